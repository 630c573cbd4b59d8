import type { Actie, AggregateKind, Escalatie, Gremium, Handelingsagenda, Inclusies, Item, Programma, Ronde, Scoreblad, Spiegel } from '@cirkel/domain';

/** What the aggregates fold to; the registry of the domain hides it. */
export interface States extends Record<AggregateKind, unknown> {
  item: Item;
  actie: Actie;
  escalatie: Escalatie;
  gremium: Gremium;
  programma: Programma;
  inclusies: Inclusies;
  spiegel: Spiegel;
  ronde: Ronde;
  handelingsagenda: Handelingsagenda;
  scoreblad: Scoreblad;
}
