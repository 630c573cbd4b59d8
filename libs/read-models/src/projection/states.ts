import type { Actie, AggregateKind, Gremium, Item } from '@cirkel/domain';

/** What the aggregates fold to; the registry of the domain hides it. */
export interface States extends Record<AggregateKind, unknown> {
  item: Item;
  actie: Actie;
  gremium: Gremium;
}
