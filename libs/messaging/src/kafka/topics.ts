import { TOPIC_PARTITIONS } from '@cirkel/contracts';
import type { Kafka } from 'kafkajs';
import type { KafkaConfig } from './client';

/** The topic of one kind of aggregate. A restored store publishes under a new epoch, so that nobody reads what it has lost. */
export function topicName({ topicPrefix, epoch = 1 }: Pick<KafkaConfig, 'topicPrefix' | 'epoch'>, kind: string): string {
  return `${topicPrefix}.${kind}${epoch === 1 ? '' : `.e${epoch}`}`;
}

/** Creates those topics of these kinds that do not exist; safe when several processes do it at once. */
export async function ensureTopics(kafka: Kafka, config: KafkaConfig, kinds: readonly string[]): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const missing = kinds.map((kind) => topicName(config, kind)).filter((topic) => !existing.has(topic));
    if (missing.length === 0) return;
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({ topic, numPartitions: TOPIC_PARTITIONS, replicationFactor: -1 })),
    });
  } finally {
    await admin.disconnect();
  }
}
