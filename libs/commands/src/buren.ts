import { aggregateKinds, aggregates, type AnyAggregate, type Buren, type Buur, type Command, type Moment } from '@cirkel/domain';
import { regelsVoor } from './context';
import type { CommandDeps } from './deps';
import { laad } from './laad';
import { soortVan } from './sleutel';
import { metTijd } from './tijd';

/**
 * Loads the streams that a decision on this state looks at, with what time has brought them until now. Those that do not exist are absent.
 * `namen` are the streams of the items and escalaties that the command names: a neighbour that was named by its number is found under that number.
 */
export async function laadBuren(deps: CommandDeps, aggregate: AnyAggregate, streamId: string, state: unknown, now: Moment, command?: Command, namen: ReadonlyMap<string, string> = new Map()): Promise<Buren> {
  const gevraagd = [...new Set(aggregate.buren?.(streamId, state, command) ?? [])].map((naam) => ({ naam, id: namen.get(naam) ?? naam }));
  const buren = await Promise.all(gevraagd.filter(({ id }) => isStroom(id)).map(async ({ naam, id }) => ({ naam, buur: await laadBuur(deps, id, now) })));
  return new Map(buren.flatMap(({ naam, buur }) => (buur === undefined ? [] : [[naam, buur]])));
}

/** A number that belongs to nothing is no neighbour. */
const isStroom = (id: string): boolean => aggregateKinds.some((kind) => id.startsWith(`${kind}-`));

async function laadBuur(deps: CommandDeps, streamId: string, now: Moment): Promise<Buur<unknown> | undefined> {
  const aggregate = aggregates[soortVan(streamId)];
  const { stap } = deps.bedacht?.get(streamId) ?? (await laad(deps.pool, aggregate, streamId));
  if (stap.state === undefined) return undefined;
  const { state } = metTijd(aggregate, stap, await regelsVoor(deps, aggregate, streamId, stap.state), streamId, { now });
  return { streamId, versie: stap.version, state };
}
