import { brokerAnswers } from './kafka-health';
import { smtpGreets } from './mail';
import { issuerAnswers } from './oidc';
import { query } from './postgres';
import { namespaceAnswers } from './temporal-health';

/** What was asked for an answer; `waarom` says why it gave none. */
export interface Answer {
  readonly naam: string;
  readonly antwoordt: boolean;
  readonly waarom?: string;
}

/** Whether the servers named by these environment variables, and the API of the product, answer now; within about 5 s. */
export function healthOf(environment: NodeJS.ProcessEnv): Promise<readonly Answer[]> {
  const named = (name: string, ask: (address: string) => Promise<unknown>) => {
    const address = environment[name];
    return address ? ask(address) : Promise.reject(new Error(`${name} staat niet in de omgeving`));
  };
  return Promise.all([
    answer('PostgreSQL', named('DATABASE_URL', (url) => query(url, 'select 1'))),
    answer('Temporal', named('TEMPORAL_ADDRESS', (address) => namespaceAnswers(address, environment['TEMPORAL_NAMESPACE'] ?? 'default'))),
    answer('Kafka', named('KAFKA_BROKERS', (brokers) => Promise.any(brokers.split(',').map(brokerAnswers)))),
    answer('inlogdienst', named('OIDC_ISSUER', issuerAnswers)),
    answer('mailserver', named('SMTP_URL', mailAnswers)),
    answer('api', named('API_URL', (url) => pageAnswers(`${url}/gezond/gereed`))),
  ]);
}

const answer = (naam: string, asked: Promise<unknown>): Promise<Answer> =>
  asked.then(
    () => ({ naam, antwoordt: true }),
    (error: unknown) => ({ naam, antwoordt: false, waarom: reason(error) }),
  );

/** A refused connection is an error without a message of its own, and of several attempts the first one tells enough. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return reason(error.errors[0]);
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reason(error.cause);
}

function mailAnswers(url: string): Promise<void> {
  const { hostname, port, protocol } = new URL(url);
  return smtpGreets(hostname, Number(port || (protocol === 'smtps:' ? 465 : 25)), protocol === 'smtps:');
}

async function pageAnswers(url: string): Promise<void> {
  const page = await fetch(url, { signal: AbortSignal.timeout(4_000) });
  if (!page.ok) throw new Error(`${page.status} ${page.statusText}`);
}
