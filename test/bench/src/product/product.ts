import { openSync } from 'node:fs';
import { join } from 'node:path';
import { startApp, startRole, type Child } from '../child';
import type { RunResult } from '../load/lanes';
import type { Path, Side } from '../side';
import { prepareDatabase } from './database';

export interface ProductOptions {
  /** Addresses of the servers; the database is the product's own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
}

/** Every app that has a part in a command becoming visible, or that follows along: as `npm start` has them, without the web pages. */
const APPS = ['relay', 'projector'];

export async function startProduct(options: ProductOptions): Promise<Side> {
  const environment = { ...options.environment, DATABASE_URL: options.databaseUrl, TOPIC_PREFIX: 'bench.product', CIRKEL_KLOK: 'echt' };
  await prepareDatabase(options.databaseUrl);
  const log = openSync(join('.cirkel', 'bench.log'), 'w');
  const apps = await Promise.all(APPS.map((name) => startApp(name, join('dist', name, 'main.js'), environment, log)));
  const driver = await startRole('product-driver', environment);
  const children: readonly Child[] = [...apps, driver];
  const drivers: Readonly<Record<Path, Child>> = { feit: driver, 'feit-http': driver, levensloop: driver };
  return {
    prepare: (count) => driver.call<readonly string[]>('prepare', count),
    run: (path, request) => drivers[path].call<RunResult>(path, request),
    pause: () => children.forEach((child) => child.pause()),
    resume: () => children.forEach((child) => child.resume()),
    stop: async () => void (await Promise.all(children.map((child) => child.stop()))),
  };
}
