import type { Pool, PoolClient } from 'pg';
import type { Moment } from '@cirkel/domain';
import type { GroupStream } from './positions';

/** A stream that a group has parked: from this version on it shows an old state until a person has it tried again. */
export interface DeadLetter extends GroupStream {
  readonly version: number;
  readonly reden: string;
  /** Real time, also on a steered clock. */
  readonly op: Moment;
}

/** Parks a stream for a group, in the transaction that leaves its position where it is. */
export async function park(tx: PoolClient, letter: Omit<DeadLetter, 'op'>): Promise<void> {
  await tx.query(
    `insert into lees.dode_brief (groep, stream_id, version, reden) values ($1, $2, $3, $4)
     on conflict (groep, stream_id) do update set version = excluded.version, reden = excluded.reden, op = clock_timestamp()`,
    [letter.groep, letter.streamId, letter.version, letter.reden.slice(0, 2_000)],
  );
}

/** All parked streams, the newest first. */
export async function deadLetters(pool: Pool, limit = 100): Promise<readonly DeadLetter[]> {
  const { rows } = await pool.query<DeadLetter>(
    `select groep, stream_id as "streamId", version, reden, es.moment(op) as op from lees.dode_brief order by op desc limit $1`,
    [limit],
  );
  return rows;
}
