import { namens, type Eigenaar, type Recht } from '../contract/actor';
import type { Envelope } from '../contract/event';
import type { Datum } from '../kalender/datum';
import type { Termijn } from '../termijn/termijn';
import type { Uitstelverzoek } from './uitstel/staat';
import type { GevolgdeOpschorting } from './met-programma/staat';

/** What was decided last, as the beurtregel shows it. */
export interface Besluit {
  readonly wat: string;
  readonly door: Eigenaar | 'systeem';
  readonly op: Datum;
}

/** Whose turn it is, and for what. */
export interface Beurt {
  readonly wie: readonly Eigenaar[];
  readonly wat: string;
}

/** Something that one of them has to do now. */
export interface Taak {
  readonly wie: Eigenaar;
  readonly wat: string;
  /** The last day for it, where it is known. */
  readonly uiterlijk?: Datum | undefined;
}

/** A suspension: since which day, until which day if that is known, and the new date for a term that had lapsed before it. */
export interface Opschorting {
  readonly sinds: Datum;
  readonly tot?: Datum;
  readonly nieuweDatum?: Datum;
}

/** What an item and an actie have in common: terms, suspension, instructions, and bodies that decide on them. */
export interface Onderwerp {
  readonly termijnen: readonly Termijn[];
  readonly opschorting?: Opschorting;
  /** What its programme decided about the clock of all that runs in it. It stops terms, not work. */
  readonly programmaopschorting?: GevolgdeOpschorting;
  /** Requests for another date of a termijn, in the order in which they were made. */
  readonly uitstelverzoeken?: readonly Uitstelverzoek[];
  readonly instructie?: string;
  readonly laatsteBesluit?: Besluit;
}

/** Bodies that decide on a subject; the ladder's decisions arrive by the same commands. */
export const gremiaOpDeLadder: readonly Recht[] = ['ladder'];
export const beslissers: readonly Recht[] = ['projectorganisatie', ...gremiaOpDeLadder];

/** The decision that an event records, for the beurtregel: by whom the actor spoke, on the day it happened. */
export const besluit = (wat: string, envelope: Envelope): { laatsteBesluit: Besluit } => ({
  laatsteBesluit: { wat, door: namens(envelope.meta.actor) ?? 'systeem', op: envelope.gebeurdOp },
});
