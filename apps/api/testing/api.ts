import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Pool } from 'pg';
import { toegangMigrations } from '@cirkel/auth';
import { voerUit, definities, type CommandDeps } from '@cirkel/commands';
import { eventStoreMigrations, jumpClock, migrate, openPool, setClock } from '@cirkel/event-store';
import { importMigrations, voerRijenUit } from '@cirkel/import';
import { testEnvironment } from '@cirkel/local';
import { messagingMigrations, reconcile } from '@cirkel/messaging';
import { noticeMigrations } from '@cirkel/notices';
import { createLogger, type Logger } from '@cirkel/observability';
import { cirkelDefinitie } from '@cirkel/programmas';
import { readModelHandler, readModelMigrations, readModels } from '@cirkel/read-models';
import { referenceDataMigrations } from '@cirkel/reference-data';
import { buildApplication, closeApplication } from '../src/application';
import type { Configuration } from '../src/configuration';
import type { Files } from '../src/web/files';
import type { Engine } from '../src/wiring/engine';
import { wire } from '../src/wiring/parts';
import { testIssuer, type TestIssuer } from './issuer';

/** Tuesday 1 September 2020, 09:00 in Amsterdam. */
const BEGIN = '2020-09-01T07:00:00.000Z';

export const people = {
  projectorganisatie: { sub: 'p-projectorganisatie', rol: 'projectorganisatie', naam: 'Petra Voorbeeld' },
  FMS: { sub: 'p-fms', rol: 'partij', partij: 'FMS', naam: 'Fem Voorbeeld' },
  NVZ: { sub: 'p-nvz', rol: 'partij', partij: 'NVZ' },
  werkorganisatie: { sub: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' },
  stuurgroep: { sub: 'p-sg', rol: 'gremium', gremium: 'stuurgroep' },
  DHD: { sub: 'p-dhd', rol: 'dataparty', partij: 'DHD' },
  lezer: { sub: 'p-lezer', rol: 'lezer' },
  beheerder: { sub: 'p-beheer', rol: 'beheerder' },
} as const;
export type Who = keyof typeof people;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // Specs look into answers of every shape; a member that is missing fails the expectation.
  readonly body: Readonly<Record<string, unknown>>;
}

export interface TestApi {
  readonly url: string;
  readonly pool: Pool;
  readonly issuer: TestIssuer;
  readonly databaseUrl: string;
  /** For commands beside the API. */
  readonly deps: CommandDeps;
  readonly get: (who: Who | undefined, path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** Gives a command under this key (default: a new one). */
  readonly post: (who: Who | undefined, path: string, body: unknown, options?: { key?: string | null; headers?: Record<string, string> }) => Promise<Answer>;
  /** Brings the read models up to date, as the projector does. */
  readonly project: () => Promise<void>;
  /** A statement that applications have no right to. */
  readonly asOwner: (statement: string) => Promise<void>;
  /** How many events the store holds. */
  readonly events: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

interface Options {
  readonly engine?: (deps: CommandDeps) => Engine;
  readonly config?: Partial<Configuration>;
  /** The address of the database as the API gets it. */
  readonly throughLink?: (url: string) => Promise<string>;
  readonly logger?: Logger;
  /** The pages of the web application; left out: none. */
  readonly pages?: Files;
}

/** Every command executed directly, as bulk work does: what the API itself does with an answer is the same. */
export const withoutWorkflows = (deps: CommandDeps): Engine => ({
  dispatch: (verzoek) => voerUit(deps, verzoek),
  react: () => Promise.resolve([]),
  ping: () => Promise.resolve(),
  startImport: async (id) => void (await voerRijenUit(deps, id, { hoogstens: 1_000 })),
  springNaar: async (to) => void (await jumpClock(deps.pool, to)),
});

/** The API on real HTTP, with a database of its own in which the programme is published, and an issuer of its own. */
export async function startApi(options: Options = {}): Promise<TestApi> {
  const database = await testEnvironment().createDatabase();
  await migrate(database.url, [...eventStoreMigrations, ...messagingMigrations, ...readModelMigrations, ...referenceDataMigrations, ...noticeMigrations, ...toegangMigrations, ...importMigrations]);
  const pool = openPool(database.url, { name: 'spec', max: 5 });
  await setClock(pool, { mode: 'stuurbaar', begin: BEGIN });
  const deps = { pool, definities: definities(pool) };
  await voerUit(deps, { streamId: 'programma-cirkel', scope: 'spec', key: 'publiceer', actor: { id: 'p-beheer', rol: 'beheerder' }, opdracht: { type: 'publiceerDefinitie', definitie: cirkelDefinitie } });

  const issuer = await testIssuer();
  const config: Configuration = {
    host: '127.0.0.1', port: 0, databaseUrl: (await options.throughLink?.(database.url)) ?? database.url, temporalAddress: '', temporalNamespace: 'default', oidcIssuer: issuer.address, webUrl: 'http://web.test', clock: 'stuurbaar',
    source: 'urn:nld:oin:00000000000000000000:systeem:cirkel', rateLimit: { perSecond: 1_000, burst: 2_000 }, ...options.config,
  };
  const { parts, close } = wire(config, options.engine ?? withoutWorkflows, options.logger ?? createLogger('api-spec'));
  const application = await buildApplication(parts, options.pages ?? new Map());
  await application.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(application.getHttpServer().address() as AddressInfo).port}`;

  const request = async (who: Who | undefined, path: string, init: RequestInit & { headers: Record<string, string> }): Promise<Answer> => {
    const authorization = who === undefined ? {} : { authorization: `Bearer ${await issuer.token(people[who])}` };
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init, headers: { ...authorization, ...init.headers } });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
  };

  return {
    url,
    pool,
    issuer,
    databaseUrl: database.url,
    deps,
    get: (who, path, headers = {}) => request(who, path, { headers }),
    post: (who, path, body, { key = randomUUID(), headers = {} } = {}) =>
      request(who, path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...(key === null ? {} : { 'idempotency-key': key }), ...headers },
      }),
    project: async () => void (await reconcile({ pool, handlers: [readModelHandler(readModels)] })),
    asOwner: async (statement) => {
      const owner = openPool(database.url, { name: 'spec-owner', role: 'owner', max: 1 });
      await owner.query(statement).finally(() => owner.end());
    },
    events: async () => Number((await pool.query<{ n: string }>('select count(*) as n from es.event')).rows[0]?.n),
    stop: async () => {
      await closeApplication(application, 500);
      await close();
      await issuer.close();
      await pool.end();
      await database.drop();
    },
  };
}
