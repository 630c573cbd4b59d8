import type { Pool, PoolClient } from 'pg';
import type { EventHandler, StreamSlice, Writes } from '../src';

export interface ProjectionOptions {
  readonly kinds?: readonly string[];
  /** Events with this number cannot be handled. */
  readonly poison?: ReadonlySet<number>;
  /** Whether it can say beforehand what it will write. */
  readonly plans?: boolean;
}

/** Per stream the sum of the numbers, and the versions in the order in which they came: a repeat, a hole or a swap shows. */
export function projection(groep: string, { kinds = ['item'], poison = new Set(), plans = false }: ProjectionOptions = {}): EventHandler {
  const write = (from: number): string =>
    `insert into lees.proef as p (groep, stream_id, som, versies) values ($${from}, $${from + 1}, $${from + 2}, $${from + 3})
     on conflict (groep, stream_id) do update set som = p.som + excluded.som, versies = p.versies || excluded.versies`;
  const row = ({ streamId, events }: StreamSlice): readonly unknown[] => [
    groep, streamId, numbersOf(events).reduce((sum, nr) => sum + nr, 0), events.map((event) => event.version),
  ];
  const digest = ({ events }: StreamSlice): void => {
    const bad = numbersOf(events).find((nr) => poison.has(nr));
    if (bad !== undefined) throw new Error(`cannot digest ${bad}`);
  };
  const handle = async (tx: PoolClient, slices: readonly StreamSlice[]): Promise<void> => {
    for (const slice of slices) {
      await tx.query(write(1), [...row(slice)]);
      digest(slice);
    }
  };
  const plan = (_: Pool, slices: readonly StreamSlice[]): Promise<Writes> => {
    slices.forEach(digest);
    return Promise.resolve({ name: `proef-${slices.length}`, parts: slices.map((_, i) => `part_${i} as (${write(4 * i + 1)})`), values: slices.flatMap(row) });
  };
  return { groep, kinds, handle, ...(plans ? { plan } : {}) };
}

const numbersOf = (events: StreamSlice['events']): readonly number[] => events.map((event) => Number(event.data['nr']));

/** What a projection holds, as `stream: versions`. */
export async function contents(pool: Pool, groep: string): Promise<Readonly<Record<string, readonly number[]>>> {
  const { rows } = await pool.query<{ streamId: string; versies: number[] }>(
    'select stream_id as "streamId", versies from lees.proef where groep = $1 order by stream_id',
    [groep],
  );
  return Object.fromEntries(rows.map(({ streamId, versies }) => [streamId, versies]));
}
