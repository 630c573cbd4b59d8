import type { Pool, PoolClient } from 'pg';
import type { Moment } from '@cirkel/domain';

export interface StreamRow {
  readonly streamId: string;
  readonly kind: string;
  readonly version: number;
  readonly workflowVersion: number;
  readonly volgendMoment: Moment | null;
}

const COLUMNS = `stream_id as "streamId", kind, version, workflow_version as "workflowVersion", es.moment(volgend_moment) as "volgendMoment"`;

/** Open streams whose next moment lies more than `olderThanMs` in the past by the shared clock, the longest overdue first. */
export async function overdueStreams(pool: Pool, limit: number, olderThanMs: number): Promise<readonly StreamRow[]> {
  const { rows } = await pool.query<StreamRow>(
    // The moment is computed once, not per row, so that the index is used.
    `select ${COLUMNS} from es.stream
     where open and volgend_moment < (select es.nu() - $2 * interval '1 millisecond')
     order by volgend_moment limit $1`,
    [limit, olderThanMs],
  );
  return rows;
}

/** Open streams that have events which their workflow has not reported. */
export async function streamsMovedOutsideWorkflow(pool: Pool, limit: number): Promise<readonly StreamRow[]> {
  const { rows } = await pool.query<StreamRow>(
    `select ${COLUMNS} from es.stream where open and workflow_version < version order by updated_at limit $1`,
    [limit],
  );
  return rows;
}

/** All open streams, by page: the next page starts after the last stream id of this one. */
export async function openStreams(pool: Pool, { na = '', limit }: { na?: string; limit: number }): Promise<readonly StreamRow[]> {
  const { rows } = await pool.query<StreamRow>(
    `select ${COLUMNS} from es.stream where open and stream_id > $1 order by stream_id limit $2`,
    [na, limit],
  );
  return rows;
}

/** Says that the stream's workflow knows everything up to this version; it never forgets a higher one. */
export async function noteWorkflowVersion(db: Pool | PoolClient, streamId: string, version: number): Promise<void> {
  await db.query('update es.stream set workflow_version = $2 where stream_id = $1 and workflow_version < $2', [streamId, version]);
}

/** The earliest next moment of any open stream at or before `until`: where a jumping clock halts. */
export async function nextMoment(pool: Pool, until: Moment): Promise<Moment | undefined> {
  const { rows } = await pool.query<{ moment: Moment | null }>(
    'select es.moment(min(volgend_moment)) as moment from es.stream where open and volgend_moment <= $1',
    [until],
  );
  return rows[0]?.moment ?? undefined;
}
