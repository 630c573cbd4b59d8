import type { PoolClient } from 'pg';
import { readEventRanges, type EventRange } from '@cirkel/event-store';
import type { StoredEvent } from '@cirkel/domain';
import type { Arrival } from './arrivals';
import type { EventHandler, StreamSlice } from './handler';
import type { Position } from './positions';

/** One stream's part of the work of one handler. */
export interface Task {
  readonly handler: EventHandler;
  readonly slice: StreamSlice;
}

/** What each position still lacks of what arrived; holes are filled from the event store. */
export async function tasksOf(
  tx: PoolClient,
  handlers: readonly EventHandler[],
  arrivals: readonly Arrival[],
  positions: readonly Position[],
): Promise<readonly Task[]> {
  const versionOf = new Map(positions.map((p) => [pairKey(p.groep, p.streamId), p.version]));
  const wanted = handlers.flatMap((handler) =>
    arrivals.flatMap((arrival) => {
      const seen = versionOf.get(pairKey(handler.groep, arrival.streamId));
      return seen === undefined || seen >= arrival.upTo ? [] : [{ handler, arrival, seen }];
    }),
  );
  const fetched = await fetchMissing(tx, wanted);
  return wanted.map(({ handler, arrival, seen }) => {
    const { streamId, kind, upTo, atHand } = arrival;
    const events = versions(seen + 1, upTo).map((version) => {
      const event = atHand.get(version) ?? fetched.get(pairKey(streamId, String(version)));
      if (event === undefined) throw new Error(`${streamId}@${version} is not in the event store`);
      return event;
    });
    return { handler, slice: { streamId, kind, events } };
  });
}

async function fetchMissing(tx: PoolClient, wanted: readonly { arrival: Arrival; seen: number }[]): Promise<ReadonlyMap<string, StoredEvent>> {
  const ranges = wanted.flatMap(({ arrival, seen }): EventRange[] => {
    const missing = versions(seen + 1, arrival.upTo).filter((version) => !arrival.atHand.has(version));
    const [from, to] = [missing[0], missing.at(-1)];
    return from === undefined || to === undefined ? [] : [{ streamId: arrival.streamId, from, to }];
  });
  if (ranges.length === 0) return new Map();
  const events = await readEventRanges(tx, ranges);
  return new Map(events.map((event) => [pairKey(event.streamId, String(event.version)), event]));
}

const versions = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const pairKey = (a: string, b: string): string => `${a}\n${b}`;
