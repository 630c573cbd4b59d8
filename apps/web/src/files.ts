import { readFile, readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, posix, relative, sep } from 'node:path';
import { securityHeaders } from './headers';

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

/** The files of a Vite build in memory (well under a megabyte), by URL path. */
export type Files = ReadonlyMap<string, Buffer>;

export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      return [posix.join('/', relative(folder, file).split(sep).join('/')), await readFile(file)] as const;
    });
  return new Map(await Promise.all(read));
}

/**
 * Which file answers this path: itself, or the page itself for a path of the application (`/items/CGG-0142`), which the browser's router
 * reads. A missing file with an extension stays missing, so that an old page never gets HTML where it expects a script.
 */
export function resolvePath(files: Files, path: string): string | undefined {
  if (path !== '/' && files.has(path)) return path;
  return extname(path) === '' && !path.startsWith('/assets/') ? '/index.html' : undefined;
}

/** Answers a GET or HEAD with a file of the build. */
export function serveFile(files: Files, path: string, request: IncomingMessage, response: ServerResponse): void {
  const found = resolvePath(files, path);
  const original = found === undefined ? undefined : files.get(found);
  if (found === undefined || original === undefined) {
    response.writeHead(404, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' }).end('Dit bestand bestaat niet.\n');
    return;
  }
  const accepted = (request.headers['accept-encoding'] ?? '').split(',').map((part) => part.trim().split(';')[0]);
  const encoding = encodings.find(({ name, suffix }) => accepted.includes(name) && files.has(found + suffix));
  const body = encoding === undefined ? original : (files.get(found + encoding.suffix) ?? original);
  response.writeHead(200, {
    ...securityHeaders,
    'content-type': types[extname(found)] ?? 'application/octet-stream',
    'content-length': body.length,
    // Vite puts a hash of the content in every name under /assets.
    'cache-control': found.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    ...(encoding === undefined ? {} : { 'content-encoding': encoding.name }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
