import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDirectory } from '../places';
import { startKafka } from './kafka';
import { startMail } from './mail';
import { startOidc } from './oidc';
import { claim, sweepLeftovers, temporaryDirectory, unclaim } from './owner';
import { startPostgres } from './postgres';
import { checkPrerequisites } from './prerequisites';
import type { Server } from './server';
import { startTemporal } from './temporal';

export interface ServersOptions {
  /** Folder whose data survive a stop; left out: a temporary one that is removed when the servers stop. */
  readonly directory?: string;
  /** True: PostgreSQL and Temporal keep what they acknowledged, through a power cut too. Default: only with a kept folder. */
  readonly durable?: boolean;
  /** Temporal's web UI. Default: only with a kept folder. */
  readonly temporalUi?: boolean;
  readonly temporalDynamicConfig?: Readonly<Record<string, unknown>>;
  /** Where the identity provider may send people back to, beside every address of this machine. */
  readonly redirectUris?: readonly string[];
  readonly signal?: AbortSignal;
  /** Receives lines for people (Dutch). */
  readonly report?: (line: string) => void;
}

const NAMES = ['postgres', 'temporal', 'kafka', 'mail', 'oidc'] as const;
export type ServerName = (typeof NAMES)[number];

export interface Servers {
  /** DATABASE_URL, TEMPORAL_ADDRESS, TEMPORAL_UI_URL?, KAFKA_BROKERS, SMTP_URL, MAIL_URL?, OIDC_ISSUER. */
  readonly environment: Readonly<Record<string, string>>;
  server(name: ServerName): Server;
  /** Starts those that died again, on their data and address; returns which. */
  revive(): Promise<readonly ServerName[]>;
  /** Stops all of ours, within 10 s. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL, Temporal, Kafka, the mailbox and the identity provider together, each unless the environment names another; returns
 * when all are healthy. Throws a Notice when something is missing, before anything was started; when one fails the others are stopped.
 */
export async function startServers(options: ServersOptions = {}): Promise<Servers> {
  await checkPrerequisites();
  await sweepLeftovers();
  const directory = options.directory ?? temporaryDirectory();
  claim(directory);
  const start = starters(directory, options);
  const running = new Map<ServerName, Server>();
  const begin = async (name: ServerName): Promise<void> => void running.set(name, await start[name]());

  const stop = async (): Promise<void> => {
    await Promise.all([...running.values()].map((server) => server.stop()));
    if (options.directory === undefined) rmSync(directory, { recursive: true, force: true });
    else unclaim(directory);
  };
  const results = await Promise.allSettled(NAMES.map(begin));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  const server = (name: ServerName): Server => {
    const found = running.get(name);
    if (found === undefined) throw new Error(`${name} was not started`);
    return found;
  };
  return {
    environment: Object.assign({}, ...NAMES.map((name) => server(name).environment)) as Record<string, string>,
    server,
    revive: async () => {
      const dead = NAMES.filter((name) => !server(name).alive());
      await Promise.all(dead.map(begin));
      return dead;
    },
    stop,
  };
}

function starters(directory: string, options: ServersOptions): Record<ServerName, () => Promise<Server>> {
  const kept = options.directory !== undefined;
  const ofAll = (name: ServerName) => ({
    directory: ensureDirectory(join(directory, name), 0o755),
    durable: options.durable ?? kept,
    signal: options.signal,
    report: options.report,
  });
  return {
    postgres: () => startPostgres(ofAll('postgres')),
    temporal: () => startTemporal({ ...ofAll('temporal'), ui: options.temporalUi ?? kept, dynamicConfig: options.temporalDynamicConfig ?? {} }),
    kafka: () => startKafka(ofAll('kafka')),
    mail: () => startMail(ofAll('mail')),
    oidc: () => startOidc({ ...ofAll('oidc'), redirectUris: options.redirectUris ?? [] }),
  };
}
