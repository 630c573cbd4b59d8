import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, Notice, workspaceRoot } from '@cirkel/local';
import { addressesFile } from './addresses';

/** `npm run schermen`: pictures of the product that runs here, into docs/schermen, by the browser of the tests. */
export async function screensCommand(_args: readonly string[], signal: AbortSignal): Promise<number> {
  if (!existsSync(addressesFile())) throw new Notice('Cirkel draait hier nog niet. Start het eerst met `npm start`, in een ander venster.');
  const root = workspaceRoot();
  const program = await bundle(join(root, 'test/e2e/src/schermen.ts'), join(root, 'dist/schermen/main.js'));
  const child = spawn(process.execPath, ['--enable-source-maps', program], { stdio: 'inherit', signal });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
