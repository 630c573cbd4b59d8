import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Names one process for ever: a process number alone is given out again after a while, certainly after a restart of the machine. */
export interface ProcessRecord {
  readonly pid: number;
  readonly started: string;
}

/** The record of a running process; undefined when there is none (a zombie counts as none). */
export function recordOf(pid: number): ProcessRecord | undefined {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid);
  return started === undefined ? undefined : { pid, started };
}

function startedOnLinux(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined; // no such process
  }
  // proc(5): after the command name in brackets comes field 3, the state; field 22 is the start in clock ticks since boot.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${fields[19]}@${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
}

function startedElsewhere(pid: number): string | undefined {
  try {
    const line = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return line === '' ? undefined : line;
  } catch {
    return undefined; // ps ends with 1 when there is no such process
  }
}

export function isAlive(record: ProcessRecord): boolean {
  return recordOf(record.pid)?.started === record.started;
}

export function writeRecord(file: string, pid: number): void {
  const record = recordOf(pid);
  if (record !== undefined) writeFileSync(file, JSON.stringify(record));
}

/** What was recorded; undefined when nothing was, or when the writer was killed halfway. */
export function readRecord(file: string): ProcessRecord | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value)) return undefined;
    return typeof value.pid === 'number' && typeof value.started === 'string' ? { pid: value.pid, started: value.started } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Stops exactly this process: each signal in turn, waiting `patienceMs` after each, and SIGKILL at last. Returns at once when it is gone
 * already, and never touches a later process with the same number.
 */
export async function stopRecorded(record: ProcessRecord, signals: readonly NodeJS.Signals[] = ['SIGTERM'], patienceMs = 4_000): Promise<void> {
  for (const signal of [...signals, 'SIGKILL'] as const) {
    if (!isAlive(record)) return;
    process.kill(record.pid, signal);
    for (let waited = 0; waited < patienceMs && isAlive(record); waited += 20) await wait(20);
  }
}

/** Stops what an earlier, killed launcher left running according to this file, and removes the file. */
export async function stopLeftover(file: string, signals?: readonly NodeJS.Signals[]): Promise<void> {
  const record = readRecord(file);
  if (record !== undefined) await stopRecorded(record, signals);
  rmSync(file, { force: true });
}
