import { spawn } from 'node:child_process';
import { buildAll, programOf } from './build';
import { createReport } from './progress';

/** `npm run bench [-- --kort]`: builds everything and hands over to the program of test/bench. */
export async function benchCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  await buildAll(createReport(), signal);
  const child = spawn(process.execPath, ['--enable-source-maps', programOf('bench'), ...args], { stdio: 'inherit' });
  // It stops its servers and processes by itself, in order.
  signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
