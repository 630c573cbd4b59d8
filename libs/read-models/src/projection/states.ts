import type { AggregateKind, Item } from '@cirkel/domain';

/** What the aggregates fold to; the registry of the domain hides it. */
export interface States extends Record<AggregateKind, unknown> {
  item: Item;
}
