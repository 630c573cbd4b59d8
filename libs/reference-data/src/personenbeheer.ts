import type { Pool, PoolClient } from 'pg';
import type { Datum } from '@cirkel/domain';
import type { Persoon } from './personen';
import { anders, type Geschreven, type Schrijver, type Wijzigingssoort } from './wijzigingen';

/** A person as they are kept. `beeindigdOp` is the day from which they represent nobody any more. */
export interface Persoonstand extends Persoon {
  readonly beeindigdOp: Datum | null;
  readonly versie: number;
}

type Persoonsgegevens = Omit<Persoon, 'id'>;
const STAND = 'id, naam, functie, email, rol, partij, gremium, beeindigd_op::text as "beeindigdOp", versie';

/** What is asked of the list of persons; what is undefined is not asked. */
export interface Persoonfilter {
  /** A part of the name or function, and of the address where `ookAdres` says so. */
  readonly zoek?: string | undefined;
  readonly ookAdres: boolean;
  readonly rol?: string | undefined;
  readonly partij?: string | undefined;
  readonly gremium?: string | undefined;
  readonly staat?: 'actief' | 'beeindigd' | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** One page of the persons, in order of name, and how many there are in all. */
export async function personen(db: Pool | PoolClient, { zoek, ookAdres, rol, partij, gremium, staat, page, pageSize }: Persoonfilter): Promise<{ readonly rijen: readonly Persoonstand[]; readonly totaal: number }> {
  const where = `($1::text is null or strpos(lower(naam || chr(10) || functie || case when $2 then chr(10) || email else '' end), lower($1)) > 0)
    and ($3::text is null or rol = $3) and ($4::text is null or partij = $4) and ($5::text is null or gremium = $5)
    and ($6::text is null or ($6 = 'beeindigd') = (beeindigd_op is not null))`;
  const values = [zoek ?? null, ookAdres, rol ?? null, partij ?? null, gremium ?? null, staat ?? null];
  const { rows } = await db.query<Persoonstand>(`select ${STAND} from ref.persoon where ${where} order by naam, id limit $7 offset $8`, [...values, pageSize, (page - 1) * pageSize]);
  const { rows: geteld } = await db.query<{ n: number }>(`select count(*)::int as n from ref.persoon where ${where}`, values);
  return { rijen: rows, totaal: geteld[0]?.n ?? 0 };
}

/** The person with this id, ended or not. */
export async function persoonMet(db: Pool | PoolClient, id: string): Promise<Persoonstand | undefined> {
  const { rows } = await db.query<Persoonstand>(`select ${STAND} from ref.persoon where id = $1`, [id]);
  return rows[0];
}

/** Adds a person; 'bestaat-al' when the id is taken, also by one who ended. */
export async function voegPersoonToe(db: Pool | PoolClient, persoon: Persoon, { door, nu }: Schrijver): Promise<Geschreven<Persoonstand>> {
  const { rowCount } = await db.query(
    `with nieuw as (
       insert into ref.persoon (id, naam, functie, email, rol, partij, gremium) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id)
     insert into ref.wijziging (op, door, tabel, sleutel, nieuw) select $8, $9, 'persoon', id, $10 from nieuw`,
    [persoon.id, persoon.naam, persoon.functie, persoon.email, persoon.rol, persoon.partij, persoon.gremium, nu, door, regel(persoon, { soort: 'toegevoegd' })],
  );
  return rowCount === 0 ? 'bestaat-al' : lees(db, persoon.id);
}

/** Changes a person whom the writer saw as this version. */
export async function wijzigPersoon(db: Pool | PoolClient, id: string, versie: number, gegevens: Persoonsgegevens, schrijver: Schrijver): Promise<Geschreven<Persoonstand>> {
  const oud = await persoonMet(db, id);
  if (oud === undefined) return 'onbekend';
  const velden = anders<Persoonsgegevens>(oud, gegevens);
  return velden.length === 0 && oud.versie === versie ? { nu: oud } : schrijf(db, { ...oud, ...gegevens, versie }, { soort: 'gewijzigd', velden }, schrijver);
}

/** Ends a person whom the writer saw as this version on this day, or undoes that with null. */
export async function beeindigPersoon(db: Pool | PoolClient, id: string, versie: number, op: Datum | null, schrijver: Schrijver): Promise<Geschreven<Persoonstand>> {
  const oud = await persoonMet(db, id);
  if (oud === undefined) return 'onbekend';
  return schrijf(db, { ...oud, beeindigdOp: op, versie }, op === null ? { soort: 'hersteld' } : { soort: 'beeindigd', op }, schrijver);
}

async function schrijf(db: Pool | PoolClient, persoon: Persoonstand, wat: Wijzigingssoort, { door, nu }: Schrijver): Promise<Geschreven<Persoonstand>> {
  const { rowCount } = await db.query(
    `with nieuw as (
       update ref.persoon set naam = $3, functie = $4, email = $5, rol = $6, partij = $7, gremium = $8, beeindigd_op = $9, versie = versie + 1
       where id = $1 and versie = $2 returning id)
     insert into ref.wijziging (op, door, tabel, sleutel, nieuw) select $10, $11, 'persoon', id, $12 from nieuw`,
    [persoon.id, persoon.versie, persoon.naam, persoon.functie, persoon.email, persoon.rol, persoon.partij, persoon.gremium, persoon.beeindigdOp, nu, door, regel(persoon, wat)],
  );
  return rowCount === 0 ? 'intussen-gewijzigd' : lees(db, persoon.id);
}

/** No name, function or address: those stand in one place, where they can be cleared. */
const regel = ({ rol, partij, gremium }: Persoon, wat: Wijzigingssoort): string => JSON.stringify({ rol, partij, gremium, wat });

async function lees(db: Pool | PoolClient, id: string): Promise<Geschreven<Persoonstand>> {
  const nu = await persoonMet(db, id);
  return nu === undefined ? 'onbekend' : { nu };
}
