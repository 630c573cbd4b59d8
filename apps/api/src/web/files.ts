import { readFile, readdir } from 'node:fs/promises';
import { extname, join, posix, relative, sep } from 'node:path';

/** The files of a Vite build in memory (about a megabyte), by URL path. */
export type Files = ReadonlyMap<string, Buffer>;

/** A file of the build as an answer: the body in the best encoding that the browser takes, and the headers that go with it. */
export interface FileAnswer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};
/** Best first; the build writes these beside each file that gets smaller by it. */
const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Reads a folder of the build. Throws when the folder is missing or has no index.html: an API without its pages is a broken build. */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = entries
    // What begins with a dot (the manifest) is for the build and the specs.
    .filter((entry) => entry.isFile() && !relative(folder, join(entry.parentPath, entry.name)).startsWith('.'))
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return [posix.join('/', relative(folder, file).split(sep).join('/')), await readFile(file)] as const;
    });
  const files = new Map(await Promise.all(read));
  if (!files.has('/index.html')) throw new Error(`${folder} has no index.html`);
  return files;
}

/**
 * Which file answers this path: itself, or the page itself for a path of the application (`/items/CGG-0142`), which the browser's router
 * reads. A missing file with an extension stays missing, so that an old page never gets HTML where it expects a script.
 */
export function resolvePath(files: Files, path: string): string | undefined {
  if (path !== '/' && files.has(path)) return path;
  return extname(path) === '' && !path.startsWith('/assets/') && files.has('/index.html') ? '/index.html' : undefined;
}

/** The answer to a GET or HEAD of this path, given the `accept-encoding` of the request; undefined when there is no such file. */
export function answerOf(files: Files, path: string, acceptEncoding = ''): FileAnswer | undefined {
  const found = resolvePath(files, path);
  const original = found === undefined ? undefined : files.get(found);
  if (found === undefined || original === undefined) return undefined;
  const accepted = acceptEncoding.split(',').map((part) => part.trim().split(';')[0]);
  const encoding = encodings.find(({ name, suffix }) => accepted.includes(name) && files.has(found + suffix));
  return {
    body: encoding === undefined ? original : (files.get(found + encoding.suffix) ?? original),
    headers: {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      // Vite puts a hash of the content in every name under /assets.
      'cache-control': found.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(encoding === undefined ? {} : { 'content-encoding': encoding.name }),
    },
  };
}
