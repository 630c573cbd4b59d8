import type { Handelingsagenda, Rangschikking } from './agenda-staat';

const zelfde = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((een) => b.includes(een));

/** The groups of items of a ranking that have exactly the same mean, each of two or more. */
export function gelijkeStanden({ regels }: Pick<Rangschikking, 'regels'>): readonly (readonly string[])[] {
  return regels.filter(({ item, gelijkMet }) => gelijkMet.length > 0 && gelijkMet.every((ander) => item < ander)).map(({ item, gelijkMet }) => [item, ...gelijkMet]);
}

/** The tie that these items are together, whatever the order in which they are named. */
export const gelijkeStandVan = (rangschikking: Rangschikking, items: readonly string[]): readonly string[] | undefined => gelijkeStanden(rangschikking).find((groep) => zelfde(groep, items));

/** The items that have a place, the highest first; within a tie by the decision on it, and as long as there is none in no order that means anything. */
export function volgorde({ rangschikking, beslechtingen }: Pick<Handelingsagenda, 'rangschikking' | 'beslechtingen'>): readonly string[] {
  const plek = (item: string): number => beslechtingen.flat().indexOf(item);
  return (rangschikking?.regels ?? [])
    .filter(({ plaats }) => plaats !== undefined)
    .toSorted((a, b) => (a.plaats ?? 0) - (b.plaats ?? 0) || plek(a.item) - plek(b.item))
    .map(({ item }) => item);
}

/** The place of each item of `volgorde`: a tie on which nobody decided shares its place. */
export function plaatsen(agenda: Pick<Handelingsagenda, 'rangschikking' | 'beslechtingen'>): readonly number[] {
  const plaatsVan = (item: string): number | undefined => agenda.rangschikking?.regels.find((regel) => regel.item === item)?.plaats;
  const beslecht = new Set(agenda.beslechtingen.flat());
  return volgorde(agenda).reduce<readonly number[]>((eerdere, item, i, alle) => {
    const vorige = alle[i - 1];
    const gelijk = vorige !== undefined && plaatsVan(vorige) === plaatsVan(item) && !beslecht.has(item);
    return [...eerdere, gelijk ? (eerdere[i - 1] ?? i) : i + 1];
  }, []);
}

/** The tie that still decides who is on the agenda and who is not. */
export function gelijkeStandOpDeGrens(agenda: Pick<Handelingsagenda, 'rangschikking' | 'beslechtingen' | 'aantal'>): readonly string[] | undefined {
  if (agenda.rangschikking === undefined) return undefined;
  const binnen = new Set(volgorde(agenda).slice(0, agenda.aantal));
  return gelijkeStanden(agenda.rangschikking)
    .filter((groep) => !agenda.beslechtingen.some((beslist) => zelfde(beslist, groep)))
    .find((groep) => groep.some((item) => binnen.has(item)) && groep.some((item) => !binnen.has(item)));
}
