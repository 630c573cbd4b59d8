import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './error-code';
import { Notice } from './notice';
import { stateDirectory } from './places';
import { isAlive, readRecord } from './process-record';
import { query } from './servers/postgres';

/** Where `npm run servers` leaves the addresses, for specs that a developer runs by hand. */
export const testServersFile = (): string => join(stateDirectory(), 'test-servers.json');
/** Who wrote them: addresses of servers that are gone must not be used. */
export const testServersOwner = (): string => join(stateDirectory(), 'test-servers.eigenaar.json');

const REQUIRED = ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'KAFKA_BROKERS', 'OIDC_ISSUER', 'SMTP_URL'] as const;

/** A database of one spec. */
export interface TestDatabase {
  readonly url: string;
  /** Removes it, also when connections are still open. */
  drop(): Promise<void>;
}

/** A mail as the development mailbox received it. */
export interface TestMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The real servers of this test run, and what keeps specs out of each other's way on them. */
export interface TestEnvironment {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly kafkaBrokers: readonly string[];
  readonly oidcIssuer: string;
  readonly smtpUrl: string;
  /** All of the above as environment variables, for apps that a spec starts. */
  readonly environment: Readonly<Record<string, string>>;
  /** A new, empty database, or a copy of `template` (a url that nobody is connected to; about 20 ms). */
  createDatabase(template?: TestDatabase): Promise<TestDatabase>;
  /** A prefix for Kafka topics and consumer groups that nobody else uses. */
  topicPrefix(): string;
  /** A Temporal task queue that nobody else uses. */
  taskQueue(): string;
  /** Every mail so far (to this address), oldest first. The mailbox is shared by all specs of the run. */
  mails(to?: string): Promise<readonly TestMail[]>;
  /** An e-mail address that nobody else uses. */
  mailAddress(): string;
}

/**
 * For *.int.spec.ts, *.e2e.spec.ts: the servers that `npm test` or `npm run servers` started. Throws a sentence that says how to start
 * them when there are none.
 */
export function testEnvironment(): TestEnvironment {
  const environment = addresses();
  const value = (name: string): string => environment[name] ?? '';
  return {
    databaseUrl: value('DATABASE_URL'),
    temporalAddress: value('TEMPORAL_ADDRESS'),
    kafkaBrokers: value('KAFKA_BROKERS').split(','),
    oidcIssuer: value('OIDC_ISSUER'),
    smtpUrl: value('SMTP_URL'),
    environment,
    createDatabase: (template) => createDatabase(value('DATABASE_URL'), template),
    topicPrefix: () => unique('test'),
    taskQueue: () => unique('test'),
    mails: (to) => readMailbox(value('MAIL_URL'), to),
    mailAddress: () => `${unique('test')}@cirkel.test`,
  };
}

function addresses(): Record<string, string> {
  if (REQUIRED.every((name) => process.env[name])) {
    return Object.fromEntries([...REQUIRED, 'MAIL_URL'].map((name) => [name, process.env[name] ?? '']));
  }
  const owner = readRecord(testServersOwner());
  if (owner !== undefined && isAlive(owner) && existsSync(testServersFile())) {
    return JSON.parse(readFileSync(testServersFile(), 'utf8')) as Record<string, string>;
  }
  throw new Notice('Deze test heeft echte servers nodig. Start ze met `npm run servers` (in een ander venster), of draai alles met `npm test`.');
}

const unique = (prefix: string): string => `${prefix}-${randomBytes(6).toString('hex')}`;

async function createDatabase(adminUrl: string, template?: TestDatabase): Promise<TestDatabase> {
  const name = unique('test').replace('-', '_');
  // Copying files beats writing the copy to the log (19 against 50 ms), which only matters for a template with content.
  const copy = template === undefined ? '' : ` template ${new URL(template.url).pathname.slice(1)} strategy file_copy`;
  await retryWhileTemplateIsUsed(() => query(adminUrl, `create database ${name}${copy}`));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: async () => void (await query(adminUrl, `drop database if exists ${name} with (force)`)) };
}

const OBJECT_IN_USE = '55006';

/** PostgreSQL refuses while another session is connected to the template, also when that is another spec that copies it. */
async function retryWhileTemplateIsUsed<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!hasCode(error, OBJECT_IN_USE) || attempt === 50) throw error;
      await wait(20 * attempt);
    }
  }
}

interface MailDevMail {
  readonly to?: readonly { readonly address: string }[];
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function readMailbox(mailUrl: string, to: string | undefined): Promise<readonly TestMail[]> {
  if (mailUrl === '') throw new Notice('Deze test leest mail: geef bij SMTP_URL ook MAIL_URL, het adres van de postbus (maildev).');
  const answer = await fetch(`${mailUrl}/email`);
  const mails = (await answer.json()) as readonly MailDevMail[];
  return mails
    .map((mail) => ({
      to: (mail.to ?? []).map((one) => one.address),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      messageId: mail.messageId ?? mail.headers['message-id'] ?? '',
      headers: mail.headers,
    }))
    .filter((mail) => to === undefined || mail.to.includes(to));
}
