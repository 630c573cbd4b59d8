import { DEFAULT_SOURCE, sourceSchema } from '@cirkel/contracts';
import { kafkaPublisher } from '@cirkel/messaging';
import { feedHead, openPool } from '@cirkel/event-store';
import { createLogger, gereed, omgeving, stopOpSignaal } from '@cirkel/observability';
import { runRelay } from './relay';

async function main(): Promise<void> {
  const { DATABASE_URL, KAFKA_BROKERS } = omgeving(['DATABASE_URL', 'KAFKA_BROKERS']);
  const log = createLogger('relay');
  const publisher = kafkaPublisher({
    brokers: KAFKA_BROKERS.split(','),
    clientId: 'relay',
    topicPrefix: process.env['TOPIC_PREFIX'] ?? 'cirkel',
    epoch: await epochOf(DATABASE_URL),
    source: sourceSchema.parse(process.env['CIRKEL_SOURCE'] ?? DEFAULT_SOURCE),
    log,
  });
  const stopping = new AbortController();
  const running = runRelay({
    databaseUrl: DATABASE_URL,
    publisher,
    log,
    pollMs: pollInterval(process.env['RELAY_POLL_MS']),
    signal: stopping.signal,
  });
  const stop = async (): Promise<void> => {
    stopping.abort();
    await running;
    await publisher.close();
  };
  stopOpSignaal([stop], log);
  // A standby is ready too: it works as soon as the other one is gone.
  gereed();
}

/** A restored store has a new epoch before any app is started on it. */
async function epochOf(databaseUrl: string): Promise<number> {
  const pool = openPool(databaseUrl, { name: 'relay-start', max: 1 });
  try {
    return (await feedHead(pool)).epoch;
  } finally {
    await pool.end();
  }
}

/** RELAY_POLL_MS: milliseconds between two looks at the outbox at rest, when nobody says that something was appended. */
function pollInterval(setting = '25'): number {
  const ms = Number(setting);
  if (!(Number.isInteger(ms) && ms > 0)) throw new RangeError(`RELAY_POLL_MS is ${setting}, not a whole number of milliseconds`);
  return ms;
}

void main();
