import { renameSync, writeFileSync } from 'node:fs';
import { bundelWorkflows } from './bundel';

/** Program: writes the workflow bundle to the file that is given, from the workspace that it is started in. */
async function main(): Promise<void> {
  const [uit] = process.argv.slice(2);
  if (uit === undefined) throw new Error('Give the file to write.');
  const code = await bundelWorkflows(process.cwd());
  writeFileSync(`${uit}.${process.pid}`, code);
  renameSync(`${uit}.${process.pid}`, uit);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
});
