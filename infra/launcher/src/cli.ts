import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { programOf } from './build';
import { Notice, writeRecord } from '@cirkel/local';
import type { Report } from './progress';

export interface CliOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Receives what it prints. */
  readonly report: Report;
  /** Folder of the file that remembers its process, for who finds it after this launcher was killed. */
  readonly directory?: string;
  readonly signal?: AbortSignal;
}

/** Runs one command of apps/cli as a step of the launcher: its lines become progress, its failure a Notice with what it said. */
export async function runCli(args: readonly string[], { environment, report, directory, signal }: CliOptions): Promise<void> {
  signal?.throwIfAborted();
  const child = spawn(process.execPath, ['--enable-source-maps', programOf('cli'), ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    killSignal: 'SIGKILL',
    ...(signal ? { signal } : {}),
  });
  if (directory !== undefined && child.pid !== undefined) writeRecord(join(directory, 'cli.pid.json'), child.pid);
  createInterface(child.stdout).on('line', report);
  const said: string[] = [];
  createInterface(child.stderr).on('line', (line) => said.push(line));
  const code = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit, by) => resolve(exit ?? by));
  });
  if (code !== 0) throw new Notice(`De stap "${args.join(' ')}" mislukte:\n${said.join('\n')}`);
}

/** Brings a database up to date with the built `cirkel migreer`; harmless when it already is. */
export async function migrateDatabase(databaseUrl: string): Promise<void> {
  await runCli(['migreer'], { environment: { DATABASE_URL: databaseUrl }, report: () => undefined });
}
