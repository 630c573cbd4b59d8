import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

/** An address at which a calendar program reads without logging in. The secret in it is kept as a hash only. */
export interface Agendasleutel {
  readonly id: string;
  readonly persoonId: string;
  /** Of one body; everything of this person when null. */
  readonly gremium: string | null;
  readonly gemaaktOp: string;
}

const hash = (sleutel: string): Buffer => createHash('sha256').update(sleutel).digest();
const KOLOMMEN = `id, persoon_id as "persoonId", gremium, to_char(gemaakt_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "gemaaktOp"`;

/** Makes an address for a person; the secret is in this answer and nowhere else. */
export async function maakAgendasleutel(db: Pool | PoolClient, persoonId: string, gremium: string | null): Promise<Agendasleutel & { readonly sleutel: string }> {
  const sleutel = randomBytes(32).toString('base64url');
  const { rows } = await db.query<Agendasleutel>(`insert into ref.agendasleutel (id, persoon_id, gremium, hash) values ($1, $2, $3, $4) returning ${KOLOMMEN}`, [randomUUID(), persoonId, gremium, hash(sleutel)]);
  const [gemaakt] = rows;
  if (gemaakt === undefined) throw new Error('The new address was not answered');
  return { ...gemaakt, sleutel };
}

/** The addresses of a person that still work, the oldest first. */
export async function agendasleutelsVan(db: Pool | PoolClient, persoonId: string): Promise<readonly Agendasleutel[]> {
  const { rows } = await db.query<Agendasleutel>(`select ${KOLOMMEN} from ref.agendasleutel where persoon_id = $1 and ingetrokken_op is null order by gemaakt_op, id`, [persoonId]);
  return rows;
}

/** Ends an address of this person; undefined when there is no such one. */
export async function trekAgendasleutelIn(db: Pool | PoolClient, persoonId: string, id: string): Promise<Agendasleutel | undefined> {
  const { rows } = await db.query<Agendasleutel>(`update ref.agendasleutel set ingetrokken_op = clock_timestamp() where persoon_id = $1 and id::text = $2 and ingetrokken_op is null returning ${KOLOMMEN}`, [persoonId, id]);
  return rows[0];
}

/** Whose address this is; undefined when it never was one, or is one no longer. */
export async function agendasleutelMet(db: Pool | PoolClient, sleutel: string): Promise<Agendasleutel | undefined> {
  const { rows } = await db.query<Agendasleutel>(`select ${KOLOMMEN} from ref.agendasleutel where hash = $1 and ingetrokken_op is null`, [hash(sleutel)]);
  return rows[0];
}
