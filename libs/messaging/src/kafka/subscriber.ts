import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import { fromCloudEvent, InvalidCloudEvent } from '@cirkel/contracts';
import type { DeliveredEvent, Delivery, EventSubscriber, Subscription } from '../ports';
import { kafkaClient, type KafkaConfig } from './client';
import { deliverTogether } from './deliver-together';
import { ensureTopics, topicName } from './topics';

const HEARTBEAT_MS = 1_500;
const RESTART_MS = 500;

/**
 * Subscribes to the topics of some kinds. Offsets on the broker are only a hint of where to start: what was handled is known by the
 * consumer's own positions, so they are committed now and then and a lost offset means reading from the beginning.
 */
export function kafkaSubscriber(config: KafkaConfig): EventSubscriber {
  return { subscribe: (delivery) => subscribe(config, delivery) };
}

function subscribe(config: KafkaConfig, delivery: Delivery): Subscription {
  const kafka = kafkaClient(config);
  const kindOf = new Map(delivery.kinds.map((kind) => [topicName(config, kind), kind]));
  const stopping = new AbortController();
  let receiving = false;

  /** Consumes until the consumer crashes or `stop` is called. */
  const consume = async (): Promise<void> => {
    await ensureTopics(kafka, config, delivery.kinds);
    const consumer = kafka.consumer({
      groupId: `${config.topicPrefix}.${delivery.group}`,
      sessionTimeout: 6_000,
      heartbeatInterval: HEARTBEAT_MS,
      rebalanceTimeout: 10_000,
      // With one byte wanted the broker answers at once when there is something; this only bounds an idle wait, and so stopping.
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 5, restartOnFailure: () => Promise.resolve(false) },
    });
    const ended = endOf(consumer, stopping.signal);
    consumer.on('consumer.group_join', () => (receiving = true));
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...kindOf.keys()], fromBeginning: true });
      const deliver = deliverTogether(delivery.onEvents, stopping.signal, config.log, delivery.spacingMs);
      await consumer.run({
        autoCommit: false,
        autoCommitInterval: 5_000,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: kindOf.size * 6,
        eachBatch: (payload) => handle(payload, (events) => deliver(events)),
      });
      await ended;
    } finally {
      receiving = false;
      // A consumer that crashed may not be able to leave its group; the broker will notice by itself.
      await consumer.disconnect().catch(() => undefined);
    }
  };

  const handle = async ({ batch, ...payload }: EachBatchPayload, deliver: (events: readonly DeliveredEvent[]) => Promise<boolean>): Promise<void> => {
    const kind = kindOf.get(batch.topic);
    const events = kind === undefined ? [] : batch.messages.flatMap(({ value }) => decode(value, kind));
    // Handling may take longer than the session; a rebalance that a heartbeat reports is seen again by the next fetch.
    const heartbeat = setInterval(() => void payload.heartbeat().catch(() => undefined), HEARTBEAT_MS);
    try {
      if (!(await deliver(events))) return;
    } finally {
      clearInterval(heartbeat);
    }
    payload.resolveOffset(batch.lastOffset());
    await payload.commitOffsetsIfNecessary();
  };

  /** A message that is no event of ours is no loss: every real event is in the store, and a hole is filled from there. */
  const decode = (value: Buffer | null, kind: string): DeliveredEvent[] => {
    try {
      return [{ ...fromCloudEvent(value?.toString() ?? ''), kind }];
    } catch (error) {
      if (!(error instanceof InvalidCloudEvent)) throw error;
      config.log.error({ err: error, kind }, 'a message on a topic of ours is no event of ours; skipped');
      return [];
    }
  };

  const forever = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await consume();
      } catch (error) {
        config.log.warn({ err: error, group: delivery.group }, 'consuming from Kafka stopped; trying again');
        await pause(RESTART_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const running = forever();

  return {
    isReceiving: () => receiving,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

/** Resolves when the consumer should stop, rejects when it has crashed. */
function endOf(consumer: Consumer, stop: AbortSignal): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    consumer.on('consumer.crash', ({ payload }) => reject(payload.error));
    stop.addEventListener('abort', () => resolve(), { once: true });
    if (stop.aborted) resolve();
  });
  // A crash while connecting rejects before anybody waits for it.
  ended.catch(() => undefined);
  return ended;
}
