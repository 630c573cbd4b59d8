import { spawn } from 'node:child_process';
import { buildAll, programOf } from './build';

/** `npm run cirkel -- <command>`: apps/cli on the product that runs here. Its output is the command's alone, fit for a pipe. */
export async function cirkelCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  await buildAll((line) => process.stderr.write(`${line}\n`), signal);
  const child = spawn(process.execPath, ['--enable-source-maps', programOf('cli'), ...args], { stdio: 'inherit', signal });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
