import type { StoredEvent } from '@cirkel/domain';
import type { DeliveredEvent } from '../ports';

/** A stream of which something is known to exist up to a version; not all of it need be at hand. */
export interface Arrival {
  readonly streamId: string;
  readonly kind: string;
  readonly upTo: number;
  readonly atHand: ReadonlyMap<number, StoredEvent>;
}

/** What was delivered, per stream in order of stream id; repeats fall together. */
export function arrivalsOf(delivered: readonly DeliveredEvent[]): readonly Arrival[] {
  const byStream = new Map<string, { kind: string; upTo: number; atHand: Map<number, StoredEvent> }>();
  for (const { streamId, kind, version, event } of delivered) {
    const arrival = byStream.get(streamId) ?? { kind, upTo: 0, atHand: new Map<number, StoredEvent>() };
    byStream.set(streamId, arrival);
    arrival.upTo = Math.max(arrival.upTo, version);
    if (event !== undefined) arrival.atHand.set(version, event);
  }
  return [...byStream].map(([streamId, arrival]) => ({ streamId, ...arrival })).sort((a, b) => (a.streamId < b.streamId ? -1 : 1));
}
