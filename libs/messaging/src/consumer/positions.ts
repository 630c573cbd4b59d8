import type { Pool, PoolClient } from 'pg';
import type { Touched, Writes } from './handler';

export interface GroupStream {
  readonly groep: string;
  readonly streamId: string;
}

export interface Position extends GroupStream {
  readonly version: number;
}

const columns = (pairs: readonly GroupStream[]): [string[], string[]] => [pairs.map((p) => p.groep), pairs.map((p) => p.streamId)];

const LOCK = `
  with asked as (
    select groep, stream_id from unnest($1::text[], $2::text[]) u(groep, stream_id)
  ), made as (
    insert into lees.positie (groep, stream_id, version)
    select groep, stream_id, 0 from asked order by groep, stream_id
    on conflict do nothing
    returning groep, stream_id, version
  ), locked as (
    select p.groep, p.stream_id, p.version from lees.positie p join asked using (groep, stream_id) order by p.groep, p.stream_id for update of p
  )
  select a.groep, a.stream_id as "streamId", a.version, d.groep is not null as parked
  from (select * from made union all select * from locked) a
  left join lees.dode_brief d using (groep, stream_id)`;

/** Locks the positions of these pairs until the transaction ends and returns them, without those of parked streams. */
export async function lockPositions(tx: PoolClient, pairs: readonly GroupStream[]): Promise<readonly Position[]> {
  for (;;) {
    const { rows } = await tx.query<Position & { parked: boolean }>({ name: 'lees-lock', text: LOCK, values: columns(pairs) });
    // A row that another transaction made meanwhile is seen by the next statement only.
    if (rows.length === pairs.length) return rows.filter((row) => !row.parked);
  }
}

interface Move {
  readonly streamId: string;
  readonly since: number;
  readonly version: number;
}

/**
 * Moves positions that stand at `since` and are not parked, writes what goes with it, and tells whoever listens, in one statement.
 * Throws, and nothing has happened, when one stands elsewhere.
 */
export async function moveAnd(db: Pool, groep: string, moves: readonly Move[], { name, parts, values }: Writes): Promise<void> {
  const tell = payloads(touchedBy(moves.map(({ streamId, version }) => ({ groep, streamId, version }))));
  const nr = (i: number): string => `$${values.length + i}`;
  await db.query({
    name: `${name}-move`,
    text: `${parts.length === 0 ? '' : `with ${parts.join(',\n')}\n`}select lees.move(${nr(1)}, ${nr(2)}, ${nr(3)}, ${nr(4)}, ${nr(5)})`,
    values: [...values, groep, moves.map((m) => m.streamId), moves.map((m) => m.since), moves.map((m) => m.version), tell],
  });
}

/** What fits in one NOTIFY (8,000 bytes in PostgreSQL). */
const MAX_PAYLOAD_BYTES = 7_900;

/** Moves positions and tells whoever listens to `lees`, when the transaction commits. */
export async function advance(tx: PoolClient, positions: readonly Position[]): Promise<void> {
  if (positions.length === 0) return;
  await tx.query({
    name: 'lees-advance',
    text: `
      with moved as (
        update lees.positie p set version = u.version
        from unnest($1::text[], $2::text[], $3::int[]) u(groep, stream_id, version)
        where p.groep = u.groep and p.stream_id = u.stream_id
      )
      select pg_notify('lees', payload) from unnest($4::text[]) payload`,
    values: [...columns(positions), positions.map((p) => p.version), payloads(touchedBy(positions))],
  });
}

/** What these positions mean for who listens. */
export function touchedBy(positions: readonly Position[]): readonly Touched[] {
  const byStream = new Map<string, { version: number; groepen: string[] }>();
  for (const { groep, streamId, version } of positions) {
    // Groups of one stream nearly always stand at the same version; where they do not, the lowest is true for all.
    const touched = byStream.get(streamId) ?? { version, groepen: [] };
    byStream.set(streamId, { version: Math.min(touched.version, version), groepen: [...touched.groepen, groep] });
  }
  return [...byStream].map(([streamId, touched]) => ({ streamId, ...touched }));
}

/** The list as JSON arrays that each fit in a notification. */
export function payloads(touched: readonly Touched[]): readonly string[] {
  const parts: string[] = [];
  let part: string[] = [];
  let bytes = 1;
  for (const one of touched) {
    const text = JSON.stringify(one);
    const size = Buffer.byteLength(text) + 1;
    if (part.length > 0 && bytes + size > MAX_PAYLOAD_BYTES) {
      parts.push(`[${part.join(',')}]`);
      part = [];
      bytes = 1;
    }
    part.push(text);
    bytes += size;
  }
  return part.length === 0 ? parts : [...parts, `[${part.join(',')}]`];
}
