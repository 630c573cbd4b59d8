import { createLogger, gereed, omgeving, stopOpSignaal } from '@cirkel/observability';
import { runProjector } from './projector';

async function main(): Promise<void> {
  const { DATABASE_URL, KAFKA_BROKERS } = omgeving(['DATABASE_URL', 'KAFKA_BROKERS']);
  const log = createLogger('projector');
  const projector = await runProjector({
    databaseUrl: DATABASE_URL,
    brokers: KAFKA_BROKERS.split(','),
    topicPrefix: process.env['TOPIC_PREFIX'] ?? 'cirkel',
    log,
  });
  stopOpSignaal([projector.stop], log);
  gereed();
}

void main();
