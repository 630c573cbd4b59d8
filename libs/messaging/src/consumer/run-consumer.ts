import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { DeliveredEvent, EventSubscriber, Log } from '../ports';
import { applyBatch } from './apply-batch';
import { arrivalsOf } from './arrivals';
import type { EventHandler, Touched } from './handler';
import { reconcile } from './reconcile';

/** Events per transaction: large enough for bulk work, small enough that a failure does not cost much. */
const EVENTS_PER_TRANSACTION = 1_000;
const RECONCILE_EVERY_MS = 30_000;
/** While nothing comes by the transport, the reconciler is the transport. */
const RECONCILE_WITHOUT_TRANSPORT_MS = 1_000;
/** What was appended this recently is still on its way. */
const SETTLED_MS = 5_000;
/** Streams that changed within this time are compared each time; every twentieth time all are. */
const RECENTLY_MS = 5 * 60_000;
const FULL_EVERY = 20;

export interface ConsumerOptions {
  readonly pool: Pool;
  readonly subscriber: EventSubscriber;
  /** Consumers with the same group share the work. */
  readonly kafkaGroup: string;
  readonly handlers: readonly EventHandler[];
  /** See `Delivery`. */
  readonly spacingMs?: number;
  readonly log: Log;
  /** Called after each transaction with what it moved. */
  readonly onBatch?: (touched: readonly Touched[]) => void;
}

export interface RunningConsumer {
  /** Whether events come by the transport now; if not, they come from the event store within about a second. */
  readonly isReceiving: () => boolean;
  /** Compares everything with the event store now and fills what is missing; resolves with the number of streams moved. */
  readonly reconcileNow: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/**
 * Runs handlers on the events that a subscriber delivers, and on what the reconciler finds missing: at the start, every 30 s, and
 * every second while the transport is away. Resolves at once; goes on through every failure of transport and database until stopped.
 */
export function runConsumer({ pool, subscriber, kafkaGroup, handlers, spacingMs, log, onBatch }: ConsumerOptions): RunningConsumer {
  const stopping = new AbortController();
  const { signal } = stopping;
  const inLine = oneAtATime();

  const onEvents = async (delivered: readonly DeliveredEvent[]): Promise<void> => {
    for (let i = 0; i < delivered.length; i += EVENTS_PER_TRANSACTION) {
      const arrivals = arrivalsOf(delivered.slice(i, i + EVENTS_PER_TRANSACTION));
      const touched = await inLine(() => applyBatch(pool, handlers, arrivals));
      if (touched.length > 0) onBatch?.(touched);
    }
  };
  const kinds = [...new Set(handlers.flatMap((handler) => handler.kinds))];
  const subscription = subscriber.subscribe({ group: kafkaGroup, kinds, onEvents, ...(spacingMs === undefined ? {} : { spacingMs }) });

  const compare = (window: { settledMs?: number; changedWithinMs?: number }): Promise<number> =>
    reconcile({ pool, handlers, signal, step: inLine, ...window, ...(onBatch === undefined ? {} : { onBatch }) });

  const keepComparing = async (): Promise<void> => {
    let lastAt = 0;
    for (let round = 0; !signal.aborted; ) {
      const receiving = subscription.isReceiving();
      if (round === 0 || !receiving || Date.now() - lastAt >= RECONCILE_EVERY_MS) {
        try {
          const full = round % FULL_EVERY === 0;
          const moved = await compare({ settledMs: receiving ? SETTLED_MS : 0, ...(full ? {} : { changedWithinMs: RECENTLY_MS }) });
          if (moved > 0) log.info({ moved, group: kafkaGroup, receiving }, 'filled from the event store');
          round++;
        } catch (error) {
          log.warn({ err: error, group: kafkaGroup }, 'comparing with the event store failed; trying again');
        }
        lastAt = Date.now();
      }
      await pause(RECONCILE_WITHOUT_TRANSPORT_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  const comparing = keepComparing();

  return {
    isReceiving: () => subscription.isReceiving(),
    reconcileNow: () => compare({}),
    stop: async () => {
      stopping.abort();
      await Promise.all([subscription.stop(), comparing]);
    },
  };
}

/** Runs work given to it in the order in which it was given, one after another. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}
