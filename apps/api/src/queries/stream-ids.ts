import { heeftEigenCode, heetNaarItem } from '@cirkel/contracts/openapi';
import type { AggregateKind } from '@cirkel/domain';
import { notFound } from '../http/problem';
import type { Queries } from './queries';

/**
 * The streams that a path means. By stream id, or by the name that people use: a register has its code (`BO` is `gremium-BO`) or the number of its item, the others a
 * number. Throws a Problem 404 when there is none.
 */
export async function streamIdsOf(queries: Pick<Queries, 'named'>, kind: AggregateKind, id: string): Promise<readonly [string, ...string[]]> {
  if (id.startsWith(`${kind}-`)) return [id];
  if (heetNaarItem(kind)) return [`${kind}-${id.startsWith('item-') ? id : ((await queries.named('item', id))[0] ?? missing(kind, id))}`];
  if (heeftEigenCode(kind)) return [`${kind}-${id}`];
  const [first, ...others] = await queries.named(kind, id);
  return first === undefined ? missing(kind, id) : [first, ...others];
}

export function missing(kind: AggregateKind, id: string): never {
  throw notFound(`Er is geen ${kind} met nummer of id ${id}.`);
}
