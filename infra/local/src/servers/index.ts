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

export interface Servers {
  /** DATABASE_URL, TEMPORAL_ADDRESS, TEMPORAL_UI_URL?, KAFKA_BROKERS, SMTP_URL, MAIL_URL?, OIDC_ISSUER. */
  readonly environment: Readonly<Record<string, string>>;
  readonly postgres: Server;
  readonly temporal: Server;
  readonly kafka: Server;
  readonly mail: Server;
  readonly oidc: Server;
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
  const kept = options.directory !== undefined;
  const durable = options.durable ?? kept;
  const { signal, report } = options;
  const place = (name: string): string => ensureDirectory(join(directory, name), 0o755);

  const starting = [
    startPostgres({ directory: place('postgres'), durable, signal, report }),
    startTemporal({
      directory: place('temporal'),
      durable,
      signal,
      report,
      ui: options.temporalUi ?? kept,
      ...(options.temporalDynamicConfig === undefined ? {} : { dynamicConfig: options.temporalDynamicConfig }),
    }),
    startKafka({ directory: place('kafka'), durable, signal, report }),
    startMail({ directory: place('mail'), durable, signal, report }),
    startOidc({ directory: place('oidc'), durable, signal, report, redirectUris: options.redirectUris ?? [] }),
  ] as const;

  const stop = async (): Promise<void> => {
    const started = (await Promise.allSettled(starting)).flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    await Promise.all(started.map((server) => server.stop()));
    if (kept) unclaim(directory);
    else rmSync(directory, { recursive: true, force: true });
  };
  try {
    const [postgres, temporal, kafka, mail, oidc] = await Promise.all(starting);
    const environment = Object.assign({}, ...[postgres, temporal, kafka, mail, oidc].map((server) => server.environment)) as Record<string, string>;
    return { environment, postgres, temporal, kafka, mail, oidc, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
