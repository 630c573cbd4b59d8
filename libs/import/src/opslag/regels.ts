import type { Pool } from 'pg';
import type { RuweOpdracht } from '@cirkel/commands';
import type { Importregel } from '@cirkel/contracts';

export interface Regelfilter {
  readonly oordeel?: readonly string[] | undefined;
  readonly uitkomst?: readonly string[] | undefined;
  readonly van: number;
  readonly aantal: number;
}

const KOLOMMEN = `rij, oordeel, redenen, titel, verleden, gekozen, uitkomst, melding, nummer, stream_id as "streamId", versie`;

/** The rows of an import in the order of the file, and how many there are. */
export async function leesRegels(pool: Pool, importId: string, { oordeel, uitkomst, van, aantal }: Regelfilter): Promise<{ readonly rijen: readonly Importregel[]; readonly totaal: number }> {
  const waar = 'import_id = $1 and ($2::text[] is null or oordeel = any($2)) and ($3::text[] is null or uitkomst = any($3))';
  const filter = [importId, oordeel ?? null, uitkomst ?? null];
  const { rows } = await pool.query<Importregel>(`select ${KOLOMMEN} from invoer.regel where ${waar} order by rij offset $4 limit $5`, [...filter, van, aantal]);
  const telling = await pool.query<{ totaal: number }>(`select count(*)::int as totaal from invoer.regel where ${waar}`, filter);
  return { rijen: rows, totaal: telling.rows[0]?.totaal ?? 0 };
}

/** Which rows to execute: those that are good (goed and let-op), or these, also when they are there already. */
export type Keuze = 'goede' | readonly number[];

/** Rows of this choice that nothing can be made of, and how many of the others have a term that is past. Rows that were chosen before do not count. */
export async function beoordeelKeuze(pool: Pool, importId: string, keuze: Keuze): Promise<{ readonly onbruikbaar: readonly number[]; readonly verleden: number; readonly nieuw: number }> {
  const { rows } = await pool.query<{ rij: number; bruikbaar: boolean; verleden: boolean; gekozen: boolean }>(
    `select k.rij, coalesce(r.opdracht is not null, false) as bruikbaar, coalesce(r.verleden, false) as verleden, coalesce(r.gekozen, false) as gekozen
     from ${keuze === 'goede' ? `(select rij from invoer.regel where import_id = $1 and oordeel in ('goed', 'let-op') and $2::int[] is null) k` : 'unnest($2::int[]) as k(rij)'}
     left join invoer.regel r on r.import_id = $1 and r.rij = k.rij order by k.rij`,
    [importId, keuze === 'goede' ? null : keuze],
  );
  const nieuw = rows.filter((rij) => rij.bruikbaar && !rij.gekozen);
  return { onbruikbaar: rows.flatMap((rij) => (rij.bruikbaar ? [] : [rij.rij])), verleden: nieuw.filter((rij) => rij.verleden).length, nieuw: nieuw.length };
}

/** Chooses the rows and sets the import going, both or neither. A term that is past is recorded as past where that was chosen. */
export async function kies(pool: Pool, importId: string, keuze: Keuze, verleden: boolean): Promise<void> {
  await pool.query(
    `with gekozen as (
       update invoer.regel set gekozen = true,
         opdracht = case when $3 and verleden then jsonb_set(opdracht, '{termijn,verleden}', 'true') else opdracht end
       where import_id = $1 and not gekozen and opdracht is not null and (case when $2::int[] is null then oordeel in ('goed', 'let-op') else rij = any($2) end)
       returning 1)
     update invoer.import set stand = 'loopt' where id = $1 and exists (select from gekozen)`,
    [importId, keuze === 'goede' ? null : keuze, verleden],
  );
}

export interface TeDoen {
  readonly rij: number;
  readonly opdracht: RuweOpdracht;
  readonly streamId: string | null;
}

/** The next chosen rows without an outcome, in the order of the file. */
export async function volgende(pool: Pool, importId: string, aantal: number): Promise<readonly TeDoen[]> {
  const { rows } = await pool.query<TeDoen>(
    `select rij, opdracht, stream_id as "streamId" from invoer.regel where import_id = $1 and gekozen and uitkomst is null order by rij limit $2`,
    [importId, aantal],
  );
  return rows;
}

export type Afloop =
  | { readonly uitkomst: 'uitgevoerd'; readonly streamId: string; readonly versie: number; readonly nummer?: string | undefined }
  | { readonly uitkomst: 'geweigerd'; readonly melding: string };

export type Genoteerd = Afloop & { readonly rij: number };

/** Notes what became of these rows. Noting it again changes nothing. */
export async function noteer(pool: Pool, importId: string, regels: readonly Genoteerd[]): Promise<void> {
  if (regels.length === 0) return;
  await pool.query(
    `update invoer.regel r set uitkomst = n.uitkomst, stream_id = coalesce(n."streamId", r.stream_id), versie = n.versie, nummer = n.nummer, melding = n.melding
     from jsonb_to_recordset($2::jsonb) as n(rij int, uitkomst text, "streamId" text, versie int, nummer text, melding text)
     where r.import_id = $1 and r.rij = n.rij and r.uitkomst is null`,
    [importId, JSON.stringify(regels)],
  );
}

/** How far the import is; closes it when nothing is left. */
export async function stelVast(pool: Pool, importId: string): Promise<Voortgang> {
  const { rows } = await pool.query<Voortgang>(
    `with telling as (
       select count(*) filter (where uitkomst is null)::int as over, count(*) filter (where uitkomst is not null)::int as gedaan from invoer.regel where import_id = $1 and gekozen),
     klaar as (update invoer.import set stand = 'klaar' where id = $1 and stand = 'loopt' and (select over from telling) = 0)
     select over, gedaan from telling`,
    [importId],
  );
  return rows[0] ?? { over: 0, gedaan: 0 };
}

export interface Voortgang {
  readonly over: number;
  readonly gedaan: number;
}
