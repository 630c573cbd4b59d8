import type { Eigenaar } from '../contract/actor';
import { actieAanZet, type Actie } from '../actie/actie-staat';
import { aanZet } from '../item/item';
import { openVerbeteracties } from '../item/fasen/implementatie';
import type { Item } from '../item/item-staat';
import { openVerzoeken } from '../onderwerp/uitstel/staat';

/** Something that somebody has to do now. */
export interface Taak {
  readonly wie: Eigenaar;
  readonly wat: string;
}

/** An item or an actie: what somebody can be aan zet for. */
export type MetBeurt = { readonly kind: 'item'; readonly state: Item } | { readonly kind: 'actie'; readonly state: Actie };

/** Who has to do what: the step at hand, by each of its owners; during implementatie each owner its own verbeteracties; and what an owner asked another date for. */
export const taken = (subject: MetBeurt): readonly Taak[] => [...werk(subject), ...openVerzoeken(subject.state).map(({ aan, omschrijving }) => ({ wie: aan, wat: `Beslissen over uitstel: ${omschrijving}` }))];

function werk(subject: MetBeurt): readonly Taak[] {
  if (subject.kind === 'actie') return alsTaken(actieAanZet(subject.state));
  const { state } = subject;
  const eigen = state.status === 'beeindigd' || state.soort !== 'implementatie' ? [] : openVerbeteracties(state);
  return eigen.length > 0 ? eigen.map(({ eigenaar, omschrijving }) => ({ wie: eigenaar, wat: omschrijving })) : alsTaken(aanZet(state));
}

const alsTaken = (beurt: { readonly wie: readonly Eigenaar[]; readonly wat: string } | undefined): readonly Taak[] => (beurt?.wie ?? []).map((wie) => ({ wie, wat: beurt?.wat ?? '' }));

const isDezelfde = (een: Taak) => (ander: Taak): boolean => een.wie === ander.wie && een.wat === ander.wat;

/** The tasks of `na` that were not there in `voor`. */
export const nieuweTaken = (voor: MetBeurt | undefined, na: MetBeurt): readonly Taak[] => {
  const bestaande = voor === undefined ? [] : taken(voor);
  return taken(na).filter((taak) => !bestaande.some(isDezelfde(taak)));
};

/** Those of these tasks that are still to be done. */
export const nogTeDoen = (gegeven: readonly Taak[], nu: MetBeurt): readonly Taak[] => gegeven.filter((taak) => taken(nu).some(isDezelfde(taak)));
