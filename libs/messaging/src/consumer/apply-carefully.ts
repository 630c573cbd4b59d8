import type { PoolClient } from 'pg';
import { park } from './dead-letter';
import type { EventHandler, StreamSlice } from './handler';
import type { Position } from './positions';
import type { Task } from './slices';
import { isTransient } from './transient';

/** Per handler and stream, and where that fails event by event: the events before the poison one count, from there it is parked. */
export async function applyCarefully(tx: PoolClient, tasks: readonly Task[]): Promise<readonly Position[]> {
  const positions: Position[] = [];
  for (const { handler, slice } of tasks) {
    const version = await applySlice(tx, handler, slice);
    positions.push({ groep: handler.groep, streamId: slice.streamId, version });
  }
  return positions;
}

/** The version up to which the slice has been applied. */
async function applySlice(tx: PoolClient, handler: EventHandler, slice: StreamSlice): Promise<number> {
  if ((await attempt(tx, handler, slice)) === undefined) return slice.events.at(-1)?.version ?? 0;
  for (const event of slice.events) {
    const failure = await attempt(tx, handler, { ...slice, events: [event] });
    if (failure === undefined) continue;
    await park(tx, { groep: handler.groep, streamId: slice.streamId, version: event.version, reden: failure.message });
    return event.version - 1;
  }
  return slice.events.at(-1)?.version ?? 0;
}

/** Runs the handler so that its failure leaves nothing in the transaction. */
async function attempt(tx: PoolClient, handler: EventHandler, slice: StreamSlice): Promise<Error | undefined> {
  await tx.query('savepoint attempt');
  try {
    await handler.handle(tx, [slice]);
    await tx.query('release savepoint attempt');
    return undefined;
  } catch (error) {
    if (isTransient(error)) throw error;
    await tx.query('rollback to savepoint attempt');
    return error instanceof Error ? error : new Error(String(error));
  }
}
