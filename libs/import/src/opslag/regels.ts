import type { Pool } from 'pg';
import type { RuweOpdracht } from '@cirkel/commands';
import type { Importregel } from '@cirkel/contracts';

export interface Regelfilter {
  readonly oordeel?: readonly string[] | undefined;
  readonly uitkomst?: readonly string[] | undefined;
  readonly van: number;
  readonly aantal: number;
}

const KOLOMMEN = `rij, oordeel, redenen, titel, dagen, verleden, gekozen, uitkomst, melding, nummer, stream_id as "streamId", versie`;

/** The rows of an import in the order of the file, and how many there are. */
export async function leesRegels(pool: Pool, importId: string, { oordeel, uitkomst, van, aantal }: Regelfilter): Promise<{ readonly rijen: readonly Importregel[]; readonly totaal: number }> {
  const waar = 'import_id = $1 and ($2::text[] is null or oordeel = any($2)) and ($3::text[] is null or uitkomst = any($3))';
  const filter = [importId, oordeel ?? null, uitkomst ?? null];
  const { rows } = await pool.query<Importregel>(`select ${KOLOMMEN} from invoer.regel where ${waar} order by rij offset $4 limit $5`, [...filter, van, aantal]);
  const telling = await pool.query<{ totaal: number }>(`select count(*)::int as totaal from invoer.regel where ${waar}`, filter);
  return { rijen: rows, totaal: telling.rows[0]?.totaal ?? 0 };
}

export interface TeDoen {
  readonly rij: number;
  readonly opdracht: RuweOpdracht;
  readonly streamId: string | null;
  /** What makes it the same as another; null when nothing does, or when it was named although it is there already. */
  readonly uniek: string | null;
}

/** The next chosen rows without an outcome, in the order of the file. */
export async function volgende(pool: Pool, importId: string, aantal: number): Promise<readonly TeDoen[]> {
  const { rows } = await pool.query<TeDoen>(
    `select rij, opdracht, stream_id as "streamId", case when oordeel <> 'dubbel' then uniek end as uniek from invoer.regel where import_id = $1 and gekozen and uitkomst is null order by rij limit $2`,
    [importId, aantal],
  );
  return rows;
}

export type Afloop =
  | { readonly uitkomst: 'uitgevoerd'; readonly streamId: string; readonly versie: number; readonly nummer?: string | undefined }
  | { readonly uitkomst: 'geweigerd'; readonly melding: string };

export type Genoteerd = Afloop & { readonly rij: number };

/** Notes what became of these rows; what they were made of is not kept. Noting it again changes nothing. */
export async function noteer(pool: Pool, importId: string, regels: readonly Genoteerd[]): Promise<void> {
  if (regels.length === 0) return;
  await pool.query(
    `update invoer.regel r set uitkomst = n.uitkomst, stream_id = coalesce(n."streamId", r.stream_id), versie = n.versie, nummer = n.nummer, melding = n.melding, opdracht = null
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
