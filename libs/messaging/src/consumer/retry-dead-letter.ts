import type { Pool } from 'pg';
import { applyBatch } from './apply-batch';
import type { EventHandler } from './handler';

const EVENTS_PER_STEP = 500;

interface Standing {
  kind: string;
  version: number;
  seen: number;
  reden: string | null;
}

const STANDING = `
  select s.kind, s.version, coalesce(p.version, 0) as seen, d.reden
  from es.stream s
  left join lees.positie p on p.groep = $1 and p.stream_id = s.stream_id
  left join lees.dode_brief d on d.groep = $1 and d.stream_id = s.stream_id
  where s.stream_id = $2`;

/**
 * Tries a parked stream again, up to its end. Answers the reason why it is parked anew, or undefined when the group is up to date
 * with the stream. When this process dies half-way the reconciler goes on.
 */
export async function retryDeadLetter(pool: Pool, handler: EventHandler, streamId: string): Promise<string | undefined> {
  await pool.query('delete from lees.dode_brief where groep = $1 and stream_id = $2', [handler.groep, streamId]);
  for (;;) {
    const { rows } = await pool.query<Standing>(STANDING, [handler.groep, streamId]);
    const standing = rows[0];
    if (standing === undefined || standing.seen >= standing.version) return undefined;
    if (standing.reden !== null) return standing.reden;
    const upTo = Math.min(standing.version, standing.seen + EVENTS_PER_STEP);
    await applyBatch(pool, [handler], [{ streamId, kind: standing.kind, upTo, atHand: new Map() }]);
  }
}
