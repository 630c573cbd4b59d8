import { fork, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '@cirkel/local';
import { bundelWorkflows } from '@cirkel/temporal';

const WORKSPACE = join(__dirname, '../../..');

/** The worker as a program, built as it is for production. Returns its file. */
export async function bouwWorker(): Promise<string> {
  const programma = await bundle(join(WORKSPACE, 'apps/worker/src/main.ts'), join(WORKSPACE, 'dist/worker-spec/main.js'));
  writeFileSync(join(dirname(programma), 'workflow-bundle.js'), await bundelWorkflows(WORKSPACE));
  return programma;
}

/** Starts it as a process of its own; resolves when it works. */
export async function startProces(programma: string, omgeving: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const kind = fork(programma, { env: { ...process.env, ...omgeving }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise<void>((klaar, fout) => {
    kind.once('message', () => klaar());
    kind.once('exit', (code) => fout(new Error(`the worker ended with ${code} before it worked`)));
  });
  return kind;
}

/** Ends it, and waits until it is gone. */
export const beeindig = (kind: ChildProcess, signaal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> =>
  new Promise((klaar) => {
    kind.removeAllListeners('exit');
    kind.once('exit', (code) => klaar(code));
    kind.kill(signaal);
  });
