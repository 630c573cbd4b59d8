import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from './error-code';
import { isAlive, readRecord, writeRecord, type ProcessRecord } from './process-record';

/** A lock file that its holder can let go. A holder that was killed leaves a file that the next one recognises as stale. */
export interface Lock {
  release(): void;
}

/** Takes the lock, or returns the process that holds it. */
export function tryLock(file: string): Lock | ProcessRecord {
  const mine = `${file}.${process.pid}`;
  writeRecord(mine, process.pid);
  try {
    for (;;) {
      try {
        linkSync(mine, file); // atomic, and the file has its content from the first moment
        return { release: () => releaseIfMine(file) };
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error;
      }
      const holder = readRecord(file);
      if (holder !== undefined && isAlive(holder)) return holder;
      discardStale(file, holder);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Waits for the lock, runs the work and lets go. `onWait` is called once, when somebody else holds it. */
export async function withLock<T>(file: string, work: () => Promise<T>, onWait: (holder: ProcessRecord) => void): Promise<T> {
  for (let said = false; ; said = true) {
    const lock = tryLock(file);
    if ('release' in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    if (!said) onWait(lock);
    await wait(200);
  }
}

/** Renames first: of two processes that both see the stale file only one succeeds, and it looks again at what it took away. */
function discardStale(file: string, seen: ProcessRecord | undefined): void {
  const aside = `${file}.weg.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  const taken = readRecord(aside);
  if (taken !== undefined && (taken.pid !== seen?.pid || taken.started !== seen.started) && isAlive(taken)) {
    writeFileSync(file, readFileSync(aside), { flag: 'wx' }); // a new holder was faster than our rename
  }
  rmSync(aside, { force: true });
}

function releaseIfMine(file: string): void {
  if (readRecord(file)?.pid === process.pid) rmSync(file, { force: true });
}
