import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Moment } from '@cirkel/domain';
import { ensureDirectory, startServers, temporaryDirectory, type Servers } from '@cirkel/local';
import { createDatabase } from '../database';
import { machine } from '../report/result';
import { startProduct, type ProductSide } from './product';

/** The product and what it runs on. */
export interface Bench {
  readonly product: ProductSide;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly servers: Servers;
  /** Where the servers keep their data. */
  readonly serverDirectory: string;
}

export interface BenchRun<R> {
  /** Of the file with the figures. */
  readonly name: string;
  /** When the clock stands still until it is moved; left out: real time. */
  readonly begin?: Moment;
  readonly stop: AbortSignal;
  readonly report: (line: string) => void;
  readonly measure: (bench: Bench) => Promise<R>;
  /** The figures for people. */
  readonly told: (result: R) => string;
}

/** Measures the product on servers of its own with durable settings, prints the figures and writes them to test/bench/<name>.json. */
export async function benchProduct<R extends object>({ name, begin, stop, report, measure, told }: BenchRun<R>): Promise<void> {
  report('servers starten');
  const directory = temporaryDirectory();
  const serverDirectory = ensureDirectory(join(directory, 'servers'), 0o755);
  const servers = await startServers({ directory: serverDirectory, durable: true, temporalUi: false, signal: stop, report });
  try {
    const { environment } = servers;
    const databaseUrl = await createDatabase(environment['DATABASE_URL'] ?? '', `bench_${name}`);
    report('product starten');
    const product = await startProduct({ environment, databaseUrl, directory: ensureDirectory(join(directory, 'apps')), ...(begin === undefined ? {} : { begin }) });
    try {
      // Whoever stops it does not wait for what may never come.
      const result = await Promise.race([measure({ product, databaseUrl, temporalAddress: environment['TEMPORAL_ADDRESS'] ?? '', servers, serverDirectory }), rejectsOn(stop)]);
      process.stdout.write(`\n${told(result)}\n`);
      const file = join('test', 'bench', `${name}.json`);
      writeFileSync(file, `${JSON.stringify({ datum: new Date().toISOString(), machine: machine(), ...result }, null, 2)}\n`);
      report(`Klaar: de cijfers staan in ${file}.`);
    } finally {
      await product.stop();
    }
  } finally {
    await servers.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

const rejectsOn = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
