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

/** The streams of this kind that go by these names, each a number (CGG-0142) or a stream id; a name that belongs to none is absent. */
export async function namedStreams(db: Pool | PoolClient, kind: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ stream_id: string; nummer: string | null }>(
    `select stream_id, data ->> 'nummer' as nummer from es.event
     where version = 1 and stream_id like $2 || '-%' and (stream_id = any($1) or data ->> 'nummer' = any($1))`,
    [names, kind],
  );
  return new Map(names.flatMap((name) => rows.filter((row) => row.stream_id === name || row.nummer === name).map((row) => [name, row.stream_id] as const)));
}

/** Which streams to count: those that began with this event for this owner, in this calendar year, in this programme. */
export interface BegunQuery {
  readonly type: string;
  readonly eigenaar: string;
  /** An end that makes a stream not count, while it lasts. */
  readonly behalveNa: string;
  readonly programma: string;
  readonly jaar: number;
  /** A stream that does not count: the one that is about to begin. */
  readonly behalve: string;
}

/** Nobody wants to know how many hundreds there are; a count that stops there stays quick. */
const COUNT_NO_FURTHER_THAN = 200;

/** How many streams began like this, up to 200, without those whose last end or reopening is this end. */
export async function countBegun(db: Pool | PoolClient, { type, eigenaar, programma, jaar, behalve, behalveNa }: BegunQuery): Promise<number> {
  const { rows } = await db.query<{ aantal: number }>(
    `select count(*)::int as aantal from (
       select from es.event e
       where version = 1 and data ->> 'eigenaar' = $1 and type = $2 and gebeurd_op between make_date($3, 1, 1) and make_date($3, 12, 31)
         and data -> 'programma' ->> 'code' = $4 and stream_id <> $5
         and coalesce((
           select einde.data ->> 'einde' from es.event einde
           where einde.stream_id = e.stream_id and einde.type in ('item-beeindigd', 'item-heropend') order by einde.version desc limit 1), '') <> $6
       limit ${COUNT_NO_FURTHER_THAN}) gevonden`,
    [eigenaar, type, jaar, programma, behalve, behalveNa],
  );
  return rows[0]?.aantal ?? 0;
}
