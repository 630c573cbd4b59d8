import type { Pool } from 'pg';
import type { AggregateKind } from '@cirkel/domain';

const NAMED: Partial<Record<AggregateKind, string>> = {
  item: 'select id from lees.item where nummer = $1',
  // People make up the codes of the jaarplan, so two acties can have the same.
  actie: 'select id from lees.actie where nummer = $1 or code = $1 order by nummer = $1 desc, nummer, id',
  escalatie: 'select id from lees.escalatie where nummer = $1',
};

/** The streams of this kind that people know by this number (CGG-0142), or by this code of an actie (I-13): then the first that was numbered first. */
export async function stromenMetNaam(pool: Pool, kind: AggregateKind, naam: string): Promise<readonly string[]> {
  const text = NAMED[kind];
  if (text === undefined) return [];
  const { rows } = await pool.query<{ id: string }>({ name: `lees-stromen-${kind}`, text, values: [naam] });
  return rows.map(({ id }) => id);
}
