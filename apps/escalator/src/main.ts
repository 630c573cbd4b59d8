import { setTimeout as pauze } from 'node:timers/promises';
import { definities } from '@cirkel/commands';
import { openPool } from '@cirkel/event-store';
import { hervatImports, maakOpruimer } from '@cirkel/import';
import { kafkaSubscriber, runConsumer } from '@cirkel/messaging';
import { createLogger, gereed, omgeving, stopOpSignaal } from '@cirkel/observability';
import { hervatProgrammabesluiten, reageerBijGebeurtenissen } from '@cirkel/reactions';
import { maakVeeg, verbindTemporal, type TemporalDeps } from '@cirkel/temporal';

/** A stream that nobody woke is late by at most this. */
const VEEG_ELKE_MS = 3_000;
/** An escalation may open this much later under load; in exchange the read models get the machine. */
const TUSSEN_TWEE_BATCHES_MS = 100;

function main(): void {
  const { DATABASE_URL, KAFKA_BROKERS, TEMPORAL_ADDRESS } = omgeving(['DATABASE_URL', 'KAFKA_BROKERS', 'TEMPORAL_ADDRESS']);
  const log = createLogger('escalator');
  const pool = openPool(DATABASE_URL, { name: 'escalator', max: 16 });
  const temporal = verbindTemporal({ address: TEMPORAL_ADDRESS, namespace: process.env['TEMPORAL_NAMESPACE'] ?? 'default' });
  const taskQueue = process.env['TEMPORAL_TASK_QUEUE'];
  const deps: TemporalDeps = { pool, temporal, definities: definities(pool), ...(taskQueue === undefined ? {} : { taskQueue }) };
  const topicPrefix = process.env['TOPIC_PREFIX'] ?? 'cirkel';
  const subscriber = kafkaSubscriber({ brokers: KAFKA_BROKERS.split(','), clientId: 'escalator', topicPrefix, log });
  const consumer = runConsumer({ pool, subscriber, kafkaGroup: 'escalator', handlers: [reageerBijGebeurtenissen(deps)], spacingMs: TUSSEN_TWEE_BATCHES_MS, log });
  const stoppen = new AbortController();
  const { signal } = stoppen;

  const veegStromen = maakVeeg(deps);
  const ruimImportsOp = maakOpruimer(deps);
  const veeg = async (): Promise<void> => {
    await veegStromen();
    await hervatImports(deps);
    await hervatProgrammabesluiten(deps);
    await ruimImportsOp();
  };
  const veegAltijd = async (): Promise<void> => {
    while (!signal.aborted) {
      await veeg().catch((error: unknown) => log.warn({ err: error }, 'vegen lukt nu niet; probeert opnieuw'));
      // Only the stop signal ends the pause early.
      await pauze(VEEG_ELKE_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  const vegen = veegAltijd();
  const stop = async (): Promise<void> => {
    stoppen.abort();
    await Promise.all([vegen, consumer.stop()]);
    await temporal.connection.close();
    await pool.end();
  };
  stopOpSignaal([stop], log);
  gereed();
}

main();
