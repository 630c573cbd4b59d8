import { z } from 'zod';
import { openbareTekst } from '../contract/tekst';

/** Stretches of time that are measured of every item, whatever a programme says of them. */
export const metingen = ['start-na-honorering', 'start-centrum', 'inclusie-centrum', 'studie', 'duiding', 'opname', 'implementatie'] as const;
export type Meting = (typeof metingen)[number];

/**
 * A published figure to hold real ones against. `norm` and `doel` are what the programme asks and strives for, `nulmeting` is how it was
 * before, `afspraak` is a default of the programme that no public document gives: it is never shown as a norm.
 */
export const normSchema = z.strictObject({
  meting: z.enum(metingen),
  soort: z.enum(['norm', 'doel', 'nulmeting', 'afspraak']),
  tekst: openbareTekst(3, 200),
  /** Months within which it is in time. */
  maanden: z.int().positive().optional(),
  /** The share, in per cent, that should be in time. */
  aandeel: z.int().min(1).max(100).optional(),
  /** A baseline in calendar days: mean, least and most. */
  dagen: z.strictObject({ gemiddeld: z.int().positive(), minst: z.int().positive(), meest: z.int().positive() }).optional(),
  bron: openbareTekst(3, 200),
});
export type Norm = z.infer<typeof normSchema>;

/** The months within which this is in time, by the norms of a programme; undefined where it has none. */
export const maandenVolgensNorm = (normen: readonly Norm[] | undefined, meting: Meting): number | undefined => normen?.find((norm) => norm.meting === meting && norm.maanden !== undefined)?.maanden;
