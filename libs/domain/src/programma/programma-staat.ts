import type { Datum } from '../kalender/datum';
import type { Programmabesluit } from './besluiten/staat';
import type { Programmadefinitie } from './definitie';

/** One measurement of an indicator. One that was corrected stays readable in the history. */
export interface Indicatormeting {
  readonly indicator: string;
  readonly datum: Datum;
  readonly waarde: number;
  /** It was a count of people when it was registered. */
  readonly teltPersonen?: true | undefined;
  readonly bron: string;
  readonly gecorrigeerd?: true;
}

/** A programme: every version of its definition that was ever published, and what was measured of its indicators. */
export interface Programma {
  readonly code: string;
  readonly versies: readonly { readonly definitie: Programmadefinitie; readonly sinds: Datum }[];
  readonly metingen: readonly Indicatormeting[];
  /** Decisions about all that runs in it, in the order of their numbers. */
  readonly besluiten?: readonly Programmabesluit[];
}

/** The last published version. */
export const huidigeDefinitie = (programma: Programma): Programmadefinitie | undefined => programma.versies.at(-1)?.definitie;
