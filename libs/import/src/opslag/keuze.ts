import type { Pool, PoolClient } from 'pg';
import { importsoorten } from '../soorten';
import { zoekBestaande, zoekOnderweg } from './bestaande';
import type { Importstand } from './imports';

/** Which rows to execute: those that are good (goed and let-op), or these, also when they are there already. */
export type Keuze = 'goede' | readonly number[];

export interface Gekozen {
  /** Rows of this choice that nothing can be made of. */
  readonly onbruikbaar: readonly number[];
  /** Rows of this choice that were good when they were judged, and are there by now. */
  readonly intussen: readonly number[];
  /** How many of the rows have a term that is past. */
  readonly verleden: number;
  /** How many rows were chosen that were not chosen before. */
  readonly nieuw: number;
  /** How many rows of this choice were executed before. */
  readonly eerder: number;
}

/**
 * Chooses the rows and sets the import going, both or neither. Whatever came into being since they were judged is looked at again, one import of a kind at
 * a time, so that of two that bring the same only one goes on. A named row that cannot go on, or whose past term nobody decided on, keeps all from being chosen.
 */
export async function kies(pool: Pool, stand: Pick<Importstand, 'id' | 'soort' | 'programma'>, keuze: Keuze, verleden: boolean | undefined): Promise<Gekozen> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`invoer ${importsoorten[stand.soort].kind} ${stand.programma}`]);
    const nuDubbel = await merkDubbele(client, stand, keuze);
    const gekozen = await beoordeelKeuze(client, stand.id, keuze);
    const intussen = keuze === 'goede' ? [] : nuDubbel;
    if (gekozen.onbruikbaar.length === 0 && intussen.length === 0 && (gekozen.verleden === 0 || verleden !== undefined)) await zetGekozen(client, stand, keuze, verleden === true);
    await client.query('commit');
    return { ...gekozen, intussen };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** Says of rows that were good whether they are there by now. */
async function merkDubbele(client: PoolClient, { id, soort, programma }: Pick<Importstand, 'id' | 'soort' | 'programma'>, keuze: Keuze): Promise<readonly number[]> {
  const { rows } = await client.query<{ rij: number; uniek: string }>(
    `select rij, uniek from invoer.regel
     where import_id = $1 and not gekozen and opdracht is not null and oordeel in ('goed', 'let-op') and uniek is not null and ($2::int[] is null or rij = any($2)) order by rij`,
    [id, keuze === 'goede' ? null : keuze],
  );
  const waarden = rows.map(({ uniek }) => uniek);
  const bestaande = new Map([...(await zoekOnderweg(client, soort, programma, waarden, id)), ...(await zoekBestaande(client, importsoorten[soort].kind, programma, waarden))]);
  const dubbel = rows.flatMap(({ rij, uniek }) => {
    const al = bestaande.get(uniek);
    return al === undefined ? [] : [{ rij, reden: al.reden }];
  });
  if (dubbel.length > 0) {
    await client.query(
      `update invoer.regel r set oordeel = 'dubbel', redenen = array_prepend(d.reden, r.redenen)
       from jsonb_to_recordset($2::jsonb) as d(rij int, reden text) where r.import_id = $1 and r.rij = d.rij`,
      [id, JSON.stringify(dubbel)],
    );
  }
  return dubbel.map(({ rij }) => rij);
}

/** Rows of this choice that nothing can be made of, and how many of the others have a term that is past. Rows that were chosen before do not count. */
async function beoordeelKeuze(client: PoolClient, importId: string, keuze: Keuze): Promise<Omit<Gekozen, 'intussen'>> {
  const { rows } = await client.query<{ rij: number; bruikbaar: boolean; verleden: boolean; gekozen: boolean; uitgevoerd: boolean }>(
    `select rij, opdracht is not null or gekozen as bruikbaar, verleden, gekozen, coalesce(uitkomst = 'uitgevoerd', false) as uitgevoerd from invoer.regel
     where import_id = $1 and (case when $2::int[] is null then oordeel in ('goed', 'let-op') else rij = any($2) end) order by rij`,
    [importId, keuze === 'goede' ? null : keuze],
  );
  const bruikbaar = new Set(rows.flatMap((rij) => (rij.bruikbaar ? [rij.rij] : [])));
  const genoemd = keuze === 'goede' ? rows.map(({ rij }) => rij) : keuze;
  const nieuw = rows.filter((rij) => rij.bruikbaar && !rij.gekozen);
  return { onbruikbaar: genoemd.filter((rij) => !bruikbaar.has(rij)), verleden: nieuw.filter((rij) => rij.verleden).length, nieuw: nieuw.length, eerder: rows.filter(({ uitgevoerd }) => uitgevoerd).length };
}

/** A term that is past is recorded as past where that was chosen. */
async function zetGekozen(client: PoolClient, { id: importId, soort }: Pick<Importstand, 'id' | 'soort'>, keuze: Keuze, verleden: boolean): Promise<void> {
  await client.query(
    `with gekozen as (
       update invoer.regel set gekozen = true,
         opdracht = case when $3 and verleden then jsonb_set(opdracht, $4::text[], 'true') else opdracht end
       where import_id = $1 and not gekozen and opdracht is not null and (case when $2::int[] is null then oordeel in ('goed', 'let-op') else rij = any($2) end)
       returning 1)
     update invoer.import set stand = 'loopt' where id = $1 and exists (select from gekozen)`,
    [importId, keuze === 'goede' ? null : keuze, verleden, importsoorten[soort].verledenIn ?? []],
  );
}
