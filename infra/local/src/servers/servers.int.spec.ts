import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { findGebruiker, startKafka, startMail, startPostgres, temporaryDirectory, testEnvironment } from '../index';
import { connect } from 'node:net';
import { query } from './postgres';
import { brokerAnswers } from './kafka-health';

describe('the servers of a test run', () => {
  const environment = testEnvironment();

  it('give every spec a database of its own, also as a copy, and take it away', async () => {
    const first = await environment.createDatabase();
    await query(first.url, 'create table t as select 1 as n');
    const copy = await environment.createDatabase(first);
    expect(await query(copy.url, 'select n from t')).toEqual([{ n: 1 }]);
    await first.drop();
    await copy.drop();
    await expect(query(copy.url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('give a machine client a token that says for whom it acts, signed with a published key', async () => {
    const fms = findGebruiker('FMS')!;
    const authorization = `Basic ${Buffer.from(`${fms.clientId}:${fms.clientSecret}`).toString('base64')}`;
    const answer = await fetch(`${environment.oidcIssuer}/token`, { method: 'POST', headers: { authorization }, body: new URLSearchParams({ grant_type: 'client_credentials' }) });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as unknown;
    expect(claims).toMatchObject({ sub: 'machine-partij-fms', aud: 'cirkel-api', iss: environment.oidcIssuer, rol: 'partij', partij: 'FMS', naam: 'Fem Voorbeeld' });
    const { keys } = (await (await fetch(`${environment.oidcIssuer}/jwks`)).json()) as { keys: [JsonWebKey] };
    expect(createPublicKey({ key: keys[0], format: 'jwk' }).type).toBe('public');
  });
});

describe('a server on a kept folder', () => {
  it('has its data and its address again after kill -9: PostgreSQL', async () => {
    await withoutForeign('DATABASE_URL', async () => {
      const directory = temporaryDirectory();
      const first = await startPostgres({ directory, durable: true });
      const url = first.environment['DATABASE_URL']!;
      await query(url, 'create table t as select 1 as n');
      await first.kill();
      const second = await startPostgres({ directory, durable: true });
      expect(second.environment).toEqual(first.environment);
      expect(await query(url, 'select n from t')).toEqual([{ n: 1 }]);
      await second.stop();
    });
  });

  it('has its address again after kill -9: Kafka', async () => {
    await withoutForeign('KAFKA_BROKERS', async () => {
      const directory = temporaryDirectory();
      const first = await startKafka({ directory, durable: false });
      const address = first.environment['KAFKA_BROKERS']!;
      await first.kill();
      await expect(brokerAnswers(address)).rejects.toThrow();
      const second = await startKafka({ directory, durable: false });
      expect(second.environment).toEqual(first.environment);
      await second.stop();
    });
  });

  it('still has its mails after kill -9', async () => {
    await withoutForeign('SMTP_URL', async () => {
      const directory = temporaryDirectory();
      const first = await startMail({ directory, durable: true });
      await sendMail(new URL(first.environment['SMTP_URL']!));
      await mailbox(first.environment['MAIL_URL']!);
      await first.kill();
      const second = await startMail({ directory, durable: true });
      expect(await mailbox(second.environment['MAIL_URL']!)).toEqual([expect.objectContaining({ subject: 'proef', messageId: 'een@cirkel.test' })]);
      await second.stop();
    });
  });
});

/** Without the address in the environment the start functions start one of their own. */
async function withoutForeign(name: string, work: () => Promise<void>): Promise<void> {
  const before = process.env[name];
  delete process.env[name];
  try {
    await work();
  } finally {
    if (before !== undefined) process.env[name] = before;
  }
}

async function mailbox(url: string): Promise<unknown[]> {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const mails = (await (await fetch(`${url}/email`)).json()) as unknown[];
    if (mails.length > 0) return mails;
  }
  return [];
}

async function sendMail({ hostname, port }: URL): Promise<void> {
  const lines = ['EHLO test', 'MAIL FROM:<van@cirkel.test>', 'RCPT TO:<aan@cirkel.test>', 'DATA', 'Message-ID: <een@cirkel.test>\r\nTo: aan@cirkel.test\r\nSubject: proef\r\n\r\nhallo\r\n.', 'QUIT'];
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on('data', (answer) => {
    if (/^\d{3} /m.test(answer.toString())) socket.write(`${lines.shift() ?? ''}\r\n`);
  });
  await new Promise((resolve) => socket.once('close', resolve));
}
