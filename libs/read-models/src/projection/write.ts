import type { ClientBase } from 'pg';
import type { Writes } from '@cirkel/messaging';
import type { Change, ReadModel } from './read-model';
import type { Column, Table } from './table';

interface Part {
  readonly table: Table;
  readonly action: 'upsert' | 'delete';
  readonly rows: readonly object[];
}

/** Which table stands in for a read model's own while it is rebuilt. */
type NameOf = (table: Table) => string;

/** Writes what the changes mean for each read model. */
export async function writeChanges(db: ClientBase, models: readonly ReadModel[], changes: readonly Change[], nameOf?: NameOf): Promise<void> {
  const { name, parts, values } = writesFor(models, changes, nameOf);
  if (parts.length > 0) await db.query({ name, text: `with ${parts.join(',\n')}\nselect 1`, values: [...values] });
}

/**
 * What the changes mean for each read model: the rows of a table in the order of their key, so that two writers lock them in the same
 * order.
 */
export function writesFor(models: readonly ReadModel[], changes: readonly Change[], nameOf: NameOf = (table) => table.name): Writes {
  const parts = models.flatMap((model) => partsOf(model, changes));
  return { ...statementOf(parts, nameOf), values: parts.map(({ rows }) => JSON.stringify(rows)) };
}

type Statement = Pick<Writes, 'name' | 'parts'>;

/** Planning five upserts takes longer than doing them, and there are few combinations: each gets a name and is planned once. */
const statements = new Map<string, Statement>();

function statementOf(parts: readonly Part[], nameOf: NameOf): Statement {
  const key = parts.map(({ table, action }) => `${action} ${nameOf(table)}`).join();
  const known = statements.get(key);
  if (known !== undefined) return known;
  const each = parts.map(({ table, action }, i) => `part_${i} as (${action === 'upsert' ? upsert(table, nameOf(table), `$${i + 1}`) : remove(table, nameOf(table), `$${i + 1}`)})`);
  const made: Statement = { name: `lees-write-${statements.size + 1}`, parts: each };
  statements.set(key, made);
  return made;
}

function partsOf({ table, delta }: ReadModel, changes: readonly Change[]): readonly Part[] {
  const deltas = changes.map(delta);
  const upserts = deltas.flatMap((d) => d.upserts);
  const deletes = deltas.flatMap((d) => d.deletes);
  const part = (action: Part['action'], rows: readonly object[]): readonly Part[] => (rows.length === 0 ? [] : [{ table, action, rows }]);
  return [...part('upsert', upserts), ...part('delete', deletes)];
}

function upsert({ columns, key }: Table, name: string, parameter: string): string {
  const list = (each: (column: Column) => string): string => columns.map(each).join(', ');
  const changed = columns.filter((column) => !key.includes(column)).map((column) => `${column.name} = excluded.${column.name}`);
  return `insert into lees.${name} (${list((c) => c.name)})
    select ${list((c) => `r."${c.field}"`)} from ${recordset(columns, parameter)} order by ${key.map((c) => `r."${c.field}"`).join(', ')}
    on conflict (${key.map((c) => c.name).join(', ')}) do update set ${changed.join(', ')}`;
}

function remove({ key }: Table, name: string, parameter: string): string {
  return `delete from lees.${name} t using ${recordset(key, parameter)} where ${key.map((c) => `t.${c.name} = r."${c.field}"`).join(' and ')}`;
}

const recordset = (columns: readonly Column[], parameter: string): string =>
  `jsonb_to_recordset(${parameter}::jsonb) r(${columns.map((c) => `"${c.field}" ${c.type}`).join(', ')})`;
