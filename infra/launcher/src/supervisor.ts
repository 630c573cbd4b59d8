import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { programOf } from './build';
import { Notice } from '@cirkel/local';
import { toConsoleLine, toFileLine, type LogEntry } from './log';
import { superviseApp, type SupervisedApp } from './supervised-app';

export interface AppStart {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Left out: dist/<name>/main.js. */
  readonly program?: string;
}

export interface SupervisorOptions {
  /** Folder of the process files. */
  readonly directory: string;
  /** One file with the lines of all apps. */
  readonly logFile: string;
  /** Also prints short lines. */
  readonly console?: NodeJS.WriteStream;
  readonly signal?: AbortSignal;
}

export interface Supervisor {
  readonly apps: readonly SupervisedApp[];
  app(name: string): SupervisedApp;
  /** Stops all apps at the same time, within about 10 s. */
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const SAME_LINE_AGAIN_AFTER_MS = 60_000;
const REMEMBERED_LINES = 1_000;
const LARGEST_LOG = 20 * 1024 * 1024;

/**
 * Starts the apps as processes of their own and keeps them running; returns when each has said that it is ready. Throws a Notice, with
 * nothing left running, when one is not ready within a minute.
 */
export async function startApps(starts: readonly AppStart[], options: SupervisorOptions): Promise<Supervisor> {
  const { directory, logFile, signal } = options;
  if (existsSync(logFile) && statSync(logFile).size > LARGEST_LOG) renameSync(logFile, `${logFile}.1`);
  const show = options.console === undefined ? undefined : consoleWriter(options.console);
  const onLog = (entry: LogEntry): void => {
    appendFileSync(logFile, toFileLine(entry));
    show?.(entry);
  };
  const apps = starts.map(({ name, environment, program = programOf(name) }) => superviseApp({ name, environment, program, directory, onLog }));
  const stop = async (): Promise<void> => void (await Promise.all(apps.map((app) => app.stop())));
  try {
    await Promise.all(apps.map((app) => readyInTime(app, logFile, signal)));
  } catch (error) {
    await stop();
    throw error;
  }
  const app = (name: string): SupervisedApp => {
    const found = apps.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no app named ${name} was started`);
    return found;
  };
  return { apps, app, stop };
}

/** A terminal shows the same line of an app once in a while, however often it comes; the file has them all. */
function consoleWriter(stream: NodeJS.WriteStream): (entry: LogEntry) => void {
  const colour = stream.isTTY && !process.env['NO_COLOR'];
  const shownAt = new Map<string, number>();
  return (entry) => {
    const line = toConsoleLine(entry, colour);
    if (line === undefined || Date.now() - (shownAt.get(line) ?? 0) < SAME_LINE_AGAIN_AFTER_MS) return;
    if (shownAt.size > REMEMBERED_LINES) shownAt.clear();
    shownAt.set(line, Date.now());
    stream.write(line);
  };
}

async function readyInTime(app: SupervisedApp, logFile: string, signal: AbortSignal | undefined): Promise<void> {
  const done = new AbortController();
  const tooLate = wait(READY_WITHIN_MS, undefined, { signal: AbortSignal.any([done.signal, ...(signal ? [signal] : [])]) }).then(() => {
    throw new Notice(`${app.name} is na ${READY_WITHIN_MS / 1000} s nog niet gereed. Zie ${logFile}.`);
  });
  try {
    await Promise.race([app.ready, tooLate]);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof Notice ? error : new Notice(`${String(error)}. Zie ${logFile}.`);
  } finally {
    done.abort();
    tooLate.catch(() => undefined);
  }
}
