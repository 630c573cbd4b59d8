import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { definities } from '@cirkel/commands';
import type { Actor } from '@cirkel/domain';
import { openPool } from '@cirkel/event-store';
import { kiesRijen, leesImport, maakVoorbeeld, startImport } from '@cirkel/import';
import { verbindTemporal, type TemporalDeps } from '@cirkel/temporal';
import { factsOn } from '../load/facts-meanwhile';
import type { Side } from '../side';

export interface ImportPlan {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly rows: number;
  /** How long facts are measured while nothing else happens. */
  readonly restMs: number;
}

export interface ImportResult {
  readonly rijen: number;
  /** From the file until its verdicts are kept. */
  readonly voorbeeldS: number;
  /** From choosing the rows until the last is in the list. */
  readonly zichtbaarS: number;
  /** A fact every 100 ms, until it is visible. */
  readonly feitP99Ms: { readonly inRust: number; readonly tijdensImport: number };
}

const LOOK_EVERY_MS = 100;
const actor: Actor = { id: 'p-projectorganisatie', rol: 'projectorganisatie' };

const list = (rows: number): Buffer =>
  Buffer.from(['Code;Omschrijving;Domein;Eigenaren;Termijn', ...Array.from({ length: rows }, (_, i) => `B-${i};Actie ${i} van een lange lijst;agenderen;FMS;eind 2199`)].join('\n'));

/** One import of so many rows, with facts of others before and meanwhile. */
export async function measureImport(product: Side, { databaseUrl, temporalAddress, rows, restMs }: ImportPlan, report: (line: string) => void): Promise<ImportResult> {
  const pool = openPool(databaseUrl, { name: 'bench-import', max: 4 });
  const temporal = verbindTemporal({ address: temporalAddress, namespace: 'default' });
  const deps: TemporalDeps = { pool, temporal, definities: definities(pool) };
  try {
    const items = await product.prepare(4);
    const facts = factsOn(product, items);
    report('feiten in rust');
    const atRest = await facts.atRest(restMs);

    report(`${rows} rijen beoordelen`);
    const read = performance.now();
    const { id, oordelen } = await maakVoorbeeld(deps, { sleutel: { scope: 'bench', key: 'lijst' }, inhoud: list(rows), bestandsnaam: 'lijst.csv', soort: 'acties', programma: 'cirkel', actor });
    const judged = performance.now();
    if (oordelen.goed !== rows) throw new Error(`not every row is good: ${JSON.stringify(oordelen)}`);

    report('uitvoeren');
    const begun = performance.now();
    await kiesRijen(deps, id, { rijen: 'goede' });
    await startImport(deps, id);
    const seen = allVisible(pool, rows, (count) => report(`${count} zichtbaar`));
    const meanwhile = await facts.during(seen);
    const last = await seen;
    const { geweigerd } = (await leesImport(pool, id)) ?? { geweigerd: rows };
    if (geweigerd > 0) throw new Error(`${geweigerd} rows were refused`);
    return { rijen: rows, voorbeeldS: (judged - read) / 1_000, zichtbaarS: (last - begun) / 1_000, feitP99Ms: { inRust: atRest, tijdensImport: meanwhile } };
  } finally {
    await temporal.connection.close();
    await pool.end();
  }
}

/** When the list showed them all. */
async function allVisible(pool: Pool, rows: number, report: (count: number) => void): Promise<number> {
  for (let turn = 0; ; turn += 1) {
    const { rows: [found] } = await pool.query<{ count: number }>(`select count(*)::int as count from lees.actie where code like 'B-%'`);
    if (found?.count === rows) return performance.now();
    if (turn % 50 === 0) report(found?.count ?? 0);
    await pause(LOOK_EVERY_MS);
  }
}
