import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, readFiles, resolvePath, type Files } from './files';

const files: Files = new Map([
  ['/index.html', Buffer.from('<h1>Cirkel</h1>')],
  ['/assets/main-abc.js', Buffer.from('let a = 1;')],
  ['/assets/main-abc.js.br', Buffer.from('klein')],
]);

describe('the files of the pages', () => {
  it('are the page itself for a path of the application, never for a file that is gone', () => {
    expect(['/', '/vandaag', '/items/CGG-0142'].map((path) => resolvePath(files, path))).toEqual(['/index.html', '/index.html', '/index.html']);
    expect(['/assets/main-old.js', '/assets/x', '/../../geheim.txt', '/.vite/manifest.json'].map((path) => resolvePath(files, path))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('are kept for ever when their name has a hash, and asked for each time when it has not', () => {
    expect(answerOf(files, '/assets/main-abc.js')?.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-type': 'text/javascript; charset=utf-8' });
    expect(answerOf(files, '/vandaag')?.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
  });

  it('come as small as the browser can read', () => {
    const small = answerOf(files, '/assets/main-abc.js', 'gzip, deflate, br;q=1.0');
    expect([small?.body.toString(), small?.headers['content-encoding'], small?.headers['vary']]).toEqual(['klein', 'br', 'accept-encoding']);
    const plain = answerOf(files, '/assets/main-abc.js', 'gzip');
    expect([plain?.body.toString(), plain?.headers['content-encoding']]).toEqual(['let a = 1;', undefined]);
  });

  it('are read from a folder without what is for the build, and never from an empty one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cirkel-pages-'));
    await expect(readFiles(folder)).rejects.toThrow('has no index.html');
    await mkdir(join(folder, '.vite'));
    await mkdir(join(folder, 'assets'));
    await Promise.all(['index.html', '.vite/manifest.json', 'assets/a.js'].map((name) => writeFile(join(folder, name), name)));
    expect([...(await readFiles(folder)).keys()].sort()).toEqual(['/assets/a.js', '/index.html']);
    await rm(folder, { recursive: true });
  });
});
