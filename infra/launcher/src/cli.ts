import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { programOf } from './build';
import { Notice } from '@cirkel/local';
import type { Report } from './progress';

/** Runs one command of apps/cli as a step of the launcher: its lines become progress, its failure a Notice with what it said. */
export async function runCli(args: readonly string[], environment: Readonly<Record<string, string>>, report: Report, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  const child = spawn(process.execPath, ['--enable-source-maps', programOf('cli'), ...args], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true, killSignal: 'SIGKILL', ...(signal ? { signal } : {}) });
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
  await runCli(['migreer'], { DATABASE_URL: databaseUrl }, () => undefined);
}
