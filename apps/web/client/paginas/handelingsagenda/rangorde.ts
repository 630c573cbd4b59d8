import type { HandelingsagendaAntwoord } from '@cirkel/contracts';

export type Rangschikking = NonNullable<HandelingsagendaAntwoord['rangschikking']>;
export type Regel = Rangschikking['regels'][number];

/** The parties of whom not every score is there, for the ranking as a whole. */
export const ontbrekend = ({ regels }: Rangschikking): readonly string[] => [...new Set(regels.flatMap(({ ontbreekt }) => ontbreekt.map(({ partij }) => partij)))].sort((a, b) => a.localeCompare(b, 'nl'));

/** The lowest and the highest mean of a party; undefined when nobody gave a score. */
export function uitersten({ perPartij }: Pick<Regel, 'perPartij'>): readonly [number, number] | undefined {
  if (perPartij.length === 0) return undefined;
  const cijfers = perPartij.map(({ gemiddelde }) => gemiddelde);
  return [Math.min(...cijfers), Math.max(...cijfers)];
}

/** The tie on the limit about which somebody must decide: which place, and how many questions share it. */
export function gedeeldeGrens({ regels, gelijkOpDeGrens }: Rangschikking): { readonly plaats: number; readonly aantal: number } | undefined {
  const plaats = regels.find(({ nummer }) => gelijkOpDeGrens.includes(nummer))?.plaats;
  return plaats === undefined || plaats === null ? undefined : { plaats, aantal: gelijkOpDeGrens.length };
}
