import { readdirSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { hasCode } from '../error-code';
import { ensureDirectory, serverDataDirectory } from '../places';
import { isAlive, readRecord, stopLeftover, writeRecord } from '../process-record';

const OWNER = 'eigenaar.json';
const TEMPORARY = 'tijdelijk-';

/** Says which launcher uses this set of servers, for who finds it after that launcher was killed. */
export function claim(directory: string): void {
  writeRecord(join(directory, OWNER), process.pid);
}

export function unclaim(directory: string): void {
  rmSync(join(directory, OWNER), { force: true });
}

/** A new folder for servers that are gone when their launcher is: tests and the bench. */
export function temporaryDirectory(): string {
  const name = randomBytes(6).toString('hex');
  const unclaimed = ensureDirectory(join(serverDataDirectory(), `nieuw-${name}`), 0o755);
  claim(unclaimed);
  // Only now under the name by which others recognise, and remove, temporary folders without an owner.
  const directory = join(serverDataDirectory(), `${TEMPORARY}${name}`);
  renameSync(unclaimed, directory);
  return directory;
}

/**
 * Cleans up after launchers that were killed, of this checkout and of others that keep their data in the same place: stops the servers
 * that they left running and removes temporary data. Kept data stay. What a living launcher uses is not touched.
 */
export async function sweepLeftovers(): Promise<void> {
  const base = serverDataDirectory();
  for (const entry of readdirSync(base)) {
    const directory = join(base, entry);
    const owner = readRecord(join(directory, OWNER));
    if (owner !== undefined && isAlive(owner)) continue;
    if (owner === undefined && !entry.startsWith(TEMPORARY)) continue;
    await stopServersIn(directory);
    if (entry.startsWith(TEMPORARY)) rmSync(directory, { recursive: true, force: true });
    else unclaim(directory);
  }
}

async function stopServersIn(directory: string): Promise<void> {
  const files = filesIn(directory).filter((file) => file.endsWith('.pid.json'));
  // SIGINT first: for PostgreSQL that is the fast way, for the others as good as SIGTERM.
  await Promise.all(files.map((file) => stopLeftover(join(directory, file), ['SIGINT', 'SIGTERM'])));
}

/** Empty when the folder is gone: its launcher stopped, or another one sweeps at the same moment. */
function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
