import type { Criterium } from '../item/fasen/monitoring';
import type { Datum } from '../kalender/datum';
import { isKlein, procentVan, type Breuk } from '../kleine-aantallen/onderdruk';
import type { Ritme } from './periode';

/** The figures of one period, by the code of the provider. */
export type PerZorgaanbieder = Readonly<Record<string, Breuk>>;

export interface Oplevering {
  readonly op: Datum;
  /** The criterium as it was agreed then; the last delivery follows a new agreement. */
  readonly criterium?: Criterium;
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
  readonly metingen: Readonly<Record<string, PerZorgaanbieder>>;
  /** What the national monitor found, by period. */
  readonly monitor: Readonly<Record<string, Breuk>>;
  readonly opgeleverd: Readonly<Record<string, Oplevering>>;
}

export const som = (breuken: readonly Breuk[]): Breuk => ({ teller: breuken.reduce((s, { teller }) => s + teller, 0), noemer: breuken.reduce((s, { noemer }) => s + noemer, 0) });

/** The figures that the implementatiegraad of a period is taken from: the national monitor, or else all providers together. */
export function landelijk({ monitor, metingen }: Pick<Spiegel, 'monitor' | 'metingen'>, periode: string): Breuk | undefined {
  const gemeten = monitor[periode];
  if (gemeten !== undefined) return gemeten;
  const perAanbieder = Object.values(metingen[periode] ?? {});
  return perAanbieder.length === 0 ? undefined : som(perAanbieder);
}

/** The implementatiegraad of a period in percent; undefined without figures, or when they are too small to show. */
export function implementatiegraad(spiegel: Pick<Spiegel, 'monitor' | 'metingen'>, periode: string): number | undefined {
  const cijfers = landelijk(spiegel, periode);
  return cijfers === undefined || isKlein(cijfers) ? undefined : procentVan(cijfers);
}

export const laatsteOplevering = ({ opgeleverd }: Pick<Spiegel, 'opgeleverd'>): string | undefined => Object.keys(opgeleverd).sort().at(-1);
