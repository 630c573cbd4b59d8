import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** True when this process may and must run PostgreSQL as another system user: it refuses to run as root. */
export const isRoot = process.getuid?.() === 0;

/** The top folder of this checkout, found upwards from this file: it runs from the source (Jest) and from dist/local. */
export function workspaceRoot(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'nx.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no nx.json found above ${__dirname}`);
    folder = parent;
  }
  return folder;
}

/** Everything of one checkout that git does not keep: log, addresses, locks. */
export function stateDirectory(): string {
  return ensureDirectory(join(workspaceRoot(), '.cirkel'));
}

/** What was downloaded or built once and is reused by every checkout of this user. */
export function cacheDirectory(): string {
  const chosen = process.env['CIRKEL_CACHE'];
  if (chosen) return ensureDirectory(chosen, 0o755);
  if (isRoot) return ensureDirectory('/var/cache/cirkel', 0o755);
  const user = process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return ensureDirectory(join(user, 'cirkel'));
}

/**
 * Where the data of all checkouts' servers lie. For root a system folder: PostgreSQL's own user cannot enter a checkout or home
 * that is readable by root only.
 */
export function serverDataDirectory(): string {
  return isRoot ? ensureDirectory('/var/lib/cirkel', 0o755) : ensureDirectory(join(stateDirectory(), 'servers'));
}

/**
 * The folder of the servers that `npm start` keeps, one for the demonstration and one for real time: they never share data. Its name is
 * drawn once per checkout and not derived from the path: a new clone on the place of an old one must not find the old one's data.
 */
export function keptServersDirectory(kind: 'demo' | 'echt'): string {
  const file = join(stateDirectory(), 'id');
  if (!existsSync(file)) writeFileSync(file, randomBytes(6).toString('hex'));
  return ensureDirectory(join(serverDataDirectory(), `${readFileSync(file, 'utf8').trim()}-${kind}`), 0o755);
}

/** Makes the folder when missing; with a mode it gets exactly that one, whatever the umask (077 goes with homes of mode 0700). */
export function ensureDirectory(path: string, mode?: number): string {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true });
    if (mode !== undefined) chmodSync(path, mode);
  }
  return path;
}
