import { voldoet, type Criterium } from '../item/fasen/monitoring/stand';
import type { Datum } from '../kalender/datum';
import { isKlein, KLEINSTE_GETOOND, procentVan, type Breuk } from '../kleine-aantallen/onderdruk';
import { alle, legeBoom, vind, zet, type Boom } from './boom';
import type { Ritme } from './periode';

/** The figures of one period, by the code of the provider, and their sum. */
export interface Periodemetingen {
  readonly perAanbieder: Boom<Breuk>;
  readonly samen: Breuk;
}

export interface Oplevering {
  readonly op: Datum;
  /** The criterium as it was agreed then; the last delivery follows a new agreement. */
  readonly criterium?: Criterium;
  /** How often what is told of this period turned since then, so that each turn is told, also back to what it was. */
  readonly wissel?: number;
}

/** A mirror: one indicator, measured at providers, period after period (domain.md, stage 7). */
export interface Spiegel {
  readonly code: string;
  /** The day on which it was registered. */
  readonly sinds: Datum;
  readonly onderwerp: string;
  readonly programma: { readonly code: string; readonly versie: number };
  /** The stream and the number of the item whose implementation it shows, once there is one. */
  readonly item?: { readonly streamId: string; readonly nummer: string };
  readonly wvs: readonly string[];
  readonly dataparties: readonly string[];
  readonly indicator: string;
  /** Which people count in the numerator and in the denominator. */
  readonly definities: { readonly teller: string; readonly noemer: string };
  readonly ritme: Ritme;
  readonly criterium?: Criterium;
  readonly metingen: Readonly<Record<string, Periodemetingen>>;
  /** What the national monitor found, by period. */
  readonly monitor: Readonly<Record<string, Breuk>>;
  readonly opgeleverd: Readonly<Record<string, Oplevering>>;
}

type Cijfers = Pick<Spiegel, 'monitor' | 'metingen'>;

export function metingVan({ metingen }: Pick<Spiegel, 'metingen'>, periode: string, zorgaanbieder: string): Breuk | undefined {
  const deze = metingen[periode];
  return deze === undefined ? undefined : vind(deze.perAanbieder, zorgaanbieder);
}

/** All figures of a period, by provider. */
export const metingenIn = ({ metingen }: Pick<Spiegel, 'metingen'>, periode: string): readonly (Breuk & { readonly zorgaanbieder: string })[] => {
  const deze = metingen[periode];
  return deze === undefined ? [] : alle(deze.perAanbieder).map(([zorgaanbieder, breuk]) => ({ zorgaanbieder, ...breuk }));
};

/** The mirror with this figure, in the place of an earlier one. The sum goes along, so that nothing here grows with the number of providers. */
export function metMeting<S extends Pick<Spiegel, 'metingen'>>(spiegel: S, periode: string, zorgaanbieder: string, nieuw: Breuk): S {
  const { perAanbieder, samen } = spiegel.metingen[periode] ?? { perAanbieder: legeBoom<Breuk>(), samen: { teller: 0, noemer: 0 } };
  const oud = vind(perAanbieder, zorgaanbieder) ?? { teller: 0, noemer: 0 };
  const som = { teller: samen.teller + nieuw.teller - oud.teller, noemer: samen.noemer + nieuw.noemer - oud.noemer };
  return { ...spiegel, metingen: { ...spiegel.metingen, [periode]: { perAanbieder: zet(perAanbieder, zorgaanbieder, nieuw), samen: som } } };
}

/** The figures that the implementatiegraad of a period is taken from: the national monitor, or else all providers together. */
export const landelijk = ({ monitor, metingen }: Cijfers, periode: string): Breuk | undefined => monitor[periode] ?? metingen[periode]?.samen;

/** The implementatiegraad of a period in percent; undefined without figures, or when they are too small to show. */
export function implementatiegraad(spiegel: Cijfers, periode: string): number | undefined {
  const cijfers = landelijk(spiegel, periode);
  return cijfers === undefined || isKlein(cijfers) ? undefined : procentVan(cijfers);
}

/**
 * Whether a period meets a criterium; undefined without figures or criterium. Also of figures too small to show, when the criterium lies ten people or more
 * from nobody and from everybody: then it says no more than which of the two sides is the small one, and not how small.
 */
export function haalt(spiegel: Cijfers, periode: string, criterium: Criterium | undefined): boolean | undefined {
  const cijfers = landelijk(spiegel, periode);
  if (cijfers === undefined || criterium === undefined) return undefined;
  if (!isKlein(cijfers)) return voldoet(procentVan(cijfers), criterium);
  const { teller, noemer } = cijfers;
  const grens = (criterium.procent / 100) * noemer;
  if (grens < KLEINSTE_GETOOND || noemer - grens < KLEINSTE_GETOOND) return undefined;
  // Not by the rounded graad: rounding could lift nine of many thousands over the limit, and eight not.
  return criterium.richting === 'minstens' ? teller >= grens : teller <= grens;
}

export const laatsteOplevering = ({ opgeleverd }: Pick<Spiegel, 'opgeleverd'>): string | undefined => Object.keys(opgeleverd).sort().at(-1);
