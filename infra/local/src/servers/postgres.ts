import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { Notice } from '../notice';
import { ensureDirectory } from '../places';
import { choosePort } from '../ports';
import { run } from '../run';
import { startService } from '../service';
import { postgresBinaries, postgresUser, type SystemUser } from './postgres-binaries';
import { foreignServer, ownServer, startPersistently, type Server, type ServerOptions } from './server';

const CONNECT_WITHIN_MS = 5_000;
/** Sorts by code point, the same on every machine, and knows upper and lower case beyond ASCII. */
const LOCALE = ['-E', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'];

/** Starts PostgreSQL, or checks the one named by `DATABASE_URL`. Gives `DATABASE_URL`: its superuser and the empty database `cirkel`. */
export async function startPostgres(options: ServerOptions): Promise<Server> {
  const foreign = process.env['DATABASE_URL'];
  if (foreign) {
    await query(foreign, 'select 1').catch((error: unknown) => {
      throw new Notice(`PostgreSQL op DATABASE_URL antwoordt niet (${String(error)}). Controleer het adres, of laat het weg om er hier een te starten.`);
    });
    return foreignServer({ DATABASE_URL: foreign });
  }
  const user = await postgresUser();
  const binaries = await postgresBinaries(user, options.report ?? (() => undefined));
  const password = await initialise(options.directory, binaries, user, options.signal);
  return startPersistently(async () => {
    const port = await choosePort(options.directory, 'postgres');
    const address = (database: string): string => `postgres://cirkel:${password}@127.0.0.1:${port}/${database}`;
    removeLockOfAnotherProgram(join(options.directory, 'data'));
    const service = await startService({
      name: 'postgres',
      directory: options.directory,
      command: join(binaries, 'bin', 'postgres'),
      args: ['-D', join(options.directory, 'data'), '-p', String(port), ...settings(options.durable)],
      ...user,
      // SIGINT is PostgreSQL's fast shutdown: SIGTERM would wait for every client to leave. SIGQUIT is its immediate one.
      stopSignals: ['SIGINT', 'SIGQUIT'],
      healthy: async () => void (await query(address('postgres'), 'select 1')),
      signal: options.signal,
    });
    const databases = await query(address('postgres'), "select 1 from pg_database where datname = 'cirkel'");
    if (databases.length === 0) await query(address('postgres'), 'create database cirkel');
    return ownServer({ DATABASE_URL: address('cirkel') }, service);
  }, options.signal);
}

/** One statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_WITHIN_MS });
  client.on('error', () => undefined); // a server that goes down between connect and end is reported by the call itself
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Makes the data folder when it is not there, complete or not at all, and returns the password that was drawn for it. */
async function initialise(directory: string, binaries: string, user: SystemUser | undefined, signal?: AbortSignal): Promise<string> {
  const data = join(directory, 'data');
  const passwordFile = join(directory, 'wachtwoord');
  if (!existsSync(data)) {
    const unfinished = `${data}.half`;
    rmSync(unfinished, { recursive: true, force: true });
    ensureDirectory(unfinished, 0o700);
    writeFileSync(passwordFile, randomBytes(18).toString('hex'), { mode: 0o600 });
    for (const path of [unfinished, passwordFile]) if (user) chownSync(path, user.uid, user.gid);
    const args = ['-D', unfinished, '-U', 'cirkel', '--pwfile', passwordFile, '-A', 'scram-sha-256', ...LOCALE, '--no-sync'];
    await run(join(binaries, 'bin', 'initdb'), args, { ...user, cwd: '/', signal });
    renameSync(unfinished, data);
  }
  chmodSync(data, 0o700);
  return readFileSync(passwordFile, 'utf8').trim();
}

/**
 * A killed server leaves postmaster.pid, and PostgreSQL itself recognises that the process is gone. Not when its number now belongs to
 * another program of the same user: then it would refuse to start until somebody removed the file.
 */
function removeLockOfAnotherProgram(data: string): void {
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  const commandLine = `/proc/${pid}/cmdline`;
  if (existsSync(commandLine) && !readFileSync(commandLine, 'utf8').includes(data)) rmSync(lock);
}

function settings(durable: boolean): string[] {
  const speed = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // its default folder is shared by all servers of the machine
    max_connections: '300',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...speed,
  };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
