import type { ClientBase, Pool } from 'pg';
import { readModels } from '../models';
import type { ReadModel } from '../projection/read-model';
import { catchUp, type Filling, type Sessions } from './fill';
import { besideName, completeBeside, createBeside, differences, swap } from './table-beside';

export interface Herbouwd {
  readonly naam: string;
  readonly rijen: number;
  readonly gebeurtenissen: number;
  /** Keys of rows (at most 100) that the read model had otherwise than the events say. */
  readonly verschillen: readonly string[];
  readonly ms: number;
}

const REBUILD_LOCK = 733_003;
/** When so few streams moved meanwhile, the rest is done while the projector waits. */
const FEW = 100;
const ROUNDS = 10;

/**
 * Builds a read model anew beside the one that serves, and puts it in its place. Readers notice nothing; the projector waits only for
 * the last step. Needs a pool with the role `owner`. Throws on an unknown name, when it is being rebuilt already, and on the first
 * stream that cannot be folded: the old one then goes on serving.
 */
export async function herbouw(pool: Pool, naam: string): Promise<Herbouwd> {
  return buildBeside(pool, modelOf(naam), swap);
}

/** Compares every read model with the fold of the streams, and leaves it as it is. */
export async function verifieerLeesmodellen(pool: Pool): Promise<readonly Herbouwd[]> {
  const reports: Herbouwd[] = [];
  for (const model of readModels) {
    reports.push(await buildBeside(pool, model, async (db, table) => void (await db.query(`drop table lees.${besideName(table)}`))));
  }
  return reports;
}

function modelOf(naam: string): ReadModel {
  const model = readModels.find((candidate) => candidate.naam === naam);
  if (model === undefined) throw new RangeError(`Er is geen leesmodel ${naam}. Wel: ${readModels.map((known) => known.naam).join(', ')}.`);
  return model;
}

type Finish = (db: ClientBase, table: ReadModel['table']) => Promise<void>;

async function buildBeside(pool: Pool, model: ReadModel, finish: Finish): Promise<Herbouwd> {
  const writer = await pool.connect();
  let done = false;
  try {
    const { rows } = await writer.query<{ acquired: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as acquired', [REBUILD_LOCK, model.naam]);
    if (rows[0]?.acquired !== true) throw new Error(`Leesmodel ${model.naam} wordt al opnieuw opgebouwd of gecontroleerd.`);
    const report = await withReader(pool, (reader) => build({ reader, writer }, model, () => finish(writer, model.table)));
    await writer.query('select pg_advisory_unlock($1, hashtext($2))', [REBUILD_LOCK, model.naam]);
    done = true;
    return report;
  } finally {
    // A session that failed is closed: that ends its transaction and gives back its lock.
    writer.release(!done);
  }
}

async function withReader<T>(pool: Pool, work: (reader: ClientBase) => Promise<T>): Promise<T> {
  const reader = await pool.connect();
  try {
    return await work(reader);
  } finally {
    reader.release();
  }
}

async function build(sessions: Sessions, model: ReadModel, finish: () => Promise<void>): Promise<Herbouwd> {
  const started = performance.now();
  const { writer } = sessions;
  const { naam, table } = model;
  const filling: Filling = { model, table: besideName(table), versions: new Map(), events: 0 };
  await createBeside(writer, table);
  await catchUp(sessions, filling);
  await completeBeside(writer, table);
  for (let round = 0; round < ROUNDS; round++) if ((await catchUp(sessions, filling)) <= FEW) break;

  await writer.query('begin');
  // Keeps the projector from writing, not readers from reading. Positions are committed together with rows, so what they say now is
  // in the old table, and whoever waits for this lock goes on from there in the new one.
  await writer.query(`lock table lees.${table.name} in share row exclusive mode`);
  await catchUp(sessions, filling);
  const verschillen = await differences(writer, table);
  const { rows } = await writer.query<{ rijen: number }>(`select count(*)::int as rijen from lees.${besideName(table)}`);
  await finish();
  await writer.query('commit');
  return { naam, rijen: rows[0]?.rijen ?? 0, gebeurtenissen: filling.events, verschillen, ms: Math.round(performance.now() - started) };
}
