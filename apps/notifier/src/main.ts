import { setTimeout as pauze } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { definities, kalenderVan } from '@cirkel/commands';
import { openPool } from '@cirkel/event-store';
import { kafkaSubscriber, runConsumer } from '@cirkel/messaging';
import { createLogger, EXIT_CONFIGURATION, gereed, omgeving, stopOpSignaal } from '@cirkel/observability';
import { bewaarBerichten } from '@cirkel/reactions';
import { SmtpConfiguratie, smtpInstellingen } from './smtp';
import { verzendDue } from './verzend';

/** How long a due notice waits at most before it is noticed. */
const KIJK_ELKE_MS = 200;
const NA_EEN_FOUT_MS = 1_000;
/** So many mails are under way at once: one server that answers slowly for one mail does not hold up all. */
const TEGELIJK = 3;
/** The programme whose working days are those of the mail. */
const PROGRAMMA = 'cirkel';

/** The settings of the mail server; says in one sentence what is wrong with them and ends, as a missing address does. */
function mailserver(): ReturnType<typeof smtpInstellingen> {
  try {
    return smtpInstellingen(process.env);
  } catch (error) {
    if (!(error instanceof SmtpConfiguratie)) throw error;
    process.stderr.write(`Deze dienst start niet: ${error.message}\n`);
    process.exit(EXIT_CONFIGURATION);
  }
}

function main(): void {
  const { DATABASE_URL, KAFKA_BROKERS, WEB_URL } = omgeving(['DATABASE_URL', 'KAFKA_BROKERS', 'SMTP_URL', 'WEB_URL']);
  const transport = createTransport(mailserver());
  const log = createLogger('notifier');
  const pool = openPool(DATABASE_URL, { name: 'notifier', max: 10 });
  const bekend = definities(pool);
  const topicPrefix = process.env['TOPIC_PREFIX'] ?? 'cirkel';
  const subscriber = kafkaSubscriber({ brokers: KAFKA_BROKERS.split(','), clientId: 'notifier', topicPrefix, log });
  const consumer = runConsumer({ pool, subscriber, kafkaGroup: 'notifier', handlers: [bewaarBerichten(bekend)], spacingMs: KIJK_ELKE_MS, log });
  const verzender = {
    pool, transport, webUrl: WEB_URL, afzender: process.env['MAIL_AFZENDER'] ?? 'Cirkel <cirkel@cirkel.test>', log,
    kalender: async () => {
      const definitie = await bekend.huidig(PROGRAMMA);
      return definitie === undefined ? undefined : kalenderVan(definitie);
    },
  };
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
  const verzenden = Promise.all(Array.from({ length: TEGELIJK }, verzendAltijd));
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
