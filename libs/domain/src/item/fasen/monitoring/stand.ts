import { z } from 'zod';
import type { Eigenaar } from '../../../contract/actor';
import type { Datum } from '../../../kalender/datum';

/** On which side of the figure an agreed criterion lies: at least so much done, or for de-implementation at most. */
export const richtingen = ['minstens', 'hoogstens'] as const;
export const criteriumSchema = z.strictObject({ richting: z.enum(richtingen), procent: z.number().min(0).max(100) });
export type Criterium = z.infer<typeof criteriumSchema>;

export const periodeSchema = z.string().regex(/^\d{4}-(H[12]|Q[1-4])$/, 'Schrijf de periode als 2021-H1 of 2021-Q3.');

/** What was measured over a period, as far as it may be shown: without a graad when the numbers are too small. */
export const metingSchema = z.strictObject({
  periode: z.string(),
  spiegel: z.string().optional(),
  graad: z.number().min(0).max(100).optional(),
  criterium: criteriumSchema.optional(),
  /** Whether it meets the criterium, where the graad cannot be shown and this can. */
  voldoet: z.boolean().optional(),
});
export type Meting = z.infer<typeof metingSchema>;

/** What stage 7 adds to an item. */
export interface MonitoringStand {
  readonly metingen: number;
  /** Per mirror and period, in the order in which they were delivered first. */
  readonly perPeriode?: readonly Meting[];
  readonly criterium?: 'gehaald' | 'niet-gehaald';
  /** The new questions that were raised, and the items that they became. */
  readonly nieuweVragen?: readonly NieuweVraag[];
}

export interface NieuweVraag {
  readonly naar: string;
  readonly op: Datum;
  readonly titel: string;
  readonly eigenaar: Eigenaar;
  readonly wvs: readonly string[];
  readonly toelichting?: string;
}

export const voldoet = (graad: number, { richting, procent }: Criterium): boolean => (richting === 'minstens' ? graad >= procent : graad <= procent);

/** What a measurement says of the criterion; undefined where it cannot tell. */
export function oordeelVan(meting: Meting | undefined): boolean | undefined {
  if (meting?.graad === undefined) return meting?.voldoet;
  return meting.criterium === undefined ? undefined : voldoet(meting.graad, meting.criterium);
}

const getal = (procent: number): string => procent.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
export const criteriumInZin = ({ richting, procent }: Criterium): string => `${richting} ${getal(procent)} procent`;
/** "de implementatiegraad over 2021-H1 is 41 procent (criterium: minstens 80 procent)"; nothing of a measurement that says nothing. */
export function metingInZin({ periode, graad, criterium, voldoet: haalt }: Meting): string {
  if (graad === undefined && haalt === undefined) return '';
  const is = graad === undefined ? 'is niet te tonen, omdat een van de aantallen te klein is' : `is ${getal(graad)} procent`;
  return `de implementatiegraad over ${periode} ${is}${criterium === undefined ? '' : ` (criterium: ${criteriumInZin(criterium)})`}`;
}
