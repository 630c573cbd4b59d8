import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '@cirkel/event-store';
import { applyAtOnce } from './apply-at-once';
import type { Arrival } from './arrivals';
import { applyCarefully } from './apply-carefully';
import type { EventHandler, Touched } from './handler';
import { advance, lockPositions, touchedBy, type Position } from './positions';
import { tasksOf, type Task } from './slices';
import { isTransient } from './transient';

/**
 * Takes what arrived through all handlers in one transaction with their positions. When a handler fails on it, the work is done
 * again piece by piece, so that only the stream that it fails on is parked, for that handler. Transient errors are thrown: nothing
 * has happened then and the same arrivals can be given again. What was seen before is skipped, so that is always safe.
 */
export async function applyBatch(pool: Pool, handlers: readonly EventHandler[], arrivals: readonly Arrival[]): Promise<readonly Touched[]> {
  const [only] = handlers;
  const atOnce = only !== undefined && handlers.length === 1 ? await applyAtOnce(pool, only, arrivals) : undefined;
  if (atOnce !== undefined) return atOnce;
  try {
    return await apply(pool, handlers, arrivals, applyTogether);
  } catch (error) {
    if (isTransient(error)) throw error;
    return apply(pool, handlers, arrivals, applyCarefully);
  }
}

type Strategy = (tx: PoolClient, tasks: readonly Task[]) => Promise<readonly Position[]>;

async function apply(pool: Pool, handlers: readonly EventHandler[], arrivals: readonly Arrival[], strategy: Strategy): Promise<readonly Touched[]> {
  const pairs = handlers.flatMap(({ groep, kinds }) =>
    arrivals.filter(({ kind }) => kinds.includes(kind)).map(({ streamId }) => ({ groep, streamId })),
  );
  if (pairs.length === 0) return [];
  const work = async (tx: PoolClient): Promise<readonly Position[]> => {
    const tasks = await tasksOf(tx, handlers, arrivals, await lockPositions(tx, pairs));
    return tasks.length === 0 ? [] : strategy(tx, tasks);
  };
  // Not durable: positions and rows are lost together at worst, and derived from the events again.
  return touchedBy(await inTransaction(pool, work, { durable: false, closing: advance }));
}

async function applyTogether(tx: PoolClient, tasks: readonly Task[]): Promise<readonly Position[]> {
  for (const handler of new Set(tasks.map((task) => task.handler))) {
    await handler.handle(tx, tasks.filter((task) => task.handler === handler).map((task) => task.slice));
  }
  return tasks.map(({ handler, slice }) => ({ groep: handler.groep, streamId: slice.streamId, version: slice.events.at(-1)?.version ?? 0 }));
}
