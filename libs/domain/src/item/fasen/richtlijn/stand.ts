import type { Datum } from '../../../kalender/datum';

/** Conclusions with which an item goes on. */
export const vervolgconclusies = ['opnemen-in-richtlijn', 'implementeren-zonder-richtlijn'] as const;
/** Conclusions with which it ends; their codes are those of the ends. */
export const eindconclusies = ['niet-opneembaar', 'geen-relevante-informatie'] as const;
/** `wacht-op-actualisatie` is no conclusion yet: a hold until the guideline is revised. */
export const conclusies = [...vervolgconclusies, ...eindconclusies, 'wacht-op-actualisatie'] as const;
export type Conclusie = (typeof conclusies)[number];
/** What a duiding can have concluded. */
export const richtlijnconclusies = [...vervolgconclusies, ...eindconclusies] as const;

/** A guideline, a module of it, or both. */
export interface Richtlijnplek {
  readonly module?: string | undefined;
  readonly richtlijn?: string | undefined;
}

/** What stage 5 adds to an item. */
export interface RichtlijnStand {
  readonly conclusie?: (typeof richtlijnconclusies)[number];
  /** The last that was written of it. */
  readonly samenvatting?: string;
  /** The day on which the revision of the guideline is expected; there while the item waits for it. */
  readonly wachtTot?: Datum;
  /** What is revised then, where that is known. No place in a guideline yet: that is `module`. */
  readonly wachtOp?: Richtlijnplek;
  readonly module?: string;
  readonly richtlijn?: string;
  /** When the module is assessed again; it stays on the item for the overview kennisagenda - studie - richtlijn. */
  readonly herbeoordelingOp?: Datum;
}
