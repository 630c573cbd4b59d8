import { defineAggregate } from '../contract/aggregate';
import type { Reactie } from '../contract/reactie';
import { inclusiegebeurtenissen } from './gebeurtenissen';
import type { Inclusies } from './inclusies-staat';
import { correctieopdrachten } from './corrigeren';
import { centrumopdrachten } from './opdrachten';
import { registratieopdrachten } from './registreren';
import { inStudieSinds, itemVan } from './studie-van';

/** Each turn of the pace is told to the item once: too slow, and caught up again. */
function meldTempo({ item, tempo }: Inclusies): readonly Reactie[] {
  if (tempo === undefined || tempo.wissel === 0) return [];
  const { wissel, ...cijfers } = tempo;
  return [{ streamId: item, sleutel: `tempo:${wissel}`, opdracht: { type: 'meldInclusietempo', ...cijfers } }];
}

/** The register of the inclusions of one study. */
export const inclusies = defineAggregate<Inclusies>({
  kind: 'inclusies',
  lifecycle: false,
  events: inclusiegebeurtenissen,
  commands: [...centrumopdrachten, ...registratieopdrachten, ...correctieopdrachten],
  eigenaren: ({ eigenaar }) => [eigenaar],
  programma: ({ programma }) => programma,
  isOpen: () => true,
  begin: (state, context) => ({ op: inStudieSinds(state, context), wat: `De studie van ${state.nummer} kwam in deze fase` }),
  buren: (streamId) => [itemVan(streamId)],
  vraagtElders: (_streamId, state) => meldTempo(state),
});
