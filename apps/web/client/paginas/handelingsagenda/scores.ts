import type { HandelingsagendaAntwoord } from '@cirkel/contracts';

/** What stands in the boxes, by `item criterium`; an empty text is a score that is taken away. */
export type Vakken = Readonly<Record<string, string>>;
type Scores = readonly Pick<NonNullable<HandelingsagendaAntwoord['eigenScores']>['concept'][number], 'item' | 'criterium' | 'score'>[];

/** The name of a box. Neither an id nor the code of a criterium holds a space. */
export const vak = (item: string, criterium: string): string => `${item} ${criterium}`;

export const alsVakken = (scores: Scores): Vakken => Object.fromEntries(scores.map(({ item, criterium, score }) => [vak(item, criterium), String(score)]));

/** The boxes as the API takes them. */
export const alsScores = (vakken: Vakken): { item: string; criterium: string; score: number | null }[] =>
  Object.entries(vakken).map(([naam, tekst]) => {
    const [item = '', criterium = ''] = naam.split(' ');
    return { item, criterium, score: tekst === '' ? null : Number(tekst) };
  });

/** What a box holds after typing; undefined when that is no score: then it stays as it was. 0 clears. */
export function getypt(tekst: string, { min, max }: { readonly min: number; readonly max: number }): string | undefined {
  const laatste = tekst.trim().slice(-1);
  if (laatste === '' || laatste === '0') return '';
  const cijfer = Number(laatste);
  return Number.isInteger(cijfer) && cijfer >= min && cijfer <= max ? laatste : undefined;
}

const stappen: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/** The box where an arrow leads, row and column; it stays where it is at the edge. Home and End lead along the row. Undefined for another key. */
export function naarVak(toets: string, [rij, kolom]: readonly [number, number], [rijen, kolommen]: readonly [number, number]): readonly [number, number] | undefined {
  if (toets === 'Home') return [rij, 0];
  if (toets === 'End') return [rij, kolommen - 1];
  const stap = stappen[toets];
  if (stap === undefined) return undefined;
  const binnen = (waarde: number, aantal: number): number => Math.min(Math.max(waarde, 0), aantal - 1);
  return [binnen(rij + stap[0], rijen), binnen(kolom + stap[1], kolommen)];
}
