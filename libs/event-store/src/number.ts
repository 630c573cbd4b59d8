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

/** Those of these codes that an actie of this programme was registered under. */
export async function knownActions(db: Pool | PoolClient, programma: string, codes: readonly string[]): Promise<readonly string[]> {
  const { rows } = await db.query<{ code: string }>(
    `select distinct data ->> 'code' as code from es.event
     where version = 1 and type = 'actie-geregistreerd' and data ->> 'code' = any($2) and data -> 'programma' ->> 'code' = $1`,
    [programma, codes],
  );
  return rows.map(({ code }) => code);
}

/** Which streams to count: those that this owner began with this event, as far as it was corrected since, in this calendar year, in this programme. */
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

const BEGUN_THEN = `type = $2 and gebeurd_op between make_date($3, 1, 1) and make_date($3, 12, 31) and data -> 'programma' ->> 'code' = $4`;
/** What the last event of these types says in this field, of the stream at hand. */
const lastOf = (field: string, types: string, condition = 'true'): string =>
  `(select e.data ->> '${field}' from es.event e where e.stream_id = b.stream_id and e.type in (${types}) and ${condition} order by e.version desc limit 1)`;
/** Somebody else answers for it since; who began it did not change. An event of before the two were told apart counts as a correction. */
const NO_HANDOVER = `e.data ->> 'soort' is distinct from 'overdracht'`;

/** How many streams began like this and were not corrected to another owner since, up to 200, without those whose last end or reopening is this end. */
export async function countBegun(db: Pool | PoolClient, { type, eigenaar, programma, jaar, behalve, behalveNa }: BegunQuery): Promise<number> {
  const { rows } = await db.query<{ aantal: number }>(
    `with begonnen as (
       select stream_id, data ->> 'eigenaar' as eigenaar from es.event
       where version = 1 and data ->> 'eigenaar' = $1 and ${BEGUN_THEN}
       union
       select stream_id, data ->> 'eigenaar' from es.event
       where version = 1 and stream_id in (select stream_id from es.event where type = 'itemeigenaar-gewijzigd' and data ->> 'nieuw' = $1) and ${BEGUN_THEN})
     select count(*)::int as aantal from (
       select from begonnen b
       where b.stream_id <> $5 and coalesce(${lastOf('nieuw', "'itemeigenaar-gewijzigd'", NO_HANDOVER)}, b.eigenaar) = $1
         and coalesce(${lastOf('einde', "'item-beeindigd', 'item-heropend'")}, '') <> $6
       limit ${COUNT_NO_FURTHER_THAN}) gevonden`,
    [eigenaar, type, jaar, programma, behalve, behalveNa],
  );
  return rows[0]?.aantal ?? 0;
}
