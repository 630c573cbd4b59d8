import { aggregates, mogelijkeOpdrachten, type Actor, type MogelijkeOpdracht } from '@cirkel/domain';
import { laadBuren } from './buren';
import { maakContext, regelsVoor } from './context';
import type { CommandDeps } from './deps';
import { laad } from './laad';
import { soortVan } from './sleutel';
import { metTijd } from './tijd';

export interface MogelijkNu {
  /** The version that this is about; a command that names it as `verwachteVersie` is refused when people changed something since. */
  readonly versie: number;
  readonly opdrachten: readonly MogelijkeOpdracht<unknown>[];
}

/**
 * The commands that this actor may give on a stream now, with what time has brought but nobody has recorded yet. Undefined when there is
 * no such stream. Appends nothing.
 */
export async function mogelijkNu(deps: CommandDeps, streamId: string, actor: Actor): Promise<MogelijkNu | undefined> {
  const aggregate = aggregates[soortVan(streamId)];
  const { stroom, stap: geladen } = await laad(deps.pool, aggregate, streamId);
  if (geladen.state === undefined) return undefined;
  const regels = await regelsVoor(deps, aggregate, streamId, geladen.state);
  const { state } = metTijd(aggregate, geladen, regels, streamId, stroom);
  const buren = await laadBuren(deps, aggregate, streamId, state, stroom.now);
  return { versie: stroom.version, opdrachten: mogelijkeOpdrachten(aggregate, state, maakContext(regels, streamId, stroom.now, actor, { buren })) };
}
