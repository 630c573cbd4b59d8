import { openPool, feedHead } from '@cirkel/event-store';
import { kafkaSubscriber, runConsumer, type KafkaConfig, type Log } from '@cirkel/messaging';
import { readModelHandler, readModels } from '@cirkel/read-models';

export interface ProjectorOptions extends Pick<KafkaConfig, 'brokers' | 'topicPrefix'> {
  readonly databaseUrl: string;
  readonly log: Log;
}

export interface Projector {
  readonly stop: () => Promise<void>;
}

/**
 * Keeps the read models up to date with what Kafka brings, and with what the reconciler finds missing when Kafka has lost or not yet
 * brought it. Any number of these may run: they share the work by partition, and positions guard the rest.
 */
export async function runProjector({ databaseUrl, brokers, topicPrefix, log }: ProjectorOptions): Promise<Projector> {
  const pool = openPool(databaseUrl, { name: 'projector', max: 4, durable: false, onLost: (error) => log.warn({ err: error }, 'a database connection is lost') });
  const { epoch } = await feedHead(pool);
  const consumer = runConsumer({
    pool,
    subscriber: kafkaSubscriber({ brokers, clientId: 'projector', topicPrefix, epoch, log }),
    kafkaGroup: 'projector',
    handlers: [readModelHandler(readModels)],
    log,
  });
  return {
    stop: async () => {
      await consumer.stop();
      await pool.end();
    },
  };
}
