import type { Pool, PoolClient } from 'pg';
import type { Berichtwijze, Datum } from '@cirkel/domain';

/** What a person chose about notices. Both days of an absence belong to it. */
export interface Voorkeuren {
  readonly berichten: Berichtwijze;
  /** The id of the person who gets the notices in absence, and when the mailbox refuses them. */
  readonly plaatsvervanger: string | null;
  readonly afwezig: { readonly van: Datum; readonly tot: Datum } | null;
}

/** What holds for who chose nothing. */
export const STANDAARD: Voorkeuren = { berichten: 'meteen', plaatsvervanger: null, afwezig: null };

interface Rij {
  readonly id: string;
  readonly berichten: Berichtwijze;
  readonly plaatsvervanger: string | null;
  readonly van: Datum | null;
  readonly tot: Datum | null;
}

/** The preferences of these persons; who chose nothing has the standard ones. */
export async function voorkeurenVan(db: Pool | PoolClient, ids: readonly string[]): Promise<ReadonlyMap<string, Voorkeuren>> {
  const { rows } = await db.query<Rij>(
    `select persoon_id as id, berichten, plaatsvervanger, afwezig_van::text as van, afwezig_tot::text as tot from ref.voorkeur where persoon_id = any($1)`,
    [ids],
  );
  const gekozen = new Map(rows.map(({ id, berichten, plaatsvervanger, van, tot }) => [id, { berichten, plaatsvervanger, afwezig: van === null || tot === null ? null : { van, tot } }]));
  return new Map(ids.map((id) => [id, gekozen.get(id) ?? STANDAARD]));
}

/** Keeps what a person chose, as a whole; `door` is who did it. */
export async function slaVoorkeurenOp(db: Pool | PoolClient, persoonId: string, voorkeuren: Voorkeuren, door: string): Promise<void> {
  const { berichten, plaatsvervanger, afwezig } = voorkeuren;
  await db.query(
    `with nieuw as (
       insert into ref.voorkeur (persoon_id, berichten, plaatsvervanger, afwezig_van, afwezig_tot) values ($1, $2, $3, $4, $5)
       on conflict (persoon_id) do update set berichten = excluded.berichten, plaatsvervanger = excluded.plaatsvervanger,
         afwezig_van = excluded.afwezig_van, afwezig_tot = excluded.afwezig_tot
       returning persoon_id)
     insert into ref.wijziging (door, tabel, sleutel, nieuw) select $6, 'voorkeur', persoon_id, $7 from nieuw`,
    [persoonId, berichten, plaatsvervanger, afwezig?.van ?? null, afwezig?.tot ?? null, door, JSON.stringify(voorkeuren)],
  );
}

/** Who gets the notices of this person on this day because they are away; undefined when they are there, or nobody stands in. */
export const waarnemer = ({ plaatsvervanger, afwezig }: Voorkeuren, dag: Datum): string | undefined =>
  plaatsvervanger !== null && afwezig !== null && afwezig.van <= dag && dag <= afwezig.tot ? plaatsvervanger : undefined;
