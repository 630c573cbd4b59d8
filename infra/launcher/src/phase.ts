import { spawn } from 'node:child_process';
import { workspaceRoot } from '@cirkel/local';

export interface PhaseOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** After this long the phase is killed and has failed: a test that hangs must not hang the whole run. */
  readonly withinMinutes: number;
}

/** Runs a Node program of a package with its output on ours; returns whether it ended well. Everything it started is gone afterwards. */
export async function runPhase(program: string, args: readonly string[], { environment = {}, signal, withinMinutes }: PhaseOptions): Promise<boolean> {
  signal.throwIfAborted();
  const until = AbortSignal.any([signal, AbortSignal.timeout(withinMinutes * 60_000)]);
  // A group of its own: Ctrl-C reaches it through us, and killing the group also reaches the workers of Jest and Nx.
  const child = spawn(process.execPath, [program, ...args], {
    cwd: workspaceRoot(),
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const kill = (): void => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  until.addEventListener('abort', kill, { once: true });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  until.removeEventListener('abort', kill);
  signal.throwIfAborted();
  if (until.aborted) process.stdout.write(`Afgebroken: dit duurde langer dan ${withinMinutes} minuten.\n`);
  return code === 0;
}
