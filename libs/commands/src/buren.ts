import { aggregates, type AnyAggregate, type Buren, type Buur, type Command, type Moment } from '@cirkel/domain';
import { regelsVoor } from './context';
import type { CommandDeps } from './deps';
import { laad } from './laad';
import { soortVan } from './sleutel';
import { metTijd } from './tijd';

/** Loads the streams that a decision on this state looks at, with what time has brought them until now. Those that do not exist are absent. */
export async function laadBuren(deps: CommandDeps, aggregate: AnyAggregate, streamId: string, state: unknown, now: Moment, command?: Command): Promise<Buren> {
  const ids = aggregate.buren?.(streamId, state, command) ?? [];
  const buren = await Promise.all([...new Set(ids)].map((id) => laadBuur(deps, id, now)));
  return new Map(buren.flatMap((buur) => (buur === undefined ? [] : [[buur.streamId, buur]])));
}

async function laadBuur(deps: CommandDeps, streamId: string, now: Moment): Promise<Buur<unknown> | undefined> {
  const aggregate = aggregates[soortVan(streamId)];
  const { stap } = await laad(deps.pool, aggregate, streamId);
  if (stap.state === undefined) return undefined;
  const { state } = metTijd(aggregate, stap, await regelsVoor(deps, aggregate, streamId, stap.state), streamId, { now });
  return { streamId, versie: stap.version, state };
}
