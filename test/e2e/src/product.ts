import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { apiAls, Gezien, type Api } from '@cirkel/client';
import type { Antwoord } from '@cirkel/contracts';
import { collections } from '@cirkel/contracts/openapi';
import { momentOp, type Datum } from '@cirkel/domain';
import { openPool, setClock } from '@cirkel/event-store';
import { buildAll, migrateDatabase, startApps, type Supervisor } from '@cirkel/launcher';
import { choosePort, findGebruiker, testEnvironment, type TestMail } from '@cirkel/local';
import { slaPersoonOp } from '@cirkel/reference-data';

export { relevantie } from './relevantie';

/** The whole product, started for one spec: its own database, topics, task queue and addresses, on the real servers of the run. */
export interface Product {
  readonly apps: Supervisor;
  readonly apiUrl: string;
  /** The pages. */
  readonly webUrl: string;
  readonly databaseUrl: string;
  /** What the apps were started with. */
  readonly environment: Readonly<Record<string, string>>;
  /** One client each: hundreds of commands need no hundreds of tokens. What one did, all see in their next read. */
  readonly als: (wie: string) => Api;
  /** Gives a command as this user and fails when it is refused. */
  readonly doe: (wie: string, id: string, type: string, velden?: Readonly<Record<string, unknown>>) => Promise<Antwoord>;
  /** Moves the clock; returns when all that it brought has settled. */
  readonly spring: (naar: Datum, uur?: number) => Promise<void>;
  /** Mails to the people of this product only. */
  readonly mails: () => Promise<readonly TestMail[]>;
  readonly stop: () => Promise<void>;
}

/** The people who get mail, each at an address that no other spec uses. */
const mensen = ['projectorganisatie', 'partij-fms', 'partij-zonmw', 'partij-kennisinstituut', 'gremium-werkorganisatie', 'gremium-stuurgroep', 'gremium-bo', 'gremium-vws'];
/** A machine that does much else at once may need more than the two seconds that the API waits. */
const GEDULD = 10;
export const APPS = ['api', 'worker', 'relay', 'projector', 'escalator', 'notifier'] as const;

const collectie = (id: string): string =>
  ({ ...collections } as Readonly<Record<string, string>>)[id.split('-')[0] ?? ''] ?? '';

/** Starts everything with a clock that stands still at 09:00 of this day, or on real time; `servers` names servers of its own. */
export async function startProduct(op: Datum | 'echt', servers: Readonly<Record<string, string>> = {}): Promise<Product> {
  const omgeving = testEnvironment();
  await buildAll(() => undefined);
  const database = await omgeving.createDatabase();
  await migrateDatabase(database.url);
  const pool = openPool(database.url, { name: 'e2e', role: 'owner', max: 4 });
  await setClock(pool, op === 'echt' ? { mode: op } : { mode: 'stuurbaar', begin: momentOp(op, 9) });
  const adres = omgeving.mailAddress();
  for (const id of mensen) {
    const g = findGebruiker(id);
    if (g === undefined) throw new Error(`geen gebruiker ${id}`);
    await slaPersoonOp(pool, { id, naam: g.naam, functie: g.functie, email: `${id}.${adres}`, rol: g.rol, partij: g.partij ?? null, gremium: g.gremium ?? null }, 'e2e');
  }
  const map = await mkdtemp(join(tmpdir(), 'cirkel-e2e-'));
  const poort = await choosePort(map, 'api');
  const webUrl = `http://127.0.0.1:${poort}`;
  const environment = {
    ...omgeving.environment,
    ...servers,
    DATABASE_URL: database.url,
    TOPIC_PREFIX: omgeving.topicPrefix(),
    TEMPORAL_TASK_QUEUE: omgeving.taskQueue(),
    CIRKEL_KLOK: op === 'echt' ? op : 'stuurbaar',
    PORT: String(poort),
    API_URL: webUrl,
    WEB_URL: webUrl,
    LOG_LEVEL: 'warn',
    CIRKEL_APPS: map,
  };
  const starts = APPS.map((name) => ({ name, environment }));
  const ruimOp = async (): Promise<void> => {
    await pool.end();
    await database.drop();
    await rm(map, { recursive: true, force: true });
  };
  const apps = await startApps(starts, { directory: map, logFile: join(map, 'cirkel.log') }).catch(async (error: unknown) => {
    await ruimOp();
    throw error;
  });
  const apiUrl = `${webUrl}/v1`;

  const clients = new Map<string, Api>();
  const gezien = new Gezien(GEDULD);
  const als = (wie: string): Api => {
    const client = clients.get(wie) ?? nieuweClient(wie);
    clients.set(wie, client);
    return client;
  };
  const nieuweClient = (wie: string): Api => {
    const gebruiker = findGebruiker(wie);
    if (gebruiker === undefined) throw new Error(`geen gebruiker ${wie}`);
    return apiAls(apiUrl, { issuer: omgeving.oidcIssuer, clientId: gebruiker.clientId, clientSecret: gebruiker.clientSecret }, gezien);
  };
  const doe: Product['doe'] = (wie, id, type, velden = {}) => als(wie).geef(`/${collectie(id)}/${id}/opdrachten`, { type, ...velden });
  return {
    apps,
    apiUrl,
    webUrl,
    databaseUrl: database.url,
    environment,
    als,
    doe,
    spring: async (naar, uur = 9) => void (await als('beheerder').zend('/klok/sprong', { naar: momentOp(naar, uur) })),
    mails: async () => (await omgeving.mails()).filter((mail) => mail.to.some((een) => een.endsWith(adres))),
    stop: async () => {
      await apps.stop();
      await ruimOp();
    },
  };
}

/** Publishes the programme and installs the four bodies, each with its secretary as member and these meetings. */
export async function richtIn(product: Product, definitie: unknown, vergaderingen: Readonly<Record<string, readonly Datum[]>> = {}): Promise<void> {
  await product.doe('beheerder', 'programma-cirkel', 'publiceerDefinitie', { definitie });
  const gremia = [['werkorganisatie', 'de'], ['stuurgroep', 'de'], ['BO', 'het'], ['VWS', '']] as const;
  for (const [code, lidwoord] of gremia) {
    const id = `gremium-${code}`;
    await product.doe('projectorganisatie', id, 'registreerGremium', { code, naam: code, lidwoord });
    await product.doe('projectorganisatie', id, 'benoemLid', { persoonId: `gremium-${code.toLowerCase()}`, partij: code === 'VWS' ? 'VWS' : 'ZINL' });
    for (const datum of vergaderingen[code] ?? []) await product.doe('projectorganisatie', id, 'planVergadering', { datum });
  }
}

/** Waits until something is so; the one waiting function of these specs. */
export async function totdat<T>(wat: string, vraag: () => Promise<T | undefined>, binnenMs = 20_000): Promise<T> {
  const tot = Date.now() + binnenMs;
  for (;;) {
    const antwoord = await vraag();
    if (antwoord !== undefined) return antwoord;
    if (Date.now() > tot) throw new Error(`binnen ${binnenMs} ms is niet gebeurd: ${wat}`);
    await wacht(25);
  }
}
