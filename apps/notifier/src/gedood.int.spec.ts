import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { voerUit } from '@cirkel/commands';
import { proefopslag, wie, type Proefopslag } from '@cirkel/commands/testing';
import { migrate } from '@cirkel/event-store';
import { bundle, testEnvironment } from '@cirkel/local';
import { messagingMigrations } from '@cirkel/messaging';
import { noticeMigrations } from '@cirkel/notices';
import { referenceDataMigrations, slaPersoonOp } from '@cirkel/reference-data';
import { moodyMailServer, type MoodyMailServer } from '../testing/moody-mail-server';

jest.setTimeout(180_000);

const WORKSPACE = join(__dirname, '../../..');
const personen = ['gewoon', 'grijs', 'valt', 'na'];
const ACTIES = 20;
/** How long each life of the notifier lasts, in milliseconds; the last one may finish. */
const LEVENS = [150, 700, 90, 1_100, 400];

let opslag: Proefopslag;
let server: MoodyMailServer;
let programma: string;

beforeAll(async () => {
  opslag = await proefopslag();
  await migrate(opslag.url, [...messagingMigrations, ...noticeMigrations, ...referenceDataMigrations]);
  for (const id of personen) await slaPersoonOp(opslag.pool, { id, naam: 'V. Voorbeeld', functie: 'Vertegenwoordiger van FMS', email: `${id}@cirkel.test`, rol: 'partij', partij: 'FMS', gremium: null }, 'spec');
  for (let i = 0; i < ACTIES; i += 1) {
    await voerUit(opslag, { streamId: `actie-${i}`, scope: 'spec', key: `actie-${i}`, actor: wie.projectorganisatie, opdracht: { type: 'registreerActie', omschrijving: `Actie ${i}`, domein: 'agenderen', eigenaren: ['partij:FMS'] } });
  }
  server = await moodyMailServer();
  programma = await bundle(join(WORKSPACE, 'apps/notifier/src/main.ts'), join(WORKSPACE, 'dist/notifier-spec/main.js'));
});
afterAll(async () => {
  await server.close();
  await opslag.ruimOp();
});

async function begin(): Promise<ChildProcess> {
  const { environment, topicPrefix } = testEnvironment();
  const kind = fork(programma, {
    env: { ...process.env, ...environment, DATABASE_URL: opslag.url, TOPIC_PREFIX: topicPrefix(), SMTP_URL: `smtp://127.0.0.1:${server.port}`, SMTP_CA: join(__dirname, '../testing/mailserver.cert.pem'), WEB_URL: 'http://web.test', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(kind, 'message');
  return kind;
}

const telling = async (): Promise<Record<string, number>> => {
  const { rows } = await opslag.pool.query<{ staat: string; aantal: number }>('select staat, count(*)::int as aantal from bericht.bericht group by staat');
  return Object.fromEntries(rows.map(({ staat, aantal }) => [staat, aantal]));
};

it('de notifier die telkens wordt gedood, ook terwijl hij verstuurt, bewaart en verstuurt dezelfde berichten: elk één keer, te tellen aan de Message-ID', async () => {
  for (const ms of LEVENS) {
    const kind = await begin();
    await wacht(ms);
    const weg = once(kind, 'exit');
    kind.kill('SIGKILL');
    await weg;
  }
  const laatste = await begin();
  const alles = ACTIES * personen.length;
  while ((await telling())['verzonden'] !== alles) await wacht(100);
  const weg = once(laatste, 'exit');
  laatste.kill('SIGTERM');
  await weg;
  expect(await telling()).toEqual({ verzonden: alles });
  const perPersoon = personen.map((id) => new Set(server.received.filter(({ to }) => to === `${id}@cirkel.test`).map(({ messageId }) => messageId)).size);
  expect(perPersoon).toEqual(personen.map(() => ACTIES));
});
