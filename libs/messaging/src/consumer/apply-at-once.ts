import type { Pool } from 'pg';
import type { Arrival } from './arrivals';
import type { EventHandler, StreamSlice, Touched } from './handler';
import { moveAnd, touchedBy } from './positions';
import { isTransient } from './transient';

/**
 * The usual case in one statement: every stream's events come right after what the handler has seen of it, so the positions need not
 * be read first. They are moved only if that is so; if not, or when anything else fails, nothing has happened and the answer is
 * undefined: the caller takes the long way, which finds out what is the matter. Transient errors are thrown.
 */
export async function applyAtOnce(pool: Pool, handler: EventHandler, arrivals: readonly Arrival[]): Promise<readonly Touched[] | undefined> {
  const { plan, groep, kinds } = handler;
  const slices = arrivals.filter(({ kind }) => kinds.includes(kind)).map(wholeSlice);
  if (plan === undefined || slices.length === 0 || !slices.every((slice) => slice !== undefined)) return undefined;
  const moves = slices.map(({ streamId, events }) => ({ streamId, since: (events[0]?.version ?? 1) - 1, version: events.at(-1)?.version ?? 0 }));
  try {
    await moveAnd(pool, groep, moves, await plan(pool, slices));
  } catch (error) {
    if (isTransient(error)) throw error;
    return undefined;
  }
  return touchedBy(moves.map(({ streamId, version }) => ({ groep, streamId, version })));
}

/** All that arrived of a stream, if there is no hole in it. */
function wholeSlice({ streamId, kind, upTo, atHand }: Arrival): StreamSlice | undefined {
  const events = [...atHand.values()].sort((a, b) => a.version - b.version);
  const first = events[0]?.version;
  return first !== undefined && events.length === upTo - first + 1 ? { streamId, kind, events } : undefined;
}
