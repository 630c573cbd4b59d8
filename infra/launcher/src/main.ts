import { benchCommand } from './bench-command';
import { cirkelCommand } from './cirkel';
import { Notice } from '@cirkel/local';
import { screensCommand } from './screens-command';
import { serversCommand } from './servers-command';
import { startCommand } from './start';
import { testCommand } from './test-command';

/** A command of package.json: gets its arguments and the signal that asks it to stop, and returns the exit code. */
type Command = (args: readonly string[], signal: AbortSignal) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  start: startCommand,
  test: testCommand,
  servers: serversCommand,
  bench: benchCommand,
  schermen: screensCommand,
  cirkel: cirkelCommand,
};

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (command === undefined) throw new Notice(`Onbekend commando "${name}". Kies uit: ${Object.keys(commands).join(', ')}.`);
  const stop = new AbortController();
  // More than one may come for one Ctrl-C (the terminal and npm both send it): the first counts, stopping goes on in order.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(new Notice('Gestopt.')));
  if (process.env['npm_lifecycle_event']) stopWithParent(stop);
  return command(args, stop.signal);
}

/** Whoever kills npm with -9 means what it started as well, but nobody tells us: we only get another parent. */
function stopWithParent(stop: AbortController): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop.abort(new Notice('Gestopt, omdat npm is gestopt.'));
  }, 500).unref();
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Notice ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
