import type { Pool } from 'pg';
import type { StoredEvent } from '@cirkel/domain';
import { EVENT_COLUMNS } from './event-columns';

/** Which open streams of a programme are meant: of these kinds, after this stream id, and not those where a command of this scope has been (its key is the stream id). */
export interface SubjectQuery {
  readonly programma: string;
  readonly kinds: readonly string[];
  readonly zonderOpdrachtIn?: string;
  readonly na?: string;
  readonly limit: number;
}

/** A stream as it is now, with all its events. */
export interface Subject {
  readonly streamId: string;
  readonly kind: string;
  readonly version: number;
  readonly events: readonly StoredEvent[];
}

const MEANT = `
  select s.stream_id, s.kind, s.version from es.stream s
  join es.event b on b.stream_id = s.stream_id and b.version = 1 and b.data -> 'programma' ->> 'code' = $1
  where s.open and s.kind = any($2) and s.stream_id > $3
    and ($4::text is null or not exists (select from es.command c where c.scope = $4 and c.key = s.stream_id))
  order by s.stream_id limit $5`;

const values = ({ programma, kinds, na = '', zonderOpdrachtIn, limit }: SubjectQuery): unknown[] => [programma, kinds, na, zonderOpdrachtIn ?? null, limit];

/** The ids of open streams of a programme, in order; the next page starts after the last. */
export async function openSubjects(pool: Pool, query: SubjectQuery): Promise<readonly { readonly streamId: string; readonly kind: string }[]> {
  const { rows } = await pool.query<{ streamId: string; kind: string }>(`select m.stream_id as "streamId", m.kind from (${MEANT}) m order by m.stream_id`, values(query));
  return rows;
}

/** The same with their events, to be folded by whoever asks. */
export async function loadSubjects(pool: Pool, query: SubjectQuery): Promise<readonly Subject[]> {
  const { rows } = await pool.query<Subject>(
    `select m.stream_id as "streamId", m.kind, m.version, (select json_agg(found) from (select ${EVENT_COLUMNS} from es.event e where e.stream_id = m.stream_id order by e.version) found) as events
     from (${MEANT}) m order by m.stream_id`,
    values(query),
  );
  return rows;
}

/** How many commands of this scope were executed, and how many were refused. */
export async function countOutcomes(pool: Pool, scope: string): Promise<{ readonly uitgevoerd: number; readonly geweigerd: number }> {
  const { rows } = await pool.query<{ uitgevoerd: number; geweigerd: number }>(
    `select count(*) filter (where outcome ->> 'soort' = 'antwoord')::int as uitgevoerd, count(*) filter (where outcome ->> 'soort' = 'weigering')::int as geweigerd from es.command where scope = $1`,
    [scope],
  );
  return rows[0] ?? { uitgevoerd: 0, geweigerd: 0 };
}

/** How many open streams of these kinds the programme has. */
export async function countSubjects(pool: Pool, { programma, kinds, zonderOpdrachtIn }: Omit<SubjectQuery, 'limit' | 'na'>): Promise<number> {
  const { rows } = await pool.query<{ aantal: number }>(`select count(*)::int as aantal from (${MEANT}) m`, values({ programma, kinds, ...(zonderOpdrachtIn === undefined ? {} : { zonderOpdrachtIn }), limit: 10_000_000 }));
  return rows[0]?.aantal ?? 0;
}

/** Decisions by number (events of these types) in streams of a kind, without those whose number an event of type `unless` has too: what waits to be carried out. */
export async function pendingDecisions(pool: Pool, { kind, types, unless }: { readonly kind: string; readonly types: readonly string[]; readonly unless: string }): Promise<readonly { readonly streamId: string; readonly nr: number }[]> {
  const { rows } = await pool.query<{ streamId: string; nr: number }>(
    `select e.stream_id as "streamId", (e.data ->> 'nr')::int as nr
     from es.stream s join es.event e on e.stream_id = s.stream_id
     where s.kind = $1 and e.type = any($2)
       and not exists (select from es.event u where u.stream_id = e.stream_id and u.type = $3 and u.data ->> 'nr' = e.data ->> 'nr')
     order by e.stream_id, e.version`,
    [kind, types, unless],
  );
  return rows;
}
