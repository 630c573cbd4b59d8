import type { Datum, Moment } from '@cirkel/domain';
import type { LeesBron } from './bron';
import type { Conditions } from './conditions';
import { countedUpTo, limitOffset, limitUntil, type Paging } from './page';
import type { Peil } from './stand-van';
import { metTeksten } from './teksten';

/** The answer of every list (`lijst` of the contracts). */
export interface Lijst<T> {
  readonly rijen: T[];
  /** Of all pages together, as far as they were counted. */
  readonly totaal: number;
  /** Whether there are more than `totaal`: nobody waits for counting what nobody leafs to. */
  readonly meer: boolean;
  readonly standVan: Moment;
  readonly vandaag: Datum;
}

export interface ListQuery {
  readonly columns: string;
  /** Everything after `from` up to the conditions. */
  readonly from: string;
  /** How to page through one table of `from` first; without it all columns are worked out for the rows before the page too. */
  readonly paged?: Paged;
  readonly where: Conditions;
  readonly orderBy: string;
  readonly paging: Paging;
}

interface Paged {
  readonly alias: string;
  /** What `columns` need beside that table, joined to the rows of the page. */
  readonly beside?: string;
  /** Conditions of which every row meets exactly one: of each part an index holds the order, and merging a page of each needs no look at the rest. */
  readonly parts?: readonly string[] | undefined;
  /**
   * Rows are sought by a part of a text: nobody can tell beforehand how many there are. They are counted first, and the few are sorted, the many
   * read in the order of the list. A database that guesses takes 40 ms for what takes one (measured at 100,000 items).
   */
  readonly sought?: boolean;
}

/**
 * A page of rows and their total, each row made into its answer, free texts filled in. `nu` was read before: what the list says of
 * its own age is then never too young.
 */
export async function leesLijst<Row extends object, T>(
  { pool }: LeesBron,
  nu: Peil,
  query: ListQuery,
  toAnswer: (row: Row) => T | Promise<T>,
): Promise<Lijst<T>> {
  const values = [...query.where.values];
  const cap = countedUpTo(query.paging);
  const counted = pool.query<{ totaal: number }>(`select count(*)::int as totaal from (select from ${query.from} where ${allOf(query)} limit ${cap + 1}) geteld`, values).then(({ rows: [total] }) => total?.totaal ?? 0);
  const few = query.paged?.sought === true && (await counted) <= cap;
  const [page, geteld] = await Promise.all([pool.query<Row>(pageOf(query, few), values), counted]);
  const rijen = await metTeksten(pool, await Promise.all(page.rows.map(toAnswer)));
  return { rijen, totaal: Math.min(geteld, cap), meer: geteld > cap, standVan: nu.standVan, vandaag: nu.vandaag };
}

function pageOf({ columns, from, paged, where, orderBy, paging }: ListQuery, few: boolean): string {
  const page = `order by ${orderBy} ${limitOffset(paging)}`;
  if (paged === undefined) return `select ${columns} from ${from} where ${where.text} ${page}`;
  const { alias, beside = '', parts = [ALL] } = paged;
  // `offset 0` keeps the database from looking for the few in the order of the list.
  const found = (condition: string): string => (few ? `(select ${alias}.* from ${from} where ${where.text} and ${condition} offset 0) ${alias}` : `${from} where ${where.text} and ${condition}`);
  const part = (condition: string, until: string): string => `select ${alias}.* from ${found(condition)} order by ${orderBy} ${until}`;
  const rows = parts.length === 1 ? part(parts[0] ?? ALL, limitOffset(paging)) : `select * from (${parts.map((condition) => `(${part(condition, limitUntil(paging))})`).join(' union all ')}) ${alias} ${page}`;
  return `select ${columns} from (${rows}) ${alias} ${beside} order by ${orderBy}`;
}

const ALL = 'true';
const allOf = ({ where, paged }: ListQuery): string => (paged?.parts === undefined ? where.text : `${where.text} and (${paged.parts.join(' or ')})`);
