import { DomainError } from '../../contract/domain-error';
import type { Fasesoort } from '../../programma/definitie';
import type { Item } from '../item-staat';

/** The command that ends an item in this way, because it records why: the criterion, the new question, the duiding. */
export interface EigenEinde {
  readonly opdracht: string;
  readonly titel: string;
  /** Whether the way round is shut: not any more once the stage has recorded what it asks. */
  readonly geldt: (item: Item) => boolean;
}

const duiding: EigenEinde = { opdracht: 'legDuidingVast', titel: 'Duiding vastleggen', geldt: (item) => item.richtlijn?.conclusie === undefined };

/** The ends that a kind of stage gives by a command of its own, by their codes (domain.md, the column *possible ends here*). */
export const eigenEinden: Partial<Readonly<Record<Fasesoort, Readonly<Record<string, EigenEinde>>>>> = {
  richtlijn: { 'niet-opneembaar': duiding, 'geen-relevante-informatie': duiding },
  monitoring: {
    geimplementeerd: { opdracht: 'stelCriteriumGehaaldVast', titel: 'Criterium gehaald', geldt: () => true },
    'nieuwe-kennisvraag': { opdracht: 'roepNieuweKennisvraagOp', titel: 'Nieuwe kennisvraag oproepen', geldt: () => true },
  },
};

/** Refuses to end an item with no more than a reason where its stage asks for more. */
export function weigerEigenEinde(item: Item, code: string): void {
  const eigen = eigenEinden[item.soort]?.[code];
  if (eigen === undefined || !eigen.geldt(item)) return;
  throw new DomainError('einde-bestaat-niet', `Zo eindigt een item in de fase ${item.fasenaam} alleen met "${eigen.titel}".`, { veld: 'einde', opdracht: eigen.opdracht });
}
