import type { ClientBase } from 'pg';
import type { Table } from '../projection/table';

/** The name of the table that is built beside the one that serves. */
export const besideName = (table: Table): string => `${table.name}__nieuw`;

/** Makes an empty table like the one that serves, with its key and its settings. The other indexes come when it is full. */
export async function createBeside(db: ClientBase, table: Table): Promise<void> {
  const { rows } = await db.query<{ options: string | null }>(`select array_to_string(reloptions, ', ') as options from pg_class where oid = ('lees.' || $1)::regclass`, [table.name]);
  const options = rows[0]?.options;
  await db.query(`
    drop table if exists lees.${besideName(table)};
    create table lees.${besideName(table)} (like lees.${table.name} including all excluding indexes)${options ? ` with (${options})` : ''};
    alter table lees.${besideName(table)} add primary key (${table.key.map(({ name }) => name).join(', ')})`);
}

/** Gives the full table the indexes of the one that serves, and the planner its figures. */
export async function completeBeside(db: ClientBase, table: Table): Promise<void> {
  const { rows } = await db.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = ('lees.' || $1)::regclass and not indisprimary`,
    [table.name],
  );
  for (const [i, { name, definition }] of rows.entries()) {
    const newName = `${besideName(table)}_${i + 1}`;
    await db.query(definition.replace(/^CREATE (UNIQUE )?INDEX .* USING /, `create $1index ${newName} on lees.${besideName(table)} using `));
    // Its own name is still taken; it comes with the swap.
    await db.query(`comment on index lees.${newName} is '${name.replace('lees.', '')}'`);
  }
  await db.query(`analyze lees.${besideName(table)}`);
}

/** Puts the new table in the place of the old one, with the names of its indexes. Within the transaction that holds the lock. */
export async function swap(db: ClientBase, table: Table): Promise<void> {
  await db.query(`drop table lees.${table.name}; alter table lees.${besideName(table)} rename to ${table.name}`);
  const { rows } = await db.query<{ name: string; own: string | null }>(`select c.relname as name, obj_description(c.oid) as own from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = ('lees.' || $1)::regclass`, [table.name]);
  for (const { name, own } of rows) await db.query(`comment on index lees."${name}" is null; alter index lees."${name}" rename to "${own ?? name.replace('__nieuw', '')}"`);
}

const LISTED_DIFFERENCES = 100;

/** The keys of rows that are not the same in both tables, at most 100. Counts and a hash over all rows are compared first. */
export async function differences(db: ClientBase, table: Table): Promise<readonly string[]> {
  const digest = (name: string): string => `select count(*), sum(hashtextextended(t::text, 0)::numeric) from lees.${name} t`;
  const { rows } = await db.query<{ equal: boolean }>(`select (${row(digest(table.name))}) is not distinct from (${row(digest(besideName(table)))}) as equal`);
  if (rows[0]?.equal === true) return [];
  const key = table.key.map(({ name }) => name);
  const found = await db.query<{ key: string }>(`
    select concat_ws('/', ${key.map((name) => `coalesce(o.${name}, n.${name})`).join(', ')}) as key
    from lees.${table.name} o full join lees.${besideName(table)} n using (${key.join(', ')})
    where o::text is distinct from n::text order by 1 limit ${LISTED_DIFFERENCES}`);
  return found.rows.map((difference) => difference.key);
}

const row = (select: string): string => `select row(d.*)::text from (${select}) d`;
