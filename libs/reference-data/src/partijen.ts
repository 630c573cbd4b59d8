import type { Pool, PoolClient } from 'pg';
import type { Datum } from '@cirkel/domain';
import { anders, type Geschreven, type Schrijver, type Wijzigingssoort } from './wijzigingen';

export interface Partij {
  readonly code: string;
  readonly naam: string;
  readonly rolHla: string;
  readonly rolStuurgroep: string;
}

/** A partij as it is kept. `beeindigdOp` is the day on which it ended. */
export interface Partijstand extends Partij {
  readonly beeindigdOp: Datum | null;
  readonly versie: number;
  /** How many persons act for it now. */
  readonly personen: number;
}

type Partijgegevens = Omit<Partij, 'code'>;
const STAND = `code, naam, rol_hla as "rolHla", rol_stuurgroep as "rolStuurgroep", beeindigd_op::text as "beeindigdOp", versie,
  (select count(*)::int from ref.persoon where persoon.partij = code and persoon.beeindigd_op is null) as personen`;

/** All parties in order of code, ended ones included. */
export async function partijen(db: Pool | PoolClient): Promise<readonly Partijstand[]> {
  const { rows } = await db.query<Partijstand>(`select ${STAND} from ref.partij order by code`);
  return rows;
}

/** The partij with this code, ended or not. */
export async function partijMet(db: Pool | PoolClient, code: string): Promise<Partijstand | undefined> {
  const { rows } = await db.query<Partijstand>(`select ${STAND} from ref.partij where code = $1`, [code]);
  return rows[0];
}

/** Adds or changes a partij, whatever there was; `door` is who did it. For loading what comes from outside. */
export async function slaPartijOp(db: Pool | PoolClient, partij: Partij, door: string): Promise<void> {
  await db.query(
    `with oud as (
       insert into ref.partij (code, naam, rol_hla, rol_stuurgroep) values ($1, $2, $3, $4)
       on conflict (code) do update set naam = excluded.naam, rol_hla = excluded.rol_hla, rol_stuurgroep = excluded.rol_stuurgroep, versie = ref.partij.versie + 1
       returning code)
     insert into ref.wijziging (door, tabel, sleutel, nieuw) select $5, 'partij', code, $6 from oud`,
    [partij.code, partij.naam, partij.rolHla, partij.rolStuurgroep, door, JSON.stringify(partij)],
  );
}

/** Adds a partij; 'bestaat-al' when its code is taken, also by one that ended. Codes differ in more than capitals. */
export async function voegPartijToe(db: Pool | PoolClient, partij: Partij, schrijver: Schrijver): Promise<Geschreven<Partijstand>> {
  const { rowCount } = await db.query(
    `with nieuw as (
       insert into ref.partij (code, naam, rol_hla, rol_stuurgroep) select $1, $2, $3, $4 where not exists (select from ref.partij where lower(code) = lower($1))
       on conflict do nothing returning code)
     insert into ref.wijziging (op, door, tabel, sleutel, nieuw) select $5, $6, 'partij', code, $7 from nieuw`,
    [partij.code, partij.naam, partij.rolHla, partij.rolStuurgroep, schrijver.nu, schrijver.door, regel(partij, { soort: 'toegevoegd' })],
  );
  return rowCount === 0 ? 'bestaat-al' : lees(db, partij.code);
}

/** Changes a partij that the writer saw as this version. */
export async function wijzigPartij(db: Pool | PoolClient, code: string, versie: number, gegevens: Partijgegevens, schrijver: Schrijver): Promise<Geschreven<Partijstand>> {
  const oud = await partijMet(db, code);
  if (oud === undefined) return 'onbekend';
  const velden = anders<Partijgegevens>(oud, gegevens);
  return velden.length === 0 && oud.versie === versie ? { nu: oud } : schrijf(db, { ...oud, ...gegevens, versie }, { soort: 'gewijzigd', velden }, schrijver);
}

/** Ends a partij that the writer saw as this version on this day, or undoes that with null. */
export async function beeindigPartij(db: Pool | PoolClient, code: string, versie: number, op: Datum | null, schrijver: Schrijver): Promise<Geschreven<Partijstand>> {
  const oud = await partijMet(db, code);
  if (oud === undefined) return 'onbekend';
  return schrijf(db, { ...oud, beeindigdOp: op, versie }, op === null ? { soort: 'hersteld' } : { soort: 'beeindigd', op }, schrijver);
}

async function schrijf(db: Pool | PoolClient, partij: Partijstand, wat: Wijzigingssoort, { door, nu }: Schrijver): Promise<Geschreven<Partijstand>> {
  const { rowCount } = await db.query(
    `with nieuw as (
       update ref.partij set naam = $3, rol_hla = $4, rol_stuurgroep = $5, beeindigd_op = $6, versie = versie + 1 where code = $1 and versie = $2 returning code)
     insert into ref.wijziging (op, door, tabel, sleutel, nieuw) select $7, $8, 'partij', code, $9 from nieuw`,
    [partij.code, partij.versie, partij.naam, partij.rolHla, partij.rolStuurgroep, partij.beeindigdOp, nu, door, regel(partij, wat)],
  );
  return rowCount === 0 ? 'intussen-gewijzigd' : lees(db, partij.code);
}

const regel = ({ code, naam, rolHla, rolStuurgroep }: Partij, wat: Wijzigingssoort): string => JSON.stringify({ code, naam, rolHla, rolStuurgroep, wat });

async function lees(db: Pool | PoolClient, code: string): Promise<Geschreven<Partijstand>> {
  const nu = await partijMet(db, code);
  return nu === undefined ? 'onbekend' : { nu };
}
