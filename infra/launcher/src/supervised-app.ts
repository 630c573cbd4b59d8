import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { EXIT_CONFIGURATION } from '@cirkel/observability';
import { parseLine, type LogEntry } from './log';
import { recordOf, stopLeftover, stopRecorded, writeRecord } from '@cirkel/local';

export interface AppOptions {
  readonly name: string;
  /** The built program. */
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Folder of the file that remembers its process, for who finds it after this launcher was killed. */
  readonly directory: string;
  readonly onLog: (entry: LogEntry) => void;
}

/** An app that is started again whenever it dies. */
export interface SupervisedApp {
  readonly name: string;
  /** Resolves the first time it says that it is ready. Rejects when it cannot be configured: trying again is useless then. */
  readonly ready: Promise<void>;
  /** The process of this moment; undefined between two. */
  pid(): number | undefined;
  /** How often it was started again. */
  restarts(): number;
  /** SIGTERM, after 10 s SIGKILL; returns when it is gone for good. */
  stop(): Promise<void>;
}

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;
const HEALTHY_AFTER_MS = 30_000;
const STOP_PATIENCE_MS = 10_000;

/** Doubles from 0.2 s to 10 s, and begins anew when the last life lasted 30 s. */
export function nextDelay(previous: number | undefined, livedMs: number): number {
  if (previous === undefined || livedMs >= HEALTHY_AFTER_MS) return FIRST_DELAY_MS;
  return Math.min(previous * 2, LONGEST_DELAY_MS);
}

export function superviseApp(options: AppOptions): SupervisedApp {
  const { name, program, environment, directory, onLog } = options;
  const recordFile = join(directory, `${name}.pid.json`);
  let child: ChildProcess | undefined;
  let restarts = 0;
  let delay: number | undefined;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let resolveReady = (): void => undefined;
  let rejectReady = (_error: Error): void => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    resolveReady = resolve;
    rejectReady = reject;
  });
  ready.catch(() => undefined); // who waits for it hears it; nobody needs to

  const say = (level: 'info' | 'warn' | 'error', message: string): void => onLog({ time: new Date().toISOString(), app: name, level, message, details: '' });

  const launch = (): void => {
    if (stopping) return;
    const begun = Date.now();
    // A group of its own: Ctrl-C in the terminal must reach the launcher only, which stops apps before servers.
    const started = fork(program, [], { env: { ...process.env, ...environment }, execArgv: ['--enable-source-maps'], detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    child = started;
    if (started.pid !== undefined) writeRecord(recordFile, started.pid);
    forward(started, name, onLog);
    started.on('message', (message) => {
      if (typeof message === 'object' && 'gereed' in message && message.gereed === true) {
        resolveReady();
        if (restarts > 0) say('info', 'draait weer');
      }
    });
    started.once('exit', (code, by) => {
      child = undefined;
      if (stopping) return;
      if (code === EXIT_CONFIGURATION) {
        say('error', 'mist instellingen en wordt niet opnieuw gestart');
        rejectReady(new Error(`${name} mist instellingen`));
        return;
      }
      delay = nextDelay(delay, Date.now() - begun);
      say(delay >= 1_600 ? 'error' : 'warn', `stopte (${by ?? code}), start opnieuw over ${delay / 1000} s${delay >= 1_600 ? `: al ${restarts + 1} keer achter elkaar` : ''}`);
      timer = setTimeout(() => {
        restarts += 1;
        launch();
      }, delay);
    });
  };

  void stopLeftover(recordFile, ['SIGTERM']).then(launch);
  return {
    name,
    ready,
    pid: () => child?.pid,
    restarts: () => restarts,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      const record = child?.pid === undefined ? undefined : recordOf(child.pid);
      if (record !== undefined) await stopRecorded(record, ['SIGTERM'], STOP_PATIENCE_MS);
      child = undefined; // the event of its exit may come later than the proof that it is gone
      await stopLeftover(recordFile);
    },
  };
}

function forward(child: ChildProcess, name: string, onLog: (entry: LogEntry) => void): void {
  const sources = [[child.stdout, 'info'], [child.stderr, 'error']] as const;
  for (const [stream, level] of sources) {
    if (stream) createInterface(stream).on('line', (line) => onLog(parseLine(name, line, level, new Date())));
  }
}
