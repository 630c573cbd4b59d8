import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { parseEvent, type FloorEvent } from './event';

export interface FloorProducer {
  /** Goes with the next batch; one batch is under way at a time. */
  readonly enqueue: (event: FloorEvent) => void;
  readonly close: () => Promise<void>;
}

const client = (brokers: string): Kafka => new Kafka({ clientId: 'floor', brokers: brokers.split(','), logLevel: logLevel.NOTHING });

export async function createTopic(brokers: string, topic: string): Promise<void> {
  const admin = client(brokers).admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 6, replicationFactor: 1 }] });
  await admin.disconnect();
}

/** An idempotent producer. */
export async function startProducer(brokers: string, topic: string): Promise<FloorProducer> {
  const producer = client(brokers).producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner });
  await producer.connect();
  let waiting: FloorEvent[] = [];
  let sending: Promise<void> | undefined;

  const sendAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const messages = waiting.map(({ streamId, data }) => ({ key: streamId, value: data }));
      waiting = [];
      await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
    }
  };
  return {
    enqueue: (event) => {
      waiting.push(event);
      sending ??= sendAll().finally(() => (sending = undefined));
    },
    close: async () => {
      await sending;
      await producer.disconnect();
    },
  };
}

/** Hands over what each fetch brought, per partition; positions on the broker are kept now and then. */
export async function consume(brokers: string, topic: string, onEvents: (events: readonly FloorEvent[]) => Promise<void>): Promise<() => Promise<void>> {
  // A process that the bench has frozen must stay in its group.
  const consumer = client(brokers).consumer({ groupId: topic, sessionTimeout: 60_000 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const joined = new Promise<void>((resolve) => consumer.on('consumer.group_join', () => resolve()));
  await consumer.run({
    autoCommit: false,
    autoCommitInterval: 5_000,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: 6,
    eachBatch: async ({ batch, resolveOffset, commitOffsetsIfNecessary }) => {
      await onEvents(batch.messages.map(({ value }) => parseEvent(value?.toString() ?? '')));
      resolveOffset(batch.lastOffset());
      await commitOffsetsIfNecessary();
    },
  });
  await joined;
  return () => consumer.disconnect();
}
