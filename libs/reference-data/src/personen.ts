import type { Pool, PoolClient } from 'pg';
import type { Eigenaar } from '@cirkel/domain';

/** A representative: name, function and e-mail address, and nothing else about a person (domain.md, "Who uses it"). */
export interface Persoon {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly email: string;
  readonly rol: string;
  readonly partij: string | null;
  readonly gremium: string | null;
}

const KOLOMMEN = 'id, naam, functie, email, rol, partij, gremium';

/** The persons with these ids, in order of id. Ids that nobody has are left out. */
export async function personenMetId(db: Pool | PoolClient, ids: readonly string[]): Promise<readonly Persoon[]> {
  const { rows } = await db.query<Persoon>(`select ${KOLOMMEN} from ref.persoon where id = any($1) order by id`, [ids]);
  return rows;
}

/** Those of these persons who have not ended, in order of id: whom a notice can reach. */
export async function bereikbarePersonen(db: Pool | PoolClient, ids: readonly string[]): Promise<readonly Persoon[]> {
  const { rows } = await db.query<Persoon>(`select ${KOLOMMEN} from ref.persoon where id = any($1) and beeindigd_op is null order by id`, [ids]);
  return rows;
}

/** The persons who represent an owner now. The members of a gremium stand in its register, not here: for a gremium this is its secretary. */
export async function vertegenwoordigers(db: Pool | PoolClient, eigenaar: Eigenaar): Promise<readonly Persoon[]> {
  const [soort, code] = eigenaar.split(':');
  const kolom = soort === 'partij' ? 'partij' : soort === 'gremium' ? 'gremium' : 'rol';
  const { rows } = await db.query<Persoon>(`select ${KOLOMMEN} from ref.persoon where ${kolom} = $1 and beeindigd_op is null order by id`, [code ?? eigenaar]);
  return rows;
}

/** Who can stand in for another: everybody who may see an escalatie, in order of name. A reader may not. */
export async function alsWaarnemer(db: Pool | PoolClient): Promise<readonly Persoon[]> {
  const { rows } = await db.query<Persoon>(`select ${KOLOMMEN} from ref.persoon where rol <> 'lezer' and beeindigd_op is null order by naam, id`);
  return rows;
}

/** Adds or changes a person, whatever there was; `door` is who did it. For loading what comes from outside. */
export async function slaPersoonOp(db: Pool | PoolClient, persoon: Persoon, door: string): Promise<void> {
  await db.query(
    `with oud as (
       insert into ref.persoon (${KOLOMMEN}) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set naam = excluded.naam, functie = excluded.functie, email = excluded.email, rol = excluded.rol,
         partij = excluded.partij, gremium = excluded.gremium, versie = ref.persoon.versie + 1
       returning id)
     insert into ref.wijziging (door, tabel, sleutel, nieuw) select $8, 'persoon', id, $9 from oud`,
    [persoon.id, persoon.naam, persoon.functie, persoon.email, persoon.rol, persoon.partij, persoon.gremium, door, JSON.stringify({ rol: persoon.rol, partij: persoon.partij, gremium: persoon.gremium })],
  );
}
