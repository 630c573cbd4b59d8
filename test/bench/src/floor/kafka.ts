import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { parseEvent, type FloorEvent } from './event';

export interface FloorProducer {
  /** One batch is under way at a time. */
  readonly send: (events: readonly FloorEvent[]) => Promise<void>;
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
  return {
    send: async (events) => {
      await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages: events.map(({ streamId, data }) => ({ key: streamId, value: data })) }] });
    },
    close: () => producer.disconnect(),
  };
}

/** What one fetch brought of one partition, and its last offset. */
export interface Fetched {
  readonly partition: number;
  readonly offset: string;
  readonly events: readonly FloorEvent[];
}

/** Hands over what each fetch brought, per partition; positions on the broker are kept now and then. */
export async function consume(brokers: string, topic: string, onFetched: (fetched: Fetched) => Promise<void>): Promise<() => Promise<void>> {
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
      const events = batch.messages.map(({ value }) => parseEvent(value?.toString() ?? ''));
      await onFetched({ partition: batch.partition, offset: batch.lastOffset(), events });
      resolveOffset(batch.lastOffset());
      await commitOffsetsIfNecessary();
    },
  });
  await joined;
  return () => consumer.disconnect();
}
