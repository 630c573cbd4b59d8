import { z } from 'zod';
import { eigenaarSchema, type Eigenaar } from '../contract/actor';
import { datumSchema, momentOp, plusDagen, type Datum, type Moment } from '../kalender/datum';
import { kalenderregels, type Kalenderregel, type Werkkalender } from '../kalender/werkkalender';

export const precisies = ['dag', 'maand', 'kwartaal', 'seizoen', 'halfjaar', 'jaar', 'doorlopend'] as const;
export type Precisie = (typeof precisies)[number];
export const termijnstaten = ['loopt', 'opgeschort', 'gehaald', 'verstreken', 'vervallen'] as const;
export type Termijnstaat = (typeof termijnstaten)[number];
export const termijnbronnen = ['configuratie', 'ronde', 'jaarplan', 'besluit'] as const;

export const herinneringSchema = z.strictObject({ dagen: z.int().positive(), op: datumSchema });
export type Herinnering = z.infer<typeof herinneringSchema>;

/** The planned date of a term that has two: nothing happens when it passes, the term lapses on its final date (streefdatum and uiterste datum). */
export const streefSchema = z.strictObject({ nominaal: datumSchema, effectief: datumSchema });

/** How a term comes back: each time is a term of its own. */
export const termijnherhalingSchema = z.strictObject({
  maanden: z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)]),
  /** As what each time is resolved: a named day, or the period in which it lies. */
  precisie: z.enum(precisies).exclude(['doorlopend']),
  /** The nominal date of the time with number 0. Every other one is counted from it, so nothing drifts. */
  anker: datumSchema,
  nr: z.int().min(0),
});
export type Termijnherhaling = z.infer<typeof termijnherhalingSchema>;

/** A term as it is set. Every computed date stands in it, so that nobody needs a calendar to read it back. */
export const gesteldeTermijnSchema = z.strictObject({
  id: z.string(),
  stap: z.string(),
  omschrijving: z.string(),
  nominaal: datumSchema,
  effectief: datumSchema,
  precisie: z.enum(precisies),
  tekst: z.string(),
  kalenderregel: z.enum(kalenderregels),
  eigenaren: z.array(eigenaarSchema).min(1),
  bron: z.enum(termijnbronnen),
  herinneringDagen: z.array(z.int().positive()),
  herinneringen: z.array(herinneringSchema),
  /** Days before the effective date whose reminder was dropped, because its moment was past when the term became known. */
  weggevallenHerinneringen: z.array(z.int().positive()),
  streef: streefSchema.optional(),
  herhaling: termijnherhalingSchema.optional(),
});
export type GesteldeTermijn = z.infer<typeof gesteldeTermijnSchema>;

export interface Termijn extends GesteldeTermijn {
  readonly oorspronkelijk: { readonly nominaal: Datum; readonly effectief: Datum; readonly streef?: Datum };
  readonly staat: Termijnstaat;
  /** The day on which it started to run. */
  readonly gesteldOp: Datum;
  /** A suspension has moved its date. */
  readonly opgeschortGeweest?: true;
  readonly gereedDoor: readonly Eigenaar[];
  readonly gehaaldOp?: Datum;
  /** How often it passed unmet; a miss after an extension is a new escalation. */
  readonly gemist: number;
  /** Who last moved, suspended, met or dropped it, and when: an escalatie that ends by it names them. */
  readonly gewijzigd?: { readonly door: Eigenaar | 'systeem'; readonly op: Datum };
  /** A decision moved it: what its date was derived from no longer moves it. */
  readonly verplaatst?: true;
  readonly opgeschortSinds?: Datum;
  /** When it ran again after it stood still last. */
  readonly hervatOp?: Datum;
  /** Set when it lapsed before it was suspended: resuming needs a new date. */
  readonly nieuweDatumNodig?: boolean;
}

/** "Missed" is true from 00:00 Europe/Amsterdam of the day after the effective date. */
export const verstrijktOp = (effectief: Datum): Moment => momentOp(plusDagen(effectief, 1));

/**
 * Reminder days for an effective date: calendar days back, one that falls on no working day comes on the last working day before it,
 * and what lies at or before `bekendSinds` is dropped (domain.md, *Reminders*).
 */
export function herinneringen(effectief: Datum, dagen: readonly number[], kalender: Werkkalender, bekendSinds: Moment): readonly Herinnering[] {
  return [...dagen]
    .sort((a, b) => b - a)
    .map((aantal) => ({ dagen: aantal, op: kalender.opOfVoor(plusDagen(effectief, -aantal)) }))
    .filter((herinnering) => momentOp(herinnering.op) > bekendSinds);
}

/** The dates of a term that are computed and stand in its events. */
export type Termijndatums = Pick<GesteldeTermijn, 'nominaal' | 'effectief' | 'herinneringen' | 'weggevallenHerinneringen' | 'streef'>;

/**
 * The dates of a term that follow from its nominal date. Reminders count from the final date. A planned date after the final one plans nothing, and is
 * left out.
 */
export function dateer(
  nominaal: Datum,
  regel: Kalenderregel,
  dagen: readonly number[],
  kalender: Werkkalender,
  bekendSinds: Moment,
  streefdatum?: Datum,
): Termijndatums {
  const effectief = kalender.effectief(nominaal, regel);
  const komen = herinneringen(effectief, dagen, kalender, bekendSinds);
  const streef = streefdatum === undefined || streefdatum > nominaal ? {} : { streef: { nominaal: streefdatum, effectief: kalender.effectief(streefdatum, regel) } };
  return { nominaal, effectief, herinneringen: [...komen], weggevallenHerinneringen: weggevallen(dagen, komen), ...streef };
}

/** The agreed reminders that will not come, the earliest first. */
export const weggevallen = (dagen: readonly number[], komen: readonly Herinnering[]): number[] =>
  dagen.filter((aantal) => !komen.some((herinnering) => herinnering.dagen === aantal)).sort((a, b) => b - a);

export const isOpenStaat = (staat: Termijnstaat): boolean => staat === 'loopt' || staat === 'verstreken' || staat === 'opgeschort';
export const isOpen = (termijn: Termijn): boolean => isOpenStaat(termijn.staat);
/** It was missed, so an escalatie decides on it. */
export const isGemist = (termijn: Termijn): boolean => termijn.staat === 'verstreken' && termijn.gemist > 0;
/** It was past when it was imported: no escalatie (domain.md, *Import of past terms*). */
export const isVerleden = (termijn: Termijn): boolean => termijn.staat === 'verstreken' && termijn.gemist === 0;
/** Owners that have not reported their part. */
export const nietGereed = (termijn: Termijn): readonly Eigenaar[] => termijn.eigenaren.filter((eigenaar) => !termijn.gereedDoor.includes(eigenaar));
/** The open term that comes first. */
export const eersteOpen = (termijnen: readonly Termijn[]): Termijn | undefined =>
  termijnen.filter(isOpen).reduce<Termijn | undefined>((eerste, t) => (eerste === undefined || t.effectief < eerste.effectief ? t : eerste), undefined);
