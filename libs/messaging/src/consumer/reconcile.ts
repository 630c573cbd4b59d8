import type { Pool } from 'pg';
import { applyBatch } from './apply-batch';
import type { EventHandler, Touched } from './handler';

const STREAMS_PER_STEP = 100;
const EVENTS_PER_STREAM = 200;

export interface ReconcileOptions {
  readonly pool: Pool;
  readonly handlers: readonly EventHandler[];
  /** Leave out streams that changed less than this ago (ms): what is on its way needs no filling. Default 0. */
  readonly settledMs?: number;
  /** Look only at streams that changed at most this long ago (ms). Default: all. */
  readonly changedWithinMs?: number;
  readonly onBatch?: (touched: readonly Touched[]) => void;
  /** Runs one step; a consumer puts its own work and these steps in one line. */
  readonly step?: <T>(work: () => Promise<T>) => Promise<T>;
  readonly signal?: AbortSignal;
}

interface BehindRow {
  streamId: string;
  kind: string;
  upTo: number;
  truncated: boolean;
}

const BEHIND = `
  select s.stream_id as "streamId", s.kind, least(s.version, min(coalesce(p.version, 0)) + $5)::int as "upTo",
    s.version > min(coalesce(p.version, 0)) + $5 as truncated
  from es.stream s
  join unnest($1::text[], $2::text[]) g(groep, kind) on g.kind = s.kind
  left join lees.positie p on p.groep = g.groep and p.stream_id = s.stream_id
  where coalesce(p.version, 0) < s.version and s.stream_id > $3
    and s.updated_at <= clock_timestamp() - $6 * interval '1 ms'
    and ($7::float8 is null or s.updated_at > clock_timestamp() - $7 * interval '1 ms')
    and not exists (select from lees.dode_brief d where d.groep = g.groep and d.stream_id = s.stream_id)
  group by s.stream_id
  order by s.stream_id
  limit $4`;

/**
 * Compares the positions of these handlers with the streams of the event store and fills what is missing from there, through the
 * same code that handles what Kafka brings: so Kafka may lose everything. Returns how many streams it moved. Parked streams stay
 * parked.
 */
export async function reconcile(options: ReconcileOptions): Promise<number> {
  const { pool, handlers, settledMs = 0, changedWithinMs, onBatch, step = (work) => work(), signal } = options;
  const groups = handlers.flatMap(({ groep, kinds }) => kinds.map((kind) => ({ groep, kind })));
  let moved = 0;
  let after = '';
  let again = false;
  while (signal?.aborted !== true) {
    const { rows } = await pool.query<BehindRow>(BEHIND, [
      groups.map((g) => g.groep),
      groups.map((g) => g.kind),
      after,
      STREAMS_PER_STEP,
      EVENTS_PER_STREAM,
      settledMs,
      changedWithinMs ?? null,
    ]);
    const last = rows.at(-1);
    if (last === undefined) {
      if (!again) return moved;
      [after, again] = ['', false];
      continue;
    }
    const arrivals = rows.map(({ streamId, kind, upTo }) => ({ streamId, kind, upTo, atHand: new Map() }));
    const touched = await step(() => applyBatch(pool, handlers, arrivals));
    if (touched.length > 0) onBatch?.(touched);
    moved += touched.length;
    after = last.streamId;
    again ||= rows.some((row) => row.truncated);
  }
  return moved;
}
