import { definities } from '@cirkel/commands';
import { acquireRelayLock, openPool, sequence, setClock } from '@cirkel/event-store';
import { momentOp } from '@cirkel/domain';
import { migrateDatabase } from '@cirkel/launcher';
import { reconcile } from '@cirkel/messaging';
import { readModelHandler, readModels } from '@cirkel/read-models';
import type { Pool } from 'pg';
import { percentile } from '../load/statistics';
import { multiply } from './multiply';
import { questions } from './questions';
import { makeTemplates } from './templates';

export interface ListFigures {
  readonly vraag: string;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export interface ListResult {
  readonly items: number;
  readonly gebeurtenissen: number;
  /** The bare floor: one row by its key, from the same pool. */
  readonly ondergrens: ListFigures;
  readonly vragen: readonly ListFigures[];
}

/** A server that has just begun is not what people wait for. */
const WARM_UP = 100;

/** Fills a database with so many items and asks what the screens ask, one at a time. */
export async function measureLists(databaseUrl: string, items: number, asks: number, report: (line: string) => void): Promise<ListResult> {
  await migrateDatabase(databaseUrl);
  const pool = openPool(databaseUrl, { name: 'bench-lists', max: 10 });
  const owner = openPool(databaseUrl, { name: 'bench-lists-owner', role: 'owner', max: 1 });
  try {
    await setClock(owner, { mode: 'stuurbaar', begin: momentOp('2020-09-01', 9) });
    const bron = { pool, definities: definities(pool) };
    const templates = await makeTemplates(bron);
    await settle(databaseUrl, pool);
    report(`${templates.length} voorbeelden vermenigvuldigen tot ${items} items`);
    await multiply(owner, templates, Math.ceil(items / templates.length) - 1, report);
    const ids = await someIds(pool);
    report('vragen stellen');
    const floor = await time('een rij op haar sleutel', asks, (nr) => pool.query({ name: 'bench-row', text: 'select version from es.stream where stream_id = $1', values: [ids[nr % ids.length]] }));
    const vragen: ListFigures[] = [];
    for (const { name, ask } of questions(bron, ids)) vragen.push(await time(name, asks, ask));
    const { rows } = await pool.query<{ items: number; events: number }>('select (select count(*)::int from lees.item) as items, (select count(*)::int from es.event) as events');
    return { items: rows[0]?.items ?? 0, gebeurtenissen: rows[0]?.events ?? 0, ondergrens: floor, vragen };
  } finally {
    await Promise.all([pool.end(), owner.end()]);
  }
}

/** Numbers all events and projects them. */
async function settle(databaseUrl: string, pool: Pool): Promise<void> {
  const relay = await acquireRelayLock(databaseUrl);
  if (relay === undefined) throw new Error('somebody else is the relay of a database that was made just now');
  while ((await sequence(relay, { max: 1_000 })).length > 0);
  await relay.end();
  await reconcile({ pool, handlers: [readModelHandler(readModels)] });
}

async function someIds(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>('select id from lees.item order by md5(id) limit 1000');
  return rows.map(({ id }) => id);
}

async function time(vraag: string, asks: number, ask: (nr: number) => Promise<unknown>): Promise<ListFigures> {
  for (let nr = 0; nr < WARM_UP; nr += 1) await ask(nr);
  const milliseconds: number[] = [];
  for (let nr = 0; nr < asks; nr += 1) {
    const begun = performance.now();
    await ask(nr);
    milliseconds.push(performance.now() - begun);
  }
  return { vraag, p50Ms: percentile(milliseconds, 0.5), p99Ms: percentile(milliseconds, 0.99) };
}
