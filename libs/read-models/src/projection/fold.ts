import type { ClientBase, Pool } from 'pg';
import { aggregates, kindOf, type StoredEvent } from '@cirkel/domain';
import { readEventRanges } from '@cirkel/event-store';
import type { StreamSlice } from '@cirkel/messaging';
import { lruCache } from './lru-cache';
import type { Change, Stand, Step } from './read-model';

export interface Folder {
  /** What each slice changed. Throws on the first stream that cannot be folded. */
  readonly fold: (db: Pool | ClientBase, slices: readonly StreamSlice[]) => Promise<readonly Change[]>;
}

/**
 * Folds slices with the domain's own `evolve`. The state before a slice comes from a cache (states are immutable, so an entry stays
 * true even when the transaction that made it is rolled back), else from the event store.
 */
export function folder(cachedStates: number): Folder {
  const cache = lruCache<Stand<unknown>>(cachedStates);

  const statesBefore = async (db: Pool | ClientBase, slices: readonly StreamSlice[]): Promise<ReadonlyMap<string, Stand<unknown>>> => {
    const later = slices.filter((slice) => firstVersion(slice) > 1);
    const known = new Map<string, Stand<unknown>>();
    for (const { streamId, events } of later) {
      const stand = cache.get(streamId);
      if (stand?.versie === firstVersion({ events }) - 1) known.set(streamId, stand);
    }
    const missing = later.filter(({ streamId }) => !known.has(streamId));
    if (missing.length === 0) return known;
    const ranges = missing.map((slice) => ({ streamId: slice.streamId, from: 1, to: firstVersion(slice) - 1 }));
    for (const event of await readEventRanges(db, ranges)) known.set(event.streamId, evolve(known.get(event.streamId), event));
    return known;
  };

  const fold = async (db: Pool | ClientBase, slices: readonly StreamSlice[]): Promise<readonly Change[]> => {
    const known = await statesBefore(db, slices);
    return slices.map((slice) => {
      const change = changeOf(slice, known.get(slice.streamId));
      cache.set(slice.streamId, change.after);
      return change;
    });
  };
  return { fold };
}

const firstVersion = ({ events }: Pick<StreamSlice, 'events'>): number => events[0]?.version ?? 1;

/** What a slice changes of a stream whose state before it is known. */
export function changeOf({ streamId, kind, events }: StreamSlice, before: Stand<unknown> | undefined): Change {
  const steps: Step[] = [];
  for (const event of events) {
    const previous = steps.at(-1)?.after ?? before;
    steps.push({ event, before: previous, after: evolve(previous, event) });
  }
  const last = steps.at(-1);
  if (last === undefined) throw new Error(`A slice of ${streamId} without events`);
  return { kind, before, after: last.after, steps };
}

function evolve(before: Stand<unknown> | undefined, event: StoredEvent): Stand<unknown> {
  const { streamId, version } = event;
  if (version !== (before?.versie ?? 0) + 1) throw new Error(`${streamId}@${version} does not follow version ${before?.versie ?? 0}`);
  const aggregate = aggregates[kindOf(streamId)];
  return { streamId, versie: version, gewijzigdOp: event.geregistreerdOp, state: aggregate.evolve(before?.state, event) };
}
