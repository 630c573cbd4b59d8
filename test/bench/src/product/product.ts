import { join } from 'node:path';
import { choosePort } from '@cirkel/local';
import type { Moment } from '@cirkel/domain';
import { migrateDatabase, startApps, type Supervisor } from '@cirkel/launcher';
import { openPool, setClock } from '@cirkel/event-store';
import { startChild } from '../child';
import type { RunResult } from '../load/lanes';
import type { Path, Side } from '../side';

export interface ProductOptions {
  /** Addresses of the servers; the database is the product's own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
  /** Folder of ports and process files. */
  readonly directory: string;
  /** When the clock stands still until it is moved; left out: real time. */
  readonly begin?: Moment;
}

/** The product, of which an app can be killed. */
export interface ProductSide extends Side {
  readonly apps: Supervisor;
}

/** All that runs when the product runs. */
const APPS = ['api', 'worker', 'relay', 'projector', 'escalator', 'notifier'];

/** Starts the built product the way `npm start` does, and the two drivers that give it commands. */
export async function startProduct({ environment: servers, databaseUrl, directory, begin }: ProductOptions): Promise<ProductSide> {
  await migrateDatabase(databaseUrl);
  const owner = openPool(databaseUrl, { name: 'bench', role: 'owner', max: 1 });
  await setClock(owner, begin === undefined ? { mode: 'echt' } : { mode: 'stuurbaar', begin });
  await owner.end();
  const port = String(await choosePort(directory, 'api'));
  const apiUrl = `http://127.0.0.1:${port}`;
  const environment = {
    ...servers,
    DATABASE_URL: databaseUrl,
    TOPIC_PREFIX: 'bench.product',
    CIRKEL_KLOK: begin === undefined ? 'echt' : 'stuurbaar',
    PORT: port,
    API_URL: apiUrl,
    WEB_URL: apiUrl,
    LOG_LEVEL: 'warn',
  };
  const apps = await startApps(APPS.map((name) => ({ name, environment })), { directory, logFile: join('.cirkel', 'bench.log') });
  const driver = await startChild('product-driver', environment);
  const httpFacts = await startChild('product-http-facts', environment);
  const drivers: Readonly<Record<Path, typeof driver>> = { feit: driver, 'feit-http': httpFacts, levensloop: driver };

  const signal = (name: NodeJS.Signals): void => {
    for (const pid of apps.apps.map((app) => app.pid())) if (pid !== undefined) process.kill(pid, name);
  };
  const resume = (): void => {
    signal('SIGCONT');
    for (const child of [driver, httpFacts]) child.resume();
  };
  return {
    apps,
    prepare: (count) => driver.call<readonly string[]>('prepare', count),
    run: (path, request) => drivers[path].call<RunResult>(path, request),
    pause: () => {
      signal('SIGSTOP');
      for (const child of [driver, httpFacts]) child.pause();
    },
    resume,
    stop: async () => {
      resume();
      await Promise.all([driver.stop(), httpFacts.stop()]);
      await apps.stop();
    },
  };
}
