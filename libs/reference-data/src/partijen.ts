import type { Pool, PoolClient } from 'pg';

export interface Partij {
  readonly code: string;
  readonly naam: string;
  readonly rolHla: string;
  readonly rolStuurgroep: string;
}

/** All parties in order of code. */
export async function partijen(db: Pool | PoolClient): Promise<readonly Partij[]> {
  const { rows } = await db.query<Partij>('select code, naam, rol_hla as "rolHla", rol_stuurgroep as "rolStuurgroep" from ref.partij order by code');
  return rows;
}

/** Adds or changes a partij; `door` is who did it. */
export async function slaPartijOp(db: Pool | PoolClient, partij: Partij, door: string): Promise<void> {
  await db.query(
    `with oud as (
       insert into ref.partij (code, naam, rol_hla, rol_stuurgroep) values ($1, $2, $3, $4)
       on conflict (code) do update set naam = excluded.naam, rol_hla = excluded.rol_hla, rol_stuurgroep = excluded.rol_stuurgroep
       returning code)
     insert into ref.wijziging (door, tabel, sleutel, nieuw) select $5, 'partij', code, $6 from oud`,
    [partij.code, partij.naam, partij.rolHla, partij.rolStuurgroep, door, JSON.stringify(partij)],
  );
}
