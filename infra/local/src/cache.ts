import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ensureDirectory } from './places';
import { withLock } from './lock';

/**
 * The folder `directory/name`, made by `make` when it is not there yet. `make` works in a folder beside it that gets its name only
 * when it is complete, so half a download never counts as done; another checkout that wants the same thing waits and then uses it.
 */
export async function obtain(directory: string, name: string, make: (unfinished: string) => Promise<void>, report: (line: string) => void): Promise<string> {
  const target = join(directory, name);
  if (existsSync(target)) return target;
  const waiting = (): void => report(`${name} wordt al opgehaald door een ander commando, dit wacht daarop`);
  return withLock(`${target}.slot`, async () => {
    if (existsSync(target)) return target;
    removeUnfinished(target);
    const unfinished = ensureDirectory(`${target}.half-${process.pid}`, 0o755);
    try {
      await make(unfinished);
      renameSync(unfinished, target);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
    return target;
  }, waiting);
}

/** What commands that were killed left behind; nobody else works here while we hold the lock. */
function removeUnfinished(target: string): void {
  for (const entry of readdirSync(dirname(target))) {
    if (entry.startsWith(`${basename(target)}.half-`)) rmSync(join(dirname(target), entry), { recursive: true, force: true });
  }
}
