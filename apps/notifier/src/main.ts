import { setTimeout as pauze } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { definities } from '@cirkel/commands';
import { openPool } from '@cirkel/event-store';
import { kafkaSubscriber, runConsumer } from '@cirkel/messaging';
import { createLogger, gereed, omgeving, stopOpSignaal } from '@cirkel/observability';
import { bewaarBerichten } from '@cirkel/reactions';
import { verzendDue } from './verzend';

/** How long a due notice waits at most before it is noticed. */
const KIJK_ELKE_MS = 200;
const NA_EEN_FOUT_MS = 1_000;

function main(): void {
  const { DATABASE_URL, KAFKA_BROKERS, SMTP_URL, WEB_URL } = omgeving(['DATABASE_URL', 'KAFKA_BROKERS', 'SMTP_URL', 'WEB_URL']);
  const log = createLogger('notifier');
  const pool = openPool(DATABASE_URL, { name: 'notifier', max: 6 });
  const topicPrefix = process.env['TOPIC_PREFIX'] ?? 'cirkel';
  const subscriber = kafkaSubscriber({ brokers: KAFKA_BROKERS.split(','), clientId: 'notifier', topicPrefix, log });
  const consumer = runConsumer({ pool, subscriber, kafkaGroup: 'notifier', handlers: [bewaarBerichten(definities(pool))], spacingMs: KIJK_ELKE_MS, log });
  const transport = createTransport(SMTP_URL);
  const verzender = { pool, transport, webUrl: WEB_URL, afzender: process.env['MAIL_AFZENDER'] ?? 'Cirkel <cirkel@cirkel.test>', log };
  const stoppen = new AbortController();
  const { signal } = stoppen;

  const verzendAltijd = async (): Promise<void> => {
    while (!signal.aborted) {
      const wacht = await verzendDue(verzender).then(
        (aantal) => (aantal > 0 ? 0 : KIJK_ELKE_MS),
        (error: unknown) => {
          log.warn({ err: error }, 'verzenden lukt nu niet; probeert opnieuw');
          return NA_EEN_FOUT_MS;
        },
      );
      // Only the stop signal ends the pause early.
      if (wacht > 0) await pauze(wacht, undefined, { signal }).catch(() => undefined);
    }
  };
  const verzenden = verzendAltijd();
  const stop = async (): Promise<void> => {
    stoppen.abort();
    await Promise.all([verzenden, consumer.stop()]);
    transport.close();
    await pool.end();
  };
  stopOpSignaal([stop], log);
  gereed();
}

main();
