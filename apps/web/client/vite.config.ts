import { readFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(__dirname, '../../..');
const outDir = join(root, 'dist/api/client');

// The aliases of tsconfig.base.json are the only ones; the style sheet of the design system stands beside its code.
const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')) as { compilerOptions: { paths: Record<string, [string]> } };
const alias = [
  { find: '@cirkel/ui/ui.css', replacement: join(root, 'libs/ui/src/stijl/ui.css') },
  ...Object.entries(compilerOptions.paths).map(([naam, [bestand]]) => ({ find: new RegExp(`^${naam}$`), replacement: join(root, bestand) })),
];

/** Writes .br and .gz beside each file that gets smaller by it, so that the server never compresses. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  async closeBundle() {
    const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
    await Promise.all(
      files.map(async (file) => {
        const body = await readFile(file);
        await Promise.all([
          promisify(brotliCompress)(body).then((small) => writeFile(`${file}.br`, small)),
          promisify(gzip)(body, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
        ]);
      }),
    );
  },
});

// What is built is what people get, also when a test builds it (Jest sets NODE_ENV to "test", which would give React's slow and large build).
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: __dirname,
  publicDir: join(__dirname, 'public'),
  plugins: [react(), precompress()],
  resolve: { alias },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    // The policy of the server allows no data: addresses and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Which file needs which: how heavy a page is, is measured from it. It is not served.
    manifest: true,
  },
  server: { host: '127.0.0.1', proxy: { '/v1': api, '/sessie': api } },
});
