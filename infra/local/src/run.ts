import { spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> {
  /** Aborting kills the command and everything that it started. */
  readonly signal?: AbortSignal | undefined;
}

/** A command that ended with another code than 0. Its message carries the last lines of what it printed. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

let outputFiles = 0;

/**
 * Runs a command to its end and returns what it printed (stdout and stderr together). The output goes through a file, not a pipe: a
 * grandchild that lives on would keep a pipe, and so this call, open.
 */
export async function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  options.signal?.throwIfAborted();
  const file = join(tmpdir(), `cirkel-${process.pid}-${(outputFiles += 1)}.log`);
  const output = openSync(file, 'w', 0o600);
  try {
    const code = await ended(command, args, options, output);
    const text = readFileSync(file, 'utf8');
    if (code !== 0) throw new CommandFailed(`${command} ${args.join(' ')} eindigde met ${code}:\n${lastLines(text, 20)}`);
    return text;
  } finally {
    closeSync(output);
    rmSync(file, { force: true });
  }
}

async function ended(command: string, args: readonly string[], { signal, ...options }: RunOptions, output: number): Promise<number | string> {
  return new Promise((resolve, reject) => {
    // A group of its own: Ctrl-C reaches it only through us, and kill(-pid) reaches compilers that it started.
    const child = spawn(command, args, { ...options, stdio: ['ignore', output, output], detached: true });
    const kill = (): void => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    signal?.addEventListener('abort', kill, { once: true });
    child.once('error', reject);
    child.once('exit', (code, by) => {
      signal?.removeEventListener('abort', kill);
      if (signal?.aborted) reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
      else resolve(code ?? by ?? 'onbekend');
    });
  });
}

export function lastLines(text: string, count: number): string {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
