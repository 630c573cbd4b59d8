import type { Pool } from 'pg';
import type { Template } from './templates';

/** Tables that hold what follows from the streams, with the columns in which time must differ from copy to copy. */
const TABLES: readonly { readonly table: string; readonly shifted: readonly string[] }[] = [
  { table: 'es.stream', shifted: [] },
  { table: 'es.event', shifted: ['geregistreerd_op'] },
  { table: 'es.feed', shifted: [] },
  { table: 'lees.positie', shifted: [] },
  { table: 'lees.item', shifted: ['termijn'] },
  { table: 'lees.itemstand', shifted: [] },
  { table: 'lees.betrokkene', shifted: ['termijn'] },
  { table: 'lees.verblijf', shifted: ['sinds', 'tot'] },
  { table: 'lees.termijn', shifted: ['effectief'] },
  { table: 'lees.wachtende', shifted: ['effectief'] },
  { table: 'lees.escalatie', shifted: [] },
  { table: 'lees.historie', shifted: ['geregistreerd_op'] },
];

/** Copies are spread over these many days; most of a programme of years lies in the past. */
const SPREAD_DAYS = 900;

/** Words that titles are made of, so that a search finds some and not all. */
const WORDS = ['rughernia', 'galblaas', 'staar', 'reflux', 'kniepijn', 'migraine', 'eczeem', 'hartfalen', 'longkanker', 'heupfractuur', 'slaapapneu', 'prostaat'];

/**
 * Copies the streams of the templates so often, with all that the store and the read models hold of them: other ids, numbers, titles and
 * days. One row in each table stands for one in the template's.
 */
export async function multiply(owner: Pool, templates: readonly Template[], copies: number, report: (line: string) => void): Promise<void> {
  const { rows: head } = await owner.query<{ head: string }>('select max(volgnummer)::text as head from es.feed');
  for (const { table, shifted } of TABLES) {
    const columns = await columnsOf(owner, table);
    const values = columns.map((column) => valueOf(column, shifted, head[0]?.head ?? '0'));
    await owner.query(`alter table ${table} disable trigger all`);
    await owner.query(
      `insert into ${table} (${columns.join(', ')})
       select ${values.join(', ')}
       from (select *, to_jsonb(t)::text as as_json from ${table} t) o
       join unnest($1::text[], $2::text[]) with ordinality as s(id, nummer, nr) on strpos(o.as_json, s.id) > 0
       cross join generate_series(1, $3) k
       cross join lateral jsonb_populate_record(null::${table}, ${COPY}::jsonb) r`,
      [templates.map(({ id }) => id), templates.map(({ nummer }) => nummer), copies, WORDS],
    );
    await owner.query(`alter table ${table} enable trigger all`);
    report(table);
  }
  await owner.query('vacuum analyze');
  // What the filling left to be written would be written while the questions are asked.
  await owner.query('checkpoint');
  report('bijgewerkt');
}

/** The row as text with everything by which it is known replaced: the id, the number, the title as it stands and as it is searched. */
const COPY = [
  [`s.id`, `'item-' || lpad(k::text, 8, '0') || '-' || lpad(s.nr::text, 4, '0') || '-8000-8000-000000000000'`],
  [`s.nummer`, `'CGG-' || (10000 + k * 100 + s.nr)`],
  [`'Onderwerp ' || (s.nr - 1) || 'x'`, `initcap(($4::text[])[1 + (k * 7 + s.nr) % 12]) || ' ' || (k % 1000) || ' ' || ($4::text[])[1 + (k + s.nr) % 12]`],
  [`'onderwerp ' || (s.nr - 1) || 'x'`, `($4::text[])[1 + (k * 7 + s.nr) % 12] || ' ' || (k % 1000) || ' ' || ($4::text[])[1 + (k + s.nr) % 12]`],
].reduce((text, [from, to]) => `replace(${text}, ${from}, ${to})`, 'o.as_json');

function valueOf(column: string, shifted: readonly string[], head: string): string {
  if (column === 'volgnummer') return `r.volgnummer + k::bigint * ${head}`;
  if (!shifted.includes(column)) return `r.${column}`;
  return `r.${column} + (k % ${SPREAD_DAYS} - ${SPREAD_DAYS / 2}) * ${column === 'gewijzigd_op' || column === 'geregistreerd_op' ? `interval '1 day'` : '1'}`;
}

async function columnsOf(owner: Pool, table: string): Promise<readonly string[]> {
  const [schema, name] = table.split('.');
  const { rows } = await owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_schema = $1 and table_name = $2 and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position`,
    [schema, name],
  );
  return rows.map(({ name: column }) => column);
}
