import { actie } from './actie/actie';
import { aggregateKinds, type Aggregate, type AggregateKind } from './contract/aggregate';
import type { AnyCommandDefinition } from './contract/command';
import type { AnyEventDefinition, StoredEvent, Zichtbaarheid } from './contract/event';
import { gremium } from './gremium/gremium';
import { escalatie } from './escalatie/escalatie';
import { inclusies } from './inclusies/inclusies';
import { item } from './item/item';
import { programma } from './programma/programma';
import { handelingsagenda } from './handelingsagenda/handelingsagenda';
import { ronde } from './ronde/ronde';
import { scoreblad } from './scoreblad/scoreblad';
import { spiegel } from './spiegel/spiegel';

/** An aggregate whose state type is hidden: whoever handles every kind carries the state on unseen. */
export type AnyAggregate = Aggregate<unknown>;

// The state of a stream comes from its own aggregate's `evolve` and goes back to nothing else.
const verberg = <S>(aggregate: Aggregate<S>): AnyAggregate => aggregate as unknown as AnyAggregate;

/** Every aggregate by kind. What the API, the history, the docs and the rights show is derived from here. */
export const aggregates: Readonly<Record<AggregateKind, AnyAggregate>> = {
  item: verberg(item),
  actie: verberg(actie),
  escalatie: verberg(escalatie),
  programma: verberg(programma),
  gremium: verberg(gremium),
  inclusies: verberg(inclusies),
  spiegel: verberg(spiegel),
  ronde: verberg(ronde),
  handelingsagenda: verberg(handelingsagenda),
  scoreblad: verberg(scoreblad),
};

/** The kind of a stream: 'item-0197…' is an item. Throws for a stream that no aggregate owns. */
export function kindOf(streamId: string): AggregateKind {
  const kind = aggregateKinds.find((kandidaat) => streamId.startsWith(`${kandidaat}-`));
  if (kind === undefined) throw new Error(`Stroom ${streamId} hoort bij geen enkel aggregaat`);
  return kind;
}

/** The Dutch sentence of an event for the history, whatever schema version it was stored under. */
export function zinVan(event: Pick<StoredEvent, 'streamId' | 'type' | 'schemaVersion' | 'data'>): string {
  const definition = aggregates[kindOf(event.streamId)].event(event.type);
  if (definition === undefined) throw new Error(`Onbekende gebeurtenis ${event.type} in ${event.streamId}`);
  return definition.zin(definition.upcast(event.schemaVersion, event.data));
}

/** The event as it may leave the server: whole, but for what its type keeps inside (counts of few people). */
export function naarBuiten<E extends Pick<StoredEvent, 'streamId' | 'type' | 'data'>>(event: E): E {
  const definition = aggregates[kindOf(event.streamId)].event(event.type);
  if (definition === undefined) throw new Error(`Onbekende gebeurtenis ${event.type} in ${event.streamId}`);
  return { ...event, data: definition.naarBuiten(event.data) };
}

/** Who may see events of this type. Types that several aggregates use are the same for each (a specification guards it). */
export function zichtbaarheidVan(type: string): Zichtbaarheid {
  const gevonden = alleGebeurtenissen().find(({ definition }) => definition.type === type);
  if (gevonden === undefined) throw new Error(`Onbekende gebeurtenis ${type}`);
  return gevonden.definition.zichtbaarheid;
}

/** Every event of every aggregate; a type that two aggregates use stands in the list twice. */
export const alleGebeurtenissen = (): readonly { readonly kind: AggregateKind; readonly definition: AnyEventDefinition<unknown> }[] =>
  Object.values(aggregates).flatMap((aggregate) => aggregate.events.map((definition) => ({ kind: aggregate.kind, definition })));

/** Every command of every aggregate. */
export const alleOpdrachten = (): readonly { readonly kind: AggregateKind; readonly definition: AnyCommandDefinition<unknown> }[] =>
  Object.values(aggregates).flatMap((aggregate) => aggregate.commands.map((definition) => ({ kind: aggregate.kind, definition })));
