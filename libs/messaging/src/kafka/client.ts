import { Kafka, logLevel } from 'kafkajs';
import type { Log } from '../ports';
import { calmIdleConnections } from './idle-timer';

export interface KafkaConfig {
  readonly brokers: readonly string[];
  /** What this process is called on the broker. */
  readonly clientId: string;
  /** Begin of every topic and group name, so that several systems can share a cluster. */
  readonly topicPrefix: string;
  /** Epoch of the feed; 1 until a restore from a backup raised it. */
  readonly epoch?: number;
  readonly log: Log;
}

calmIdleConnections();

/** A client that gives up within seconds: whoever uses it tries again from its own checkpoint or position. */
export function kafkaClient({ brokers, clientId, log }: KafkaConfig): Kafka {
  return new Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 2_000,
    requestTimeout: 10_000,
    retry: { initialRetryTime: 50, maxRetryTime: 1_000, retries: 6 },
    // What fails for good reaches us as an error. The library also reports each answer that it is about to ask for again: that is no news.
    logLevel: logLevel.ERROR,
    logCreator: () => (entry) => {
      if (!entry.log.message.startsWith('Response ')) log.info({ kafka: entry.namespace, detail: entry.log['error'] }, entry.log.message);
    },
  });
}
