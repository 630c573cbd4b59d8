import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres, temporaryDirectory } from '@cirkel/local';
import { createDatabase } from '../database';
import { ratio, markdown } from '../report/table';
import { machine } from '../report/result';
import { measureLists, type ListFigures, type ListResult } from './lists';

/** Design section 11: every list page and detail, at 100,000 items and 1 million events. */
const WHOLE = { items: 100_000, asks: 1_000 };
/** A check that all works; its figures mean little. */
const SHORT = { items: 2_000, asks: 30 };
const GOAL_MS = 10;

/** `npm run bench -- --lijsten`: a PostgreSQL of its own, filled; prints the table and writes lijsten.json. */
export async function benchLists(args: readonly string[], stop: AbortSignal, report: (line: string) => void): Promise<void> {
  const { items, asks } = args.includes('--kort') ? SHORT : WHOLE;
  const directory = temporaryDirectory();
  report('PostgreSQL starten');
  const postgres = await startPostgres({ directory, durable: true, signal: stop });
  try {
    const databaseUrl = await createDatabase(postgres.environment['DATABASE_URL'] ?? '', 'bench_lijsten');
    const result = await measureLists(databaseUrl, items, asks, report);
    process.stdout.write(`\n${result.items} items, ${result.gebeurtenissen} gebeurtenissen; ${asks} keer gevraagd, één tegelijk.\n\n${table(result)}\n\n`);
    const slow = result.vragen.filter(({ p99Ms }) => p99Ms >= GOAL_MS);
    process.stdout.write(slow.length === 0 ? `Elke vraag: p99 onder ${GOAL_MS} ms.\n` : `BOVEN ${GOAL_MS} ms: ${slow.map(({ vraag }) => vraag).join('; ')}.\n`);
    const file = join('test', 'bench', 'lijsten.json');
    writeFileSync(file, `${JSON.stringify({ datum: new Date().toISOString(), machine: machine(), ...result }, null, 2)}\n`);
    report(`Klaar: de cijfers staan in ${file}.`);
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

function table({ ondergrens, vragen }: ListResult): string {
  const row = ({ vraag, p50Ms, p99Ms }: ListFigures): string[] => [vraag, ms(p50Ms), times(ratio(p50Ms, ondergrens.p50Ms)), ms(p99Ms)];
  return markdown(['vraag', 'p50 (ms)', '× een rij', 'p99 (ms)'], [row(ondergrens), ...vragen.map(row)]);
}

const ms = (value: number): string => value.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const times = (value: number): string => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
