import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClockMode } from '@cirkel/event-store';
import { describeAddresses, removeAddresses, writeAddresses } from './addresses';
import { buildAll, presentApps } from './build';
import { lockCheckout } from './checkout-lock';
import { runCli, type CliOptions } from './cli';
import { startClock } from './demo-clock';
import { keepAlive } from './keep-alive';
import { choosePort, ensureDirectory, keptServersDirectory, missingAccess, Notice, startServers, stateDirectory, wieLaadt } from '@cirkel/local';
import { createReport } from './progress';
import { startApps, type AppStart } from './supervisor';
import { untilAborted } from './until-aborted';

const USAGE = 'Gebruik: npm start, of npm start -- --echt (echte tijd en een leeg programma).';

/** `npm start`: the whole product, from nothing to a page in the browser, until Ctrl-C. */
export async function startCommand(args: readonly string[], signal: AbortSignal): Promise<number> {
  if (args.some((arg) => arg !== '--echt')) throw new Notice(USAGE);
  const mode = args.includes('--echt') ? 'echt' : 'stuurbaar';
  checkAccess(mode);
  const lock = lockCheckout();
  // What was started, in that order; it is stopped the other way round: first the apps, then what they need.
  const started: (() => Promise<void>)[] = [];
  try {
    removeAddresses();
    await startProduct(mode, started, signal);
    await untilAborted(signal);
    return 0;
  } catch (error) {
    if (signal.aborted) return 0;
    throw error;
  } finally {
    if (signal.aborted) process.stdout.write('\nStoppen …\n');
    removeAddresses();
    for (const stop of started.reverse()) await stop();
    lock.release();
    if (signal.aborted) process.stdout.write('Gestopt. De gegevens zijn bewaard voor de volgende keer.\n');
  }
}

/** An issuer elsewhere knows nothing of the development clients: say so before anything starts, not when the load is refused. */
function checkAccess(mode: ClockMode): void {
  const issuer = process.env['OIDC_ISSUER'];
  const missing = issuer ? missingAccess(wieLaadt(mode), issuer, process.env) : undefined;
  if (missing !== undefined) throw new Notice(missing);
}

async function startProduct(mode: ClockMode, started: (() => Promise<void>)[], signal: AbortSignal): Promise<void> {
  const report = createReport();
  const directory = keptServersDirectory(mode === 'echt' ? 'echt' : 'demo');
  const port = String(await choosePort(directory, 'api'));
  const apiUrl = `http://127.0.0.1:${port}`;
  // People may know it by another address, when something stands before it.
  const webUrl = process.env['WEB_URL'] || apiUrl;

  report('servers starten: PostgreSQL, Temporal, Kafka, postbus en inlogdienst');
  const starting = startServers({ directory, redirectUris: [`${webUrl}/sessie/terugkeer`], signal, report });
  // Building needs no server and the servers hardly need the processor: together they take as long as the slower one.
  const building = buildAll(report, signal);
  building.catch(() => undefined); // awaited below, when the servers can also be stopped
  const servers = await starting;
  started.push(() => servers.stop());
  await building;

  const environment: Record<string, string> = {
    ...servers.environment,
    TEMPORAL_NAMESPACE: process.env['TEMPORAL_NAMESPACE'] ?? 'default',
    TOPIC_PREFIX: process.env['TOPIC_PREFIX'] ?? 'cirkel',
    CIRKEL_KLOK: mode,
    PORT: port,
    API_URL: apiUrl,
    WEB_URL: webUrl,
  };
  const addresses = {
    web: webUrl,
    api: `${apiUrl}/v1`,
    temporalUi: servers.environment['TEMPORAL_UI_URL'] ?? '',
    mail: servers.environment['MAIL_URL'] ?? '',
    issuer: servers.environment['OIDC_ISSUER'] ?? '',
  };

  const appsDirectory = ensureDirectory(join(directory, 'apps'));
  report('database bijwerken');
  await runCli(['migreer'], { environment, report, directory: appsDirectory, signal });
  const clock = await startClock(servers.environment['DATABASE_URL'] ?? '', mode, (error) => report(`de stand van de klok is niet genoteerd: ${String(error)}`));
  started.push(() => clock.stop());

  report('diensten starten');
  const apps = await startApps(appStarts(environment), {
    directory: appsDirectory,
    logFile: logFile(),
    console: process.stdout,
    signal,
  });
  started.push(() => apps.stop());
  const watch = keepAlive(servers, report);
  started.push(() => watch.stop());

  // The addresses file is only there when everything works, so this step gets them from its environment.
  const withAddresses = { ...environment, CIRKEL_API: addresses.api, CIRKEL_WEB: addresses.web };
  await loadOnce(LOADS[mode], join(directory, 'geladen'), { environment: withAddresses, report, directory: appsDirectory, signal });
  // CIRKEL_APPS: where `cirkel status` finds which apps live.
  writeAddresses(addresses, { ...environment, CIRKEL_APPS: appsDirectory });
  process.stdout.write(`\nKlaar: Cirkel draait. Stop met Ctrl-C.\n${describeAddresses(addresses)}  ${'Logboek'.padEnd(34)}${logFile()}\n`);
}

const logFile = (): string => join(stateDirectory(), 'cirkel.log');

/** Everything in apps that runs on; the command line is no service. */
const appStarts = (environment: Readonly<Record<string, string>>): AppStart[] =>
  presentApps()
    .filter((app) => app !== 'cli')
    .map((name) => ({ name, environment }));

interface Load {
  readonly command: string;
  readonly sentence: string;
}

/** What an empty database gets: on real time only what people need to begin, on the demo clock the whole autumn of 2020. */
const LOADS: Readonly<Record<ClockMode, Load>> = {
  echt: { command: 'richt-in', sentence: 'een leeg programma klaarzetten' },
  stuurbaar: { command: 'laad', sentence: 'de gegevens van de Cirkel laden' },
};

/**
 * Loads through ordinary commands, until it was done once in this database. A load that was interrupted goes on where it was: its
 * commands are recognised by their keys.
 */
async function loadOnce({ command, sentence }: Load, marker: string, options: CliOptions): Promise<void> {
  const database = createHash('sha256').update(options.environment['DATABASE_URL'] ?? '').digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === database) return;
  options.report(sentence);
  await runCli([command], options);
  writeFileSync(marker, database);
}
