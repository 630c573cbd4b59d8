import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { randomUUID } from 'node:crypto';
import { definities } from '@cirkel/commands';
import { momentOp, plusDagen, type Datum } from '@cirkel/domain';
import { jumpClock, openPool, runClock, zetStil } from '@cirkel/event-store';
import { achterstand, dispatch, herstel, verbindTemporal, wek, type TemporalDeps } from '@cirkel/temporal';
import { factsOn } from '../load/facts-meanwhile';
import { move } from '../product/commands';
import type { Bench } from '../product/bench-product';
import type { ProductSide } from '../product/product';
import { makeActies, makeRecipients, passed, recorded, streamsOf, type Recorded } from './subjects';

export interface TimePlan {
  /** A Monday. */
  readonly begin: Datum;
  /** Termijnen that are due in the same minute; as many sleep on while everything is killed. */
  readonly due: number;
  readonly restMs: number;
}

export interface TimeResult {
  /** Until all workflows had been started, with their timers. */
  readonly gestart: { readonly aantal: number; readonly seconden: number };
  readonly naKillWorker: Restart;
  readonly naKillTemporal: Restart;
  /** Everything that Temporal knew was thrown away: until the first move, and until all workflows and timers were back. */
  readonly naWeggooien: Restart;
  readonly herstel: { readonly aantal: number; readonly seconden: number };
  readonly tegelijk: Recorded & { readonly zichtbaarS: number; readonly berichtenS: number };
  readonly feitP99Ms: { readonly inRust: number; readonly tijdens: number };
  /** Twenty that are due in the same second, on other nights: how late the last was. */
  readonly wekkersS: readonly number[];
}

interface Restart {
  /** From the kill until a move was answered again. */
  readonly opdrachtS: number;
}

const TOGETHER_A_SECOND = 20;
/** Days after the Monday on which it begins: working days, for a term that ends in a weekend moves on. */
const NIGHTS = [3, 7, 8, 9, 10];
const LOOK_EVERY_MS = 200;
/** So long before midnight the clock starts: time to set the timers that are to go off then. */
const LEAD_S = 15;
const LEAD_S_PER_TIMER = 0.015;
/** No restart takes this long. */
const GIVE_UP_S = 120;

/** Timers by the thousand: they are made, survive what may die, and are due at once. */
export async function measureTime({ product, servers, databaseUrl, serverDirectory }: Bench, plan: TimePlan, report: (line: string) => void): Promise<TimeResult> {
  const { begin, due } = plan;
  const pool = openPool(databaseUrl, { name: 'bench-time', max: 10 });
  const owner = openPool(databaseUrl, { name: 'bench-time-owner', role: 'owner', max: 1 });
  const temporal = verbindTemporal({ address: servers.environment['TEMPORAL_ADDRESS'] ?? '', namespace: 'default' });
  const deps: TemporalDeps = { pool, temporal, definities: definities(pool) };
  try {
    const items = await product.prepare(4);
    await makeRecipients(deps);
    report(`${2 * due} acties maken`);
    const [first, second] = [plusDagen(begin, 1), plusDagen(begin, 2)];
    await makeActies(deps, 'EEN', due, first);
    await makeActies(deps, 'TWEE', due, second);
    const nights = NIGHTS.map((days) => ({ serie: `NACHT${days}`, datum: plusDagen(begin, days) }));
    for (const { serie, datum } of nights) await makeActies(deps, serie, TOGETHER_A_SECOND, datum);
    report('workflows starten');
    const gestart = await started(deps, pool);

    report('worker: kill -9');
    let moves = 0;
    const moveOne = async (): Promise<void> => {
      moves += 1;
      await dispatch(deps, { streamId: items[moves % items.length] ?? '', scope: 'bench', key: randomUUID(), ...move(moves) });
    };
    const naKillWorker = await afterKill(async () => kill(product, 'worker'), moveOne);
    report('Temporal: kill -9');
    const naKillTemporal = await afterKill(async () => {
      await servers.server('temporal').kill();
      await servers.revive();
    }, moveOne);
    report('de gegevens van Temporal weggooien');
    const naWeggooien = await afterKill(async () => {
      await servers.server('temporal').kill();
      const data = join(serverDirectory, 'temporal');
      for (const name of readdirSync(data)) if (name.startsWith('temporal.db')) rmSync(join(data, name));
      await servers.revive();
    }, moveOne);
    // From here the clock runs: the timers that are set now are to go off at midnight.
    const midnight = await beforeMidnight(owner, first, LEAD_S + plan.restMs / 1_000 + 2 * due * LEAD_S_PER_TIMER);
    const hersteld = await started(deps, pool);

    report('feiten in rust');
    const facts = factsOn(product, items);
    const inRust = await facts.atRest(plan.restMs);

    report(`${due} termijnen in dezelfde minuut`);
    const all = allPassed(pool, 'EEN', due, midnight, report);
    const tijdens = await facts.during(all);
    const tegelijk = { ...(await recorded(pool, 'EEN', first)), ...(await all) };
    await zetStil(owner);

    report('de rest, en vijf nachten met elk twintig');
    await allPassed(pool, 'TWEE', due, await beforeMidnight(owner, second, LEAD_S), report);
    const wekkersS: number[] = [];
    for (const { serie, datum } of nights) {
      const midnight = await beforeMidnight(owner, datum, LEAD_S);
      for (const streamId of await streamsOf(pool, serie)) await wek(deps, streamId);
      await allPassed(pool, serie, TOGETHER_A_SECOND, midnight, () => undefined);
      wekkersS.push((await recorded(pool, serie, datum)).laatsteS);
    }
    return { gestart, naKillWorker, naKillTemporal, naWeggooien, herstel: hersteld, tegelijk, feitP99Ms: { inRust, tijdens }, wekkersS };
  } finally {
    await temporal.connection.close();
    await Promise.all([pool.end(), owner.end()]);
  }
}

/** Starts what does not run yet; ends when every workflow has looked at its stream. */
async function started(deps: TemporalDeps, pool: Pool): Promise<TimeResult['gestart']> {
  const begun = performance.now();
  const aantal = await herstel(deps);
  await until(async () => {
    const { count } = await deps.temporal.workflow.count(`ExecutionStatus = 'Running'`);
    const { rows: [open] } = await pool.query<{ count: number }>('select count(*)::int as count from es.stream where open');
    return count >= (open?.count ?? Number.POSITIVE_INFINITY) && (await achterstand(deps)) === 0;
  });
  return { aantal, seconden: secondsSince(begun) };
}

async function afterKill(killed: () => Promise<void>, move: () => Promise<void>): Promise<Restart> {
  const begun = performance.now();
  await killed();
  await until(() => move().then(() => true, (error: unknown) => {
    if (secondsSince(begun) > GIVE_UP_S) throw error;
    return false;
  }));
  return { opdrachtS: secondsSince(begun) };
}

async function kill(product: ProductSide, name: string): Promise<void> {
  const pid = product.apps.app(name).pid();
  if (pid === undefined) throw new Error(`${name} is not running`);
  process.kill(pid, 'SIGKILL');
}

/** The clock runs from so many seconds before the day ends; returns when midnight will be, by performance.now. */
async function beforeMidnight(owner: Pool, day: Datum, leadS: number): Promise<number> {
  await jumpClock(owner, new Date(Date.parse(momentOp(plusDagen(day, 1))) - leadS * 1_000).toISOString());
  const ran = performance.now();
  await runClock(owner, 1);
  return ran + leadS * 1_000;
}

/** Until all of a series are in the list of escalaties, and until each has a notice; in seconds after midnight. */
async function allPassed(pool: Pool, serie: string, count: number, midnight: number, report: (line: string) => void): Promise<{ zichtbaarS: number; berichtenS: number }> {
  let zichtbaarS: number | undefined;
  let looked = 0;
  await until(async () => {
    const { escalaties, berichten } = await passed(pool, serie);
    if (escalaties === count) zichtbaarS ??= secondsSince(midnight);
    if ((looked += 1) % 50 === 0) report(`${escalaties} escalaties, ${berichten} met bericht`);
    return escalaties === count && berichten === count;
  });
  return { zichtbaarS: zichtbaarS ?? Number.NaN, berichtenS: secondsSince(midnight) };
}

async function until(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await pause(LOOK_EVERY_MS);
}

const secondsSince = (begun: number): number => (performance.now() - begun) / 1_000;
