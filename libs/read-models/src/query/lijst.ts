import type { Datum, Moment } from '@cirkel/domain';
import type { LeesBron } from './bron';
import type { Conditions } from './conditions';
import { countedUpTo, limitOffset, type Paging } from './page';
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

interface ListQuery {
  readonly columns: string;
  /** Everything after `from` up to the conditions. */
  readonly from: string;
  readonly where: Conditions;
  readonly orderBy: string;
  readonly paging: Paging;
}

/**
 * A page of rows and their total, each row made into its answer, free texts filled in. `nu` was read before: what the list says of
 * its own age is then never too young.
 */
export async function leesLijst<Row extends object, T>(
  { pool }: LeesBron,
  nu: Peil,
  { columns, from, where, orderBy, paging }: ListQuery,
  toAnswer: (row: Row) => T | Promise<T>,
): Promise<Lijst<T>> {
  const values = [...where.values];
  const cap = countedUpTo(paging);
  const [page, total] = await Promise.all([
    pool.query<Row>(`select ${columns} from ${from} where ${where.text} order by ${orderBy} ${limitOffset(paging)}`, values),
    pool.query<{ totaal: number }>(`select count(*)::int as totaal from (select from ${from} where ${where.text} limit ${cap + 1}) geteld`, values),
  ]);
  const rijen = await metTeksten(pool, await Promise.all(page.rows.map(toAnswer)));
  const geteld = total.rows[0]?.totaal ?? 0;
  return { rijen, totaal: Math.min(geteld, cap), meer: geteld > cap, standVan: nu.standVan, vandaag: nu.vandaag };
}
