import type { Actie } from '../actie/actie-staat';
import type { Eigenaar } from '../contract/actor';
import type { AggregateKind } from '../contract/aggregate';
import type { StoredEvent } from '../contract/event';
import type { Escalatie } from '../escalatie/escalatie-staat';
import type { Gremium } from '../gremium/gremium-staat';
import type { Handelingsagenda } from '../handelingsagenda/agenda-staat';
import type { Item } from '../item/item-staat';
import type { Ronde } from '../ronde/ronde-staat';
import { berichtenBijEscalatie, berichtenBijTermijn, berichtenBijVoortgang, type Berichtvraag } from './berichten-bij';
import { berichtenBijOpdracht, raaktAnderen, type Opdrachtgevolg } from './bij-opdracht';
import { berichtenBijVoorstel } from './bij-voorstel';
import type { MetBeurt } from './taken';

/** The state of a stream that notices are about. */
export type Berichttoestand =
  | { readonly kind: 'item'; readonly state: Item }
  | { readonly kind: 'actie'; readonly state: Actie }
  | { readonly kind: 'handelingsagenda'; readonly state: Handelingsagenda }
  | { readonly kind: 'ronde'; readonly state: Ronde }
  | { readonly kind: 'gremium'; readonly state: Gremium }
  | { readonly kind: 'escalatie'; readonly state: Escalatie };

/** A state that was folded by the aggregate of its kind, as notices see it; undefined for a kind about which there are none, and before a first event. */
export function alsBerichttoestand(kind: AggregateKind, state: unknown): Berichttoestand | undefined {
  if (state === undefined) return undefined;
  switch (kind) {
    case 'item':
      return { kind, state: state as Item };
    case 'actie':
      return { kind, state: state as Actie };
    case 'handelingsagenda':
      return { kind, state: state as Handelingsagenda };
    case 'ronde':
      return { kind, state: state as Ronde };
    case 'escalatie':
      return { kind, state: state as Escalatie };
    case 'gremium':
      return { kind, state: state as Gremium };
    case 'programma':
    case 'scoreblad':
    case 'inclusies':
    case 'spiegel':
      return undefined;
  }
}

/** What somebody can be aan zet for, or asked to decide on; an escalatie tells its own course, and a body what lies before it. */
export const metBeurt = (toestand: Berichttoestand | undefined): MetBeurt | undefined => (toestand?.kind === 'escalatie' || toestand?.kind === 'gremium' ? undefined : toestand);

/** What an event asks for, given the stream right after it and, unless it is an escalatie or a body, what the command of which it is a part did; `gehoord`: who hears it from the escalatie that it carries out. */
export function berichtenVan(toestand: Berichttoestand, event: StoredEvent, gevolg: Opdrachtgevolg | undefined, gehoord: readonly Eigenaar[] = []): readonly Berichtvraag[] {
  if (toestand.kind === 'escalatie') return berichtenBijEscalatie(event, toestand.state);
  if (toestand.kind === 'gremium') return berichtenBijVoorstel(event, toestand.state);
  const bijTermijn = [...berichtenBijTermijn(event, toestand.state.termijnen), ...(toestand.kind === 'actie' ? berichtenBijVoortgang(event, toestand.state) : [])];
  // A command is told once, with its last event that can matter to others.
  const vertelt = gevolg?.events.findLast(raaktAnderen)?.version === event.version;
  return bijTermijn.length > 0 || gevolg === undefined || !vertelt ? bijTermijn : berichtenBijOpdracht(gevolg, gehoord);
}

/** What all events of one command ask for together, given the stream before and after it: nothing for a kind about which there are no notices. */
export function berichtenVanOpdracht(kind: AggregateKind, voor: unknown, na: unknown, events: readonly StoredEvent[], gehoord: readonly Eigenaar[] = []): readonly Berichtvraag[] {
  const toestand = alsBerichttoestand(kind, na);
  if (toestand === undefined) return [];
  const beurt = metBeurt(toestand);
  const gevolg = beurt === undefined ? undefined : { voor: metBeurt(alsBerichttoestand(kind, voor)), na: beurt, events };
  return events.flatMap((event) => berichtenVan(toestand, event, gevolg, gehoord));
}
