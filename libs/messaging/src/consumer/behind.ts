import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { PositionGroup } from './handler';

export interface Target {
  readonly streamId: string;
  readonly version: number;
}

const POLL_MS = 8;

const groupColumns = (groups: readonly PositionGroup[]): [string[], string[]] => {
  const pairs = groups.flatMap(({ groep, kinds }) => kinds.map((kind) => ({ groep, kind })));
  return [pairs.map((p) => p.groep), pairs.map((p) => p.kind)];
};

/** Whether every group has every target. Streams that are unknown, parked, or of a kind that a group does not look at, count as had. */
export async function hasReached(pool: Pool, groups: readonly PositionGroup[], targets: readonly Target[]): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'lees-has-reached',
    text: `
      select 1
      from unnest($3::text[], $4::int[]) t(stream_id, version)
      join es.stream s using (stream_id)
      join unnest($1::text[], $2::text[]) g(groep, kind) on g.kind = s.kind
      left join lees.positie p on p.groep = g.groep and p.stream_id = t.stream_id
      where coalesce(p.version, 0) < least(t.version, s.version)
        and not exists (select from lees.dode_brief d where d.groep = g.groep and d.stream_id = t.stream_id)
      limit 1`,
    values: [...groupColumns(groups), targets.map((t) => t.streamId), targets.map((t) => t.version)],
  });
  return rowCount === 0;
}

/**
 * Waits until every group has every target, at most `timeoutMs`; says whether it came to that. Polls: for a process where many
 * wait at once, `watchPositions` does the same on one connection.
 */
export async function positionsReached(pool: Pool, groups: readonly PositionGroup[], targets: readonly Target[], timeoutMs: number): Promise<boolean> {
  const until = Date.now() + timeoutMs;
  while (!(await hasReached(pool, groups, targets))) {
    if (Date.now() >= until) return false;
    await pause(POLL_MS);
  }
  return true;
}

/** In how many pairs of group and stream the group is behind the event store; 0 means that all has been seen or parked. */
export async function lagging(pool: Pool, groups: readonly PositionGroup[]): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n
     from es.stream s
     join unnest($1::text[], $2::text[]) g(groep, kind) on g.kind = s.kind
     left join lees.positie p on p.groep = g.groep and p.stream_id = s.stream_id
     where coalesce(p.version, 0) < s.version
       and not exists (select from lees.dode_brief d where d.groep = g.groep and d.stream_id = s.stream_id)`,
    groupColumns(groups),
  );
  return rows[0]?.n ?? 0;
}
