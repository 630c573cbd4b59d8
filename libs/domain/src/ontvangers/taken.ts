import type { Eigenaar } from '../contract/actor';
import { actieAanZet, type Actie } from '../actie/actie-staat';
import { aanZet } from '../item/item';
import { openVerbeteracties } from '../item/fasen/implementatie';
import type { Item } from '../item/item-staat';
import type { Handelingsagenda } from '../handelingsagenda/agenda-staat';
import { agendataken } from '../handelingsagenda/beurt';
import type { Taak } from '../onderwerp/onderwerp';
import { rondetaken } from '../ronde/beurt';
import type { Ronde } from '../ronde/ronde-staat';

/** What somebody can be aan zet for, or asked to decide on. */
export type MetBeurt =
  | { readonly kind: 'item'; readonly state: Item }
  | { readonly kind: 'actie'; readonly state: Actie }
  | { readonly kind: 'handelingsagenda'; readonly state: Handelingsagenda }
  | { readonly kind: 'ronde'; readonly state: Ronde };

/** Who has to do what: the step at hand, by each of its owners; during implementatie each owner its own verbeteracties, in a ronde each applicant its own application. */
export function taken(subject: MetBeurt): readonly Taak[] {
  switch (subject.kind) {
    case 'item':
      return vanItem(subject.state);
    case 'actie':
      return alsTaken(actieAanZet(subject.state));
    case 'handelingsagenda':
      return agendataken(subject.state);
    case 'ronde':
      return rondetaken(subject.state);
  }
}

function vanItem(item: Item): readonly Taak[] {
  const eigen = item.status === 'beeindigd' || item.soort !== 'implementatie' ? [] : openVerbeteracties(item);
  return eigen.length > 0 ? eigen.map(({ eigenaar, omschrijving }) => ({ wie: eigenaar, wat: omschrijving })) : alsTaken(aanZet(item));
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
