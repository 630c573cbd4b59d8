import { Partitioners, type Message, type Producer } from 'kafkajs';
import { CLOUDEVENT_MEDIA_TYPE, toCloudEvent } from '@cirkel/contracts';
import type { FeedEvent } from '@cirkel/event-store';
import type { EventPublisher } from '../ports';
import { kafkaClient, type KafkaConfig } from './client';
import { ensureTopics, topicName } from './topics';

/** Below the broker's 1 MB for one batch of one partition, whatever partitions the keys fall on. */
const MAX_BYTES_PER_SEND = 700_000;

export interface KafkaPublisherConfig extends KafkaConfig {
  /** The CloudEvents `source` of this system. */
  readonly source: string;
}

/**
 * Publishes CloudEvents to Kafka: one idempotent `sendBatch` in flight, acks of all replicas. More than one in flight breaks order
 * and can wedge the producer for good (measured: reference/local-servers.md, D). After a failure the producer is thrown away and
 * the next call makes a new one, with any topic that has gone missing.
 */
export function kafkaPublisher(config: KafkaPublisherConfig): EventPublisher {
  const kafka = kafkaClient(config);
  let producer: Producer | undefined;
  let sending = false;

  const connect = async (): Promise<Producer> => {
    const fresh = kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      // Fewer than the library would like for an idempotent producer; consumers skip repeats, and the caller wants an answer.
      retry: { initialRetryTime: 50, maxRetryTime: 500, retries: 5 },
    });
    await fresh.connect();
    return fresh;
  };

  const discard = async (): Promise<void> => {
    const failed = producer;
    producer = undefined;
    // It failed already; that it cannot say goodbye to the broker either is no news.
    await failed?.disconnect().catch(() => undefined);
  };

  const publish = async (events: readonly FeedEvent[]): Promise<void> => {
    if (sending) throw new Error('One publish at a time: order depends on it');
    sending = true;
    try {
      if (producer === undefined) {
        await ensureTopics(kafka, config, [...new Set(events.map((event) => event.kind))]);
        producer = await connect();
      }
      for (const topicMessages of sends(events, config)) await producer.sendBatch({ acks: -1, topicMessages });
    } catch (error) {
      await discard();
      throw error;
    } finally {
      sending = false;
    }
  };

  return { publish, close: discard };
}

type Send = { topic: string; messages: Message[] }[];

/** The events as batches of a size that the broker takes, each keeping the order per topic. */
function* sends(events: readonly FeedEvent[], config: KafkaPublisherConfig): Generator<Send> {
  let topics = new Map<string, Message[]>();
  let bytes = 0;
  const asSend = (): Send => [...topics].map(([topic, messages]) => ({ topic, messages }));
  for (const event of events) {
    const message = messageOf(event, config);
    if (bytes > 0 && bytes + message.value.length > MAX_BYTES_PER_SEND) {
      yield asSend();
      topics = new Map();
      bytes = 0;
    }
    const topic = topicName(config, event.kind);
    const messages = topics.get(topic);
    if (messages === undefined) topics.set(topic, [message]);
    else messages.push(message);
    bytes += message.value.length;
  }
  if (bytes > 0) yield asSend();
}

function messageOf(event: FeedEvent, { source }: KafkaPublisherConfig): Message & { value: Buffer } {
  const cloudEvent = toCloudEvent(event, event.volgnummer, { source, epoch: event.epoch });
  return { key: event.streamId, value: Buffer.from(JSON.stringify(cloudEvent)), headers: { 'content-type': CLOUDEVENT_MEDIA_TYPE } };
}
