import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { definities, lopendeProgrammabesluiten, nieuweStroom, voerUit, voorbeeldVanBesluit } from '@cirkel/commands';
import { plusDagen, type Actor } from '@cirkel/domain';
import { openPool } from '@cirkel/event-store';
import { hervatProgrammabesluiten } from '@cirkel/reactions';
import { herstel, verbindTemporal, type TemporalDeps } from '@cirkel/temporal';
import { inGroups } from '../load/in-groups';
import { factsOn } from '../load/facts-meanwhile';
import type { Side } from '../side';

export interface ShiftPlan {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly items: number;
  /** How long facts are measured while nothing else happens. */
  readonly restMs: number;
}

export interface ShiftResult {
  readonly items: number;
  /** Every term with its old and new date. */
  readonly voorbeeldS: number;
  /** From the decision until the last moved term is in the list. */
  readonly zichtbaarS: number;
  /** A fact every 100 ms, until it is visible. */
  readonly feitP99Ms: { readonly inRust: number; readonly tijdensVerschuiven: number };
}

const LOOK_EVERY_MS = 100;
const FROM = '2199-06-03';
const projectorganisatie: Actor = { id: 'p-projectorganisatie', rol: 'projectorganisatie' };
const stuurgroep: Actor = { id: 'p-sg', rol: 'gremium', gremium: 'stuurgroep' };
const DAYS = 153;
const decision = { type: 'verschuifTermijnen', dagen: DAYS, soort: 'item', termijn: 'streeftijd', reden: 'COVID-19' };

/** One decision that moves a term of so many items, with facts of others before and meanwhile. */
export async function measureShift(product: Side, { databaseUrl, temporalAddress, items, restMs }: ShiftPlan, report: (line: string) => void): Promise<ShiftResult> {
  const pool = openPool(databaseUrl, { name: 'bench-shift', max: 10 });
  const temporal = verbindTemporal({ address: temporalAddress, namespace: 'default' });
  const deps: TemporalDeps = { pool, temporal, definities: definities(pool) };
  try {
    const others = await product.prepare(4);
    const facts = factsOn(product, others);

    report(`${items} items laten instromen`);
    await inGroups(Array.from({ length: items }, (_, i) => i), (i) => enter(deps, i));
    await until(pool, SHOWN, items, (count) => report(`${count} zichtbaar`));
    // The sweep would start them too, at its ease.
    await herstel(deps);
    await until(pool, FOLLOWED, 0, (count) => report(`nog ${count} workflows volgen`));

    report('feiten in rust');
    const atRest = await facts.atRest(restMs);

    report('voorbeeld');
    const asked = performance.now();
    const { totalen } = await voorbeeldVanBesluit(deps, 'cirkel', decision, stuurgroep);
    const previewed = performance.now();
    if (totalen.verschuiven !== items) throw new Error(`the preview does not move every term: ${JSON.stringify(totalen)}`);

    report('verschuiven');
    const begun = performance.now();
    await voerUit(deps, { streamId: 'programma-cirkel', scope: 'bench', key: 'besluit', actor: stuurgroep, opdracht: decision });
    await hervatProgrammabesluiten(deps);
    const seen = until(pool, MOVED, items, (count) => report(`${count} verschoven en zichtbaar`));
    const meanwhile = await facts.during(seen);
    const last = await seen;
    while ((await lopendeProgrammabesluiten(deps)).length > 0) await pause(LOOK_EVERY_MS);
    return { items, voorbeeldS: (previewed - asked) / 1_000, zichtbaarS: (last - begun) / 1_000, feitP99Ms: { inRust: atRest, tijdensVerschuiven: meanwhile } };
  } finally {
    await temporal.connection.close();
    await pool.end();
  }
}

/** An item in implementatie with a target date of its own. */
async function enter(deps: TemporalDeps, i: number): Promise<void> {
  const key = { scope: 'bench', key: `item-${i}` };
  const streamId = nieuweStroom('item', key);
  await voerUit(deps, { ...key, streamId, actor: projectorganisatie, opdracht: { type: 'laatItemInstromen', titel: `Verschuif ${i}`, eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Verstandige Keuzes' } });
  await voerUit(deps, { scope: 'bench', key: `streeftijd-${i}`, streamId, actor: projectorganisatie, opdracht: { type: 'spreekStreeftijdAf', streeftijd: FROM } });
}

const SHOWN = `select count(*)::int as count from lees.item where titel like 'Verschuif %'`;
const FOLLOWED = `select count(*)::int as count from es.stream where open and workflow_version < version`;
const MOVED = `select count(*)::int as count from lees.termijn where titel like 'Verschuif %' and effectief >= '${plusDagen(FROM, DAYS)}'`;

/** When this count was reached. */
async function until(pool: Pool, question: string, goal: number, report: (count: number) => void): Promise<number> {
  for (let turn = 0; ; turn += 1) {
    const { rows: [found] } = await pool.query<{ count: number }>(question);
    if (found?.count === goal) return performance.now();
    if (turn % 50 === 0) report(found?.count ?? 0);
    await pause(LOOK_EVERY_MS);
  }
}
