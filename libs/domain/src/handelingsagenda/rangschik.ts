import type { Criteriaset } from '../programma/criteria';
import { alsGetal, breuk, gedeeldDoor, gemiddelde, maal, min, som, vergelijk, type Breuk } from './breuk';

/** Scores per item (stream id) and criterium. */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What one partij submitted; absent scores when it submitted nothing. */
export interface Blad {
  readonly partij: string;
  readonly scores?: Scores;
}

export interface Gerangschikt {
  readonly item: string;
  /** Shared by items with exactly the same mean; absent for an item that nobody scored. */
  readonly plaats?: number;
  /** The mean over the parties of what each gave, weighed by the criteria; rounded to four decimals for reading. */
  readonly gemiddelde?: number;
  /** The standard deviation between the parties. */
  readonly spreiding?: number;
  /** The other items with exactly the same mean. */
  readonly gelijkMet: readonly string[];
  readonly perPartij: readonly { readonly partij: string; readonly gemiddelde: number }[];
  readonly perCriterium: readonly { readonly criterium: string; readonly gemiddelde: number }[];
  /** Per partij the criteria that it gave no score. */
  readonly ontbreekt: readonly { readonly partij: string; readonly criteria: readonly string[] }[];
}

type Weging = Pick<Criteriaset, 'criteria' | 'gewichten'>;

const opNaam = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What one partij finds of one item: the mean of the scores that it gave, each as heavy as its criterium. Undefined without a score. */
function oordeel(scores: Readonly<Record<string, number>>, { criteria, gewichten = {} }: Weging): Breuk | undefined {
  const gegeven = criteria.flatMap(({ code }) => {
    const score = scores[code];
    return score === undefined ? [] : [{ score: breuk(score), gewicht: breuk(gewichten[code] ?? 1) }];
  });
  if (gegeven.length === 0) return undefined;
  return gedeeldDoor(som(gegeven.map(({ score, gewicht }) => maal(score, gewicht))), som(gegeven.map(({ gewicht }) => gewicht)));
}

function spreidingVan(oordelen: readonly Breuk[], midden: Breuk): number {
  const variantie = gemiddelde(oordelen.map((een) => maal(min(een, midden), min(een, midden))));
  return Math.round(Math.sqrt(Number(variantie.teller) / Number(variantie.noemer)) * 10_000) / 10_000;
}

/**
 * Ranks items by the scores of the parties under one criteria set (domain.md, *Prioritisation*). Computes in exact fractions, so the answer
 * depends on nothing but the scores: not on the order of parties, items or criteria, nor on the unit of the weights. The highest mean comes
 * first, ties share their place; what nobody scored has none and comes last. Rows with the same place stand in the order of their ids.
 */
export function rangschik(weging: Weging, items: readonly string[], bladen: readonly Blad[]): readonly Gerangschikt[] {
  const partijen = [...bladen].sort((a, b) => opNaam(a.partij, b.partij));
  const beoordeeld = [...items].sort(opNaam).map((item) => {
    const gegeven = partijen.map(({ partij, scores = {} }) => ({ partij, scores: scores[item] ?? {} }));
    const oordelen = gegeven.flatMap(({ partij, scores }) => {
      const een = oordeel(scores, weging);
      return een === undefined ? [] : [{ partij, oordeel: een }];
    });
    return { item, gegeven, oordelen, midden: oordelen.length === 0 ? undefined : gemiddelde(oordelen.map((een) => een.oordeel)) };
  });
  const isGelijk = (a: Breuk | undefined, b: Breuk | undefined): boolean => a !== undefined && b !== undefined && vergelijk(a, b) === 0;
  return beoordeeld
    .sort((a, b) => hoogsteEerst(a.midden, b.midden) || opNaam(a.item, b.item))
    .map(({ item, gegeven, oordelen, midden }) => ({
      item,
      ...(midden === undefined
        ? {}
        : {
            plaats: 1 + beoordeeld.filter((ander) => ander.midden !== undefined && vergelijk(ander.midden, midden) > 0).length,
            gemiddelde: alsGetal(midden),
            spreiding: spreidingVan(oordelen.map((een) => een.oordeel), midden),
          }),
      gelijkMet: beoordeeld.filter((ander) => ander.item !== item && isGelijk(ander.midden, midden)).map((ander) => ander.item).sort(opNaam),
      perPartij: oordelen.map(({ partij, oordeel: een }) => ({ partij, gemiddelde: alsGetal(een) })),
      perCriterium: perCriterium(weging, gegeven.map(({ scores }) => scores)),
      ontbreekt: gegeven.flatMap(({ partij, scores }) => {
        const criteria = weging.criteria.map(({ code }) => code).filter((code) => scores[code] === undefined);
        return criteria.length === 0 ? [] : [{ partij, criteria }];
      }),
    }));
}

const hoogsteEerst = (a: Breuk | undefined, b: Breuk | undefined): number => {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return vergelijk(b, a);
};

const perCriterium = ({ criteria }: Weging, scores: readonly Readonly<Record<string, number>>[]): Gerangschikt['perCriterium'] =>
  criteria.flatMap(({ code }) => {
    const gegeven = scores.flatMap((een) => (een[code] === undefined ? [] : [breuk(een[code])]));
    return gegeven.length === 0 ? [] : [{ criterium: code, gemiddelde: alsGetal(gemiddelde(gegeven)) }];
  });
