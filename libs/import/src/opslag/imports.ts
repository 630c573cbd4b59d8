import type { Pool } from 'pg';
import type { Import } from '@cirkel/contracts';
import type { Actor } from '@cirkel/domain';
import type { Regel } from '../voorbeeld/beoordeel';

/** An import as it is kept: what people see of it, and who brought it. */
export interface Importstand extends Omit<Import, 'namens'> {
  readonly door: Actor;
}

export interface NieuweImport extends Pick<Importstand, 'id' | 'soort' | 'programma' | 'bestandsnaam' | 'door'> {
  /** Of what was sent: the same key with another file is another import. */
  readonly hash: string;
  readonly opmerkingen: readonly string[];
}

const SELECT = `
  select i.id, i.soort, i.programma, i.bestandsnaam, i.door, es.moment(i.op) as op, i.stand, i.opmerkingen, r.*
  from invoer.import i, lateral (
    select count(*)::int as rijen,
      json_build_object('goed', count(*) filter (where oordeel = 'goed'), 'letOp', count(*) filter (where oordeel = 'let-op'),
        'fout', count(*) filter (where oordeel = 'fout'), 'dubbel', count(*) filter (where oordeel = 'dubbel')) as oordelen,
      count(*) filter (where verleden)::int as verleden, count(*) filter (where gekozen)::int as gekozen,
      count(*) filter (where uitkomst = 'uitgevoerd')::int as uitgevoerd, count(*) filter (where uitkomst = 'geweigerd')::int as geweigerd
    from invoer.regel where import_id = i.id) r`;

/** The import with this id, with its counts as they are now. */
export async function leesImport(pool: Pool, id: string): Promise<Importstand | undefined> {
  const { rows } = await pool.query<Importstand>(`${SELECT} where i.id = $1`, [id]);
  return rows[0];
}

/** The last imports, the newest first; of one person, or of everybody. */
export async function leesImports(pool: Pool, { doorId, aantal }: { readonly doorId?: string | undefined; readonly aantal: number }): Promise<readonly Importstand[]> {
  const { rows } = await pool.query<Importstand>(`${SELECT} where $1::text is null or i.door->>'id' = $1 order by i.op desc, i.id limit $2`, [doorId ?? null, aantal]);
  return rows;
}

/** The hash of the import with this id, if it was made before. */
export async function bekendeHash(pool: Pool, id: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ hash: string }>('select hash from invoer.import where id = $1', [id]);
  return rows[0]?.hash;
}

/** Keeps an import with all its rows at once. Whoever comes second with the same id changes nothing. */
export async function bewaarImport(pool: Pool, nieuw: NieuweImport, regels: readonly Regel[]): Promise<void> {
  await pool.query(
    `with i as (
       insert into invoer.import (id, hash, soort, programma, bestandsnaam, door, op, stand, opmerkingen) values ($1, $2, $3, $4, $5, $6, es.nu(), 'voorbeeld', $7)
       on conflict (id) do nothing returning id)
     insert into invoer.regel (import_id, rij, oordeel, redenen, titel, dagen, opdracht, stream_id, verleden, uniek)
     select i.id, r.rij, r.oordeel, array(select jsonb_array_elements_text(r.redenen)), r.titel, r.dagen, r.opdracht, r."streamId", r.verleden, r.uniek
     from i, jsonb_to_recordset($8::jsonb) as r(rij int, oordeel text, redenen jsonb, titel text, dagen jsonb, opdracht jsonb, "streamId" text, verleden boolean, uniek text)`,
    [nieuw.id, nieuw.hash, nieuw.soort, nieuw.programma, nieuw.bestandsnaam, JSON.stringify(nieuw.door), nieuw.opmerkingen, JSON.stringify(regels)],
  );
}

/** Imports that have rows to execute, for whoever sees to it that their workflows run. */
export async function lopendeImports(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(`select id from invoer.import where stand = 'loopt' order by id limit 100`);
  return rows.map(({ id }) => id);
}

/** So long a preview can be looked at and executed: what people wrote in it is kept no longer than that serves. */
const BEWAARTERMIJN = '30 days';

/** Forgets previews of which nothing was chosen in time, and of other imports what the rows that nobody chose would have become. */
export async function ruimVoorbeeldenOp(pool: Pool): Promise<void> {
  await pool.query(`delete from invoer.import where stand = 'voorbeeld' and op < es.nu() - interval '${BEWAARTERMIJN}'`);
  await pool.query(
    `update invoer.regel r set opdracht = null, uniek = null from invoer.import i
     where i.id = r.import_id and i.op < es.nu() - interval '${BEWAARTERMIJN}' and r.opdracht is not null and not r.gekozen`,
  );
}
