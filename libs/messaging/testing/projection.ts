import type { Pool, PoolClient } from 'pg';
import type { EventHandler, StreamSlice } from '../src';

export interface ProjectionOptions {
  readonly kinds?: readonly string[];
  /** Events with this number cannot be handled. */
  readonly poison?: ReadonlySet<number>;
}

/** Per stream the sum of the numbers, and the versions in the order in which they came: a repeat, a hole or a swap shows. */
export function projection(groep: string, { kinds = ['item'], poison = new Set() }: ProjectionOptions = {}): EventHandler {
  const handle = async (tx: PoolClient, slices: readonly StreamSlice[]): Promise<void> => {
    for (const { streamId, events } of slices) {
      const numbers = events.map((event) => Number(event.data['nr']));
      await tx.query(
        `insert into lees.proef as p (groep, stream_id, som, versies) values ($1, $2, $3, $4)
         on conflict (groep, stream_id) do update set som = p.som + excluded.som, versies = p.versies || excluded.versies`,
        [groep, streamId, numbers.reduce((sum, nr) => sum + nr, 0), events.map((event) => event.version)],
      );
      const bad = numbers.find((nr) => poison.has(nr));
      if (bad !== undefined) throw new Error(`cannot digest ${bad}`);
    }
  };
  return { groep, kinds, handle };
}

/** What a projection holds, as `stream: versions`. */
export async function contents(pool: Pool, groep: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const { rows } = await pool.query<{ streamId: string; versies: number[] }>(
    'select stream_id as "streamId", versies from lees.proef where groep = $1 order by stream_id',
    [groep],
  );
  return Object.fromEntries(rows.map(({ streamId, versies }) => [streamId, versies]));
}
