import type { Pool, PoolClient } from 'pg';
import type { Moment } from '@cirkel/domain';

export type ClockMode = 'echt' | 'stuurbaar';

export interface Clock {
  readonly mode: ClockMode;
  readonly now: Moment;
  /** Seconds of the clock per real second; 0 stands still. Always 1 on real time. */
  readonly factor: number;
}

/** The clock refuses: it would go back, or it is the real one. */
export class ClockRefusal extends Error {
  override readonly name = 'ClockRefusal';
}

const READ = `select modus as mode, es.moment(es.tijd_van(k)) as now, case modus when 'echt' then 1 else factor end as factor from es.klok k`;

/** The clock as every process sees it. */
export async function readClock(db: Pool | PoolClient): Promise<Clock> {
  const { rows } = await db.query<Clock>(READ);
  const clock = rows[0];
  if (clock === undefined) throw new Error('es.klok is empty: the database has not been migrated');
  return clock;
}

/** What time it is, UTC with milliseconds. */
export async function readNow(db: Pool | PoolClient): Promise<Moment> {
  return (await readClock(db)).now;
}

/**
 * Chooses between real time and a clock that stands still at `begin`. It may only go back while nothing has been recorded;
 * afterwards a clock that would go back is a ClockRefusal.
 */
export async function setClock(pool: Pool, setting: { mode: 'echt' } | { mode: 'stuurbaar'; begin: Moment }): Promise<Clock> {
  const begin = setting.mode === 'echt' ? null : setting.begin;
  return change(
    pool,
    `update es.klok k set modus = $1, begin = coalesce($2::timestamptz, clock_timestamp()), anker = clock_timestamp(),
       factor = case $1 when 'echt' then 1 else 0 end
     where coalesce($2::timestamptz, clock_timestamp()) >= es.tijd_van(k) or not exists (select from es.event)`,
    [setting.mode, begin],
    'The clock cannot go back: events have been recorded.',
  );
}

/** Stops the clock where it is. */
export async function zetStil(pool: Pool): Promise<Clock> {
  return runClock(pool, 0);
}

/** Lets the clock run on from where it is, `factor` times as fast as real time. */
export async function runClock(pool: Pool, factor: number): Promise<Clock> {
  return change(
    pool,
    `update es.klok k set begin = es.tijd_van(k), anker = clock_timestamp(), factor = $1 where modus = 'stuurbaar'`,
    [factor],
    'The clock shows real time and cannot be steered.',
  );
}

/** Moves the clock to a later moment; it goes on from there as it went before. A moment in the past is a ClockRefusal. */
export async function jumpClock(pool: Pool, to: Moment): Promise<Clock> {
  return change(
    pool,
    `update es.klok k set begin = $1, anker = clock_timestamp() where modus = 'stuurbaar' and $1 >= es.tijd_van(k)`,
    [to],
    `The clock cannot jump to ${to}: that lies in its past, or it shows real time.`,
  );
}

/** Writes down what the clock shows, so that `reanchorClock` can go on from there. The launcher does this every second. */
export async function noteClock(pool: Pool): Promise<void> {
  await pool.query(`update es.klok k set gezien = es.tijd_van(k) where modus = 'stuurbaar'`);
}

/**
 * After a stop: the steerable clock goes on from the moment that was last noted, as if the product had not been down, but never
 * from before what has been recorded. Does nothing on real time. Call it while no app runs.
 */
export async function reanchorClock(pool: Pool): Promise<Clock> {
  await pool.query(`
    update es.klok set begin = greatest(gezien, (select max(geregistreerd_op) from es.event)), anker = clock_timestamp()
    where modus = 'stuurbaar' and gezien is not null`);
  return readClock(pool);
}

/** Throws a ClockRefusal when the database has another kind of clock than this process was told to expect: production takes only `echt`. */
export async function requireClock(pool: Pool, mode: ClockMode): Promise<void> {
  const clock = await readClock(pool);
  if (clock.mode !== mode) throw new ClockRefusal(`This database has clock '${clock.mode}', this process takes only '${mode}'.`);
}

async function change(pool: Pool, update: string, values: readonly unknown[], refusal: string): Promise<Clock> {
  const { rowCount } = await pool.query(update, [...values]);
  if (rowCount !== 1) throw new ClockRefusal(refusal);
  return readClock(pool);
}
