import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureDirectory, startServers, temporaryDirectory } from '@cirkel/local';
import { createDatabase } from './database';
import { startFloor } from './floor/floor';
import { benchImport } from './import/bench-import';
import { benchLists } from './lists/bench-lists';
import { measure, type Case, type Plan } from './measurements';
import { startProduct } from './product/product';
import { result, versions } from './report/result';
import { ratio, table } from './report/table';
import { benchShift } from './shift/bench-shift';
import type { Side } from './side';
import { benchTime } from './time/bench-time';

/** Quietly, as one person works, and then flat out; a move takes longer than a fact. */
const CASES: readonly Case[] = (['feit', 'feit-http', 'levensloop'] as const).flatMap((path): Case[] => [
  { path, lanes: 1, paceMs: path === 'levensloop' ? 60 : 25 },
  ...[1, 16, 64].map((lanes) => ({ path, lanes })),
]);

/** Five rounds in about five minutes; `--kort` is a check that all works, its figures mean little. */
const WHOLE: Plan = { cases: CASES, rounds: 5, millisecondsPerRun: 1_700, millisecondsPerPacedRun: 2_500, warmUpMilliseconds: 2_000, items: 64 };
const SHORT: Plan = { cases: CASES, rounds: 1, millisecondsPerRun: 600, millisecondsPerPacedRun: 600, warmUpMilliseconds: 600, items: 64 };

/** p50 until visible with one item at a time at the same pace, as a multiple of the floor: what the build must reach at this stage. */
const GOAL = 1.5;

/**
 * `npm run bench`: floor and product on servers of their own with durable settings; prints the table and writes resultaat.json.
 * With `--lijsten` what the screens ask of the read models instead, with `--import` how long a list takes to come in, with `--tijd` what
 * happens to thousands of termijnen, with `--verschuif` how long one decision takes to reach every item.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const plan = args.includes('--kort') ? SHORT : WHOLE;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(new Error('Gestopt.')));
  const begun = Date.now();
  const report = (line: string): void => {
    stop.signal.throwIfAborted();
    process.stdout.write(`${String(Math.round((Date.now() - begun) / 1_000)).padStart(4)} s  ${line}\n`);
  };

  if (args.includes('--lijsten')) return benchLists(args, stop.signal, report);
  if (args.includes('--import')) return benchImport(args, stop.signal, report);
  if (args.includes('--verschuif')) return benchShift(args, stop.signal, report);
  if (args.includes('--tijd')) return benchTime(args, stop.signal, report);
  report('servers starten');
  const directory = temporaryDirectory();
  const servers = await startServers({ directory, durable: true, temporalUi: false, signal: stop.signal, report });
  const sides: Side[] = [];
  try {
    const { environment } = servers;
    const databaseUrl = environment['DATABASE_URL'] ?? '';
    report('ondergrens en product starten');
    const floor = await startFloor({ environment, databaseUrl: await createDatabase(databaseUrl, 'bench_floor'), source: resolve('test', 'bench', 'src', 'floor') });
    sides.push(floor);
    const product = await startProduct({ environment, databaseUrl: await createDatabase(databaseUrl, 'bench_product'), directory: ensureDirectory(join(directory, 'apps')) });
    sides.push(product);

    const measurements = await measure({ product, floor }, plan, report);
    process.stdout.write(`\nPer cel: product / ondergrens, en hun verhouding.\n\n${table(measurements)}\n\n`);
    for (const { path, paceMs, product: p, floor: f } of measurements) {
      if (paceMs === undefined) continue;
      const times = ratio(p.zichtbaarP50Ms, f.zichtbaarP50Ms);
      process.stdout.write(`${path}: p50 tot zichtbaar ${times} × de ondergrens, ${times <= GOAL ? 'binnen' : 'BOVEN'} het doel van ${GOAL} ×\n`);
    }
    const file = join('test', 'bench', 'resultaat.json');
    writeFileSync(file, `${JSON.stringify(result(measurements, plan, await versions(databaseUrl, environment['TEMPORAL_ADDRESS'] ?? '')), null, 2)}\n`);
    report(`Klaar: de cijfers staan in ${file}.`);
  } finally {
    await Promise.allSettled(sides.map((side) => side.stop()));
    await servers.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
