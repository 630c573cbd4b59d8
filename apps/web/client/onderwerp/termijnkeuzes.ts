import type { TermijnAntwoord } from '@cirkel/contracts';
import { korteDatum, type Optie } from '@cirkel/ui';

export type Termijnopdracht = 'verlengTermijn' | 'bevestigTermijn' | 'vraagUitstel' | 'trekUitstelIn' | 'beslisOverUitstel';
type Staat = Pick<TermijnAntwoord, 'staat' | 'effectief' | 'gehaaldOp'>;

export const isOpen = ({ staat }: Staat): boolean => staat === 'loopt' || staat === 'verstreken' || staat === 'opgeschort';
/** Its owner can still ask for another date. */
export const loopt = ({ staat }: Staat): boolean => staat === 'loopt' || staat === 'opgeschort';
/** Met after its day: then the projectorganisatie can confirm that it was ready earlier. */
export const isTeLaatGehaald = ({ staat, effectief, gehaaldOp }: Staat): boolean => staat === 'gehaald' && gehaaldOp !== undefined && gehaaldOp > effectief;

/** The termijnen that a command can be about, to choose from. */
export const termijnkeuzes = (termijnen: readonly TermijnAntwoord[], type: string): readonly Optie[] =>
  termijnen
    .filter(passend(type))
    .map(({ id, omschrijving, effectief, gehaaldOp }) => ({ waarde: id, label: `${omschrijving}, ${gehaaldOp === undefined ? `nu ${korteDatum(effectief)}` : `gehaald op ${korteDatum(gehaaldOp)}`}` }));

const passend = (type: string): ((termijn: Staat) => boolean) => {
  if (type === 'bevestigTermijn') return isTeLaatGehaald;
  return type === 'vraagUitstel' ? loopt : isOpen;
};
