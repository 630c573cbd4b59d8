import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lastLines } from './run';
import { isAlive, recordOf, stopLeftover, stopRecorded, writeRecord } from './process-record';

/** A server program that runs until it is stopped. */
export interface Service {
  alive(): boolean;
  /** Asks it to stop, insists after 4 s, and returns when it is gone. Twice is harmless. */
  stop(): Promise<void>;
  /** kill -9, for tests of what survives that. */
  kill(): Promise<void>;
}

export interface ServiceOptions {
  /** Also the name of its log and of the file that remembers its process. */
  readonly name: string;
  /** Folder of its log and process file. */
  readonly directory: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  /** Rejects as long as the server cannot be used. */
  readonly healthy: () => Promise<void>;
  /** In order of insistence; SIGKILL always comes last. */
  readonly stopSignals?: readonly NodeJS.Signals[];
  /** True for our own Node programs: they end by themselves when this process has died. */
  readonly leash?: boolean;
  readonly signal?: AbortSignal | undefined;
}

const HEALTHY_WITHIN_MS = 60_000;
const LARGEST_LOG = 10 * 1024 * 1024;

/**
 * Starts the program in a process group of its own (Ctrl-C must reach the launcher only: it decides on the order), and returns when it
 * is healthy. A process that an earlier launcher left behind under this name is stopped first. Throws with the end of its log when it
 * stops early or is not healthy within a minute.
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { name, directory, stopSignals = ['SIGTERM'] } = options;
  const recordFile = join(directory, `${name}.pid.json`);
  const logFile = join(directory, `${name}.log`);
  await stopLeftover(recordFile, stopSignals);
  options.signal?.throwIfAborted();
  if (existsSync(logFile) && statSync(logFile).size > LARGEST_LOG) renameSync(logFile, `${logFile}.1`);
  const logStart = existsSync(logFile) ? statSync(logFile).size : 0;

  const pid = launch(options, logFile);
  const record = recordOf(pid);
  if (record === undefined) throw new Error(failure(`${name} stopte direct`, logFile, logStart));
  writeRecord(recordFile, pid);
  const service: Service = {
    alive: () => isAlive(record),
    stop: async () => {
      await stopRecorded(record, stopSignals);
      await stopLeftover(recordFile);
    },
    kill: () => stopRecorded(record, []),
  };

  const begun = Date.now();
  for (;;) {
    try {
      await options.healthy();
      return service;
    } catch (error) {
      const problem = !isAlive(record)
        ? failure(`${name} stopte tijdens het starten`, logFile, logStart)
        : Date.now() - begun > HEALTHY_WITHIN_MS
          ? failure(`${name} antwoordt niet: ${String(error)}`, logFile, logStart)
          : undefined;
      if (problem !== undefined || options.signal?.aborted) {
        await service.stop();
        options.signal?.throwIfAborted();
        throw new Error(problem);
      }
    }
    await wait(30);
  }
}

function launch({ name, command, args, env, uid, gid, leash }: ServiceOptions, logFile: string): number {
  const log = openSync(logFile, 'a', 0o600);
  try {
    const child = spawn(command, args, {
      env: env ?? process.env,
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
      // Not the launcher's folder: the system user of the server may not be allowed to enter it.
      cwd: '/',
      stdio: ['ignore', log, log, ...(leash ? (['ipc'] as const) : [])],
      detached: true,
    });
    // A failed spawn is reported twice, here and by the missing pid below; only the second is used.
    child.on('error', () => undefined);
    child.unref();
    child.channel?.unref();
    if (child.pid === undefined) throw new Error(`${name}: ${command} kan niet worden gestart`);
    return child.pid;
  } finally {
    closeSync(log);
  }
}

function failure(what: string, logFile: string, logStart: number): string {
  const text = readFileSync(logFile).subarray(logStart).toString();
  return `${what}. Het einde van ${logFile}:\n${lastLines(text, 15)}`;
}
