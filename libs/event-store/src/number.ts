import type { Pool, PoolClient } from 'pg';

/** The next number of a series (1, 2, 3 …). Drawn before the decision, so a refused or repeated command leaves a gap. */
export async function drawNumber(db: Pool | PoolClient, reeks: string): Promise<number> {
  const { rows } = await db.query<{ laatste: number }>(
    `insert into es.nummer as n (reeks, laatste) values ($1, 1)
     on conflict (reeks) do update set laatste = n.laatste + 1 returning laatste::float8 as laatste`,
    [reeks],
  );
  const row = rows[0];
  if (row === undefined) throw new Error(`no number for ${reeks}`);
  return row.laatste;
}
