import { readModels } from '../index';
import { wereld, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
});
afterAll(() => w.sluit());

it.each(readModels.map((model) => [model.naam, model.table] as const))('the table of %s is what its entity says', async (_, table) => {
  const { rows } = await w.pool.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = ('lees.' || $1)::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table.name],
  );
  const typeNames: Readonly<Record<string, string>> = { int: 'integer', timestamptz: 'timestamp with time zone' };
  expect(table.columns.map(({ name, type }) => ({ name, type: typeNames[type] ?? type }))).toEqual(rows);
});
