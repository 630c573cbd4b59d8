import { setTimeout as pause } from 'node:timers/promises';
import type { DeliveredEvent, Delivery, Log } from '../ports';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * kafkajs hands out what one fetch brought partition by partition, at the same moment. This gathers it into one delivery, so that
 * consumers do one transaction per fetch instead of one per partition. Each call resolves with true when its events have been
 * handled, with false when the subscription stops before.
 */
export function deliverTogether(
  onEvents: Delivery['onEvents'],
  stop: AbortSignal,
  log: Log,
  spacingMs = 0,
): (events: readonly DeliveredEvent[]) => Promise<boolean> {
  let gathering: { events: DeliveredEvent[]; done: Promise<boolean> } | undefined;
  let previous: Promise<unknown> = Promise.resolve();

  const deliver = async (events: readonly DeliveredEvent[]): Promise<boolean> => {
    for (let wait = FIRST_PAUSE_MS; !stop.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      const begun = performance.now();
      try {
        await onEvents(events);
        const rest = begun + spacingMs - performance.now();
        // Nothing is fetched meanwhile, so what comes now will come together.
        if (rest > 0) await pause(Math.ceil(rest), undefined, { signal: stop }).catch(() => undefined);
        return true;
      } catch (error) {
        log.warn({ err: error, events: events.length }, 'handling events failed; trying again');
        await pause(wait, undefined, { signal: stop }).catch(() => undefined);
      }
    }
    return false;
  };

  return (events) => {
    if (gathering === undefined) {
      const batch: DeliveredEvent[] = [];
      const turn = Promise.all([previous, new Promise((resolve) => setImmediate(resolve))]);
      const done = turn.then(() => {
        gathering = undefined;
        return deliver(batch);
      });
      gathering = { events: batch, done };
      previous = done;
    }
    gathering.events.push(...events);
    return gathering.done;
  };
}
