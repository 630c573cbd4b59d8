import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Notice } from '../notice';
import { choosePort } from '../ports';
import { startService } from '../service';
import { foreignServer, ownServer, startPersistently, type Server, type ServerOptions } from './server';
import { temporalCli } from './temporal-cli';
import { namespaceAnswers } from './temporal-health';

export interface TemporalOptions extends ServerOptions {
  /** The web UI costs memory and nothing else; tests go without. */
  readonly ui: boolean;
  /** Values of Temporal's dynamic configuration, for example `{ 'limit.historyCount.suggestContinueAsNew': 200 }`. */
  readonly dynamicConfig?: Readonly<Record<string, unknown>>;
}

/** What the workflows upsert (design.md section 4); a Temporal elsewhere needs the same three. */
const SEARCH_ATTRIBUTES = { fase: 'Keyword', status: 'Keyword', volgendMoment: 'Datetime' };

/**
 * Starts Temporal's own development server, or checks the one named by `TEMPORAL_ADDRESS`. Gives `TEMPORAL_ADDRESS` and, with the UI,
 * `TEMPORAL_UI_URL`. Durable: histories lie in a file in the folder; otherwise in memory, gone when it stops.
 */
export async function startTemporal(options: TemporalOptions): Promise<Server> {
  const foreign = process.env['TEMPORAL_ADDRESS'];
  if (foreign) {
    await answers(foreign).catch((error: unknown) => {
      throw new Notice(`Temporal op TEMPORAL_ADDRESS antwoordt niet (${String(error)}). Controleer het adres, of laat het weg om het hier te starten.`);
    });
    return foreignServer({ TEMPORAL_ADDRESS: foreign, ...(process.env['TEMPORAL_UI_URL'] ? { TEMPORAL_UI_URL: process.env['TEMPORAL_UI_URL'] } : {}) });
  }
  const { directory, signal } = options;
  const cli = await temporalCli(options.report ?? (() => undefined), signal);
  return startPersistently(async () => {
    const port = await choosePort(directory, 'temporal');
    const uiPort = options.ui ? await choosePort(directory, 'temporal-ui') : undefined;
    const address = `127.0.0.1:${port}`;
    if (options.durable) discardUnusable(directory, cli.version);
    const service = await startService({
      name: 'temporal',
      directory,
      command: cli.path,
      args: [
        ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'],
        ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
        ...(options.durable ? databaseFile(directory) : []),
        ...Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
        ...Object.entries(options.dynamicConfig ?? {}).flatMap(([key, value]) => ['--dynamic-config-value', `${key}=${JSON.stringify(value)}`]),
      ],
      healthy: () => answers(address),
      signal,
    });
    if (options.durable) writeFileSync(completeMarker(directory), cli.version);
    const ui = uiPort === undefined ? {} : { TEMPORAL_UI_URL: `http://127.0.0.1:${uiPort}` };
    return ownServer({ TEMPORAL_ADDRESS: address, ...ui }, service);
  }, signal);
}

async function answers(address: string): Promise<void> {
  await namespaceAnswers(address, process.env['TEMPORAL_NAMESPACE'] ?? 'default');
}

const DATABASE = 'temporal.db';
const completeMarker = (directory: string): string => join(directory, 'temporal.versie');

function databaseFile(directory: string): string[] {
  return ['--db-filename', join(directory, DATABASE), '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'];
}

/**
 * The server makes its schema only when the file does not exist: a file from a start that was killed halfway, or of another version,
 * would never work again. It may be thrown away: everything in it is restored from the event store (design.md section 1).
 */
function discardUnusable(directory: string, version: string): void {
  const marker = completeMarker(directory);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === version) return;
  for (const entry of readdirSync(directory)) if (entry.startsWith(DATABASE)) rmSync(join(directory, entry));
}
