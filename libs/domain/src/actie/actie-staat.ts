import type { Eigenaar } from '../contract/actor';
import { commandsOf } from '../contract/command';
import { eventsOf } from '../contract/event';
import type { Datum } from '../kalender/datum';
import type { Beurt, Onderwerp } from '../onderwerp/onderwerp';
import type { domeinen } from '../programma/definitie';

export const actiestatussen = ['niet-in-gang-gezet', 'in-gang-gezet', 'gereed', 'stopgezet'] as const;
export type Actiestatus = (typeof actiestatussen)[number];

/** What one owner reported about its own part. */
export interface Deel {
  readonly eigenaar: Eigenaar;
  readonly status: Actiestatus;
  readonly sinds: Datum;
}

/** A risk as it was assessed on a day: chance × impact, 1 to 5. */
export interface Risico {
  readonly kans: number;
  readonly impact: number;
  readonly maatregelen?: string | undefined;
  readonly op: Datum;
}

export const maatregelstatussen = ['voorgenomen', 'in-uitvoering', 'uitgevoerd', 'vervallen'] as const;

/** What is done against a risk, with everything that was said of it since. */
export interface Maatregel {
  readonly nr: number;
  readonly omschrijving: string;
  readonly eigenaar?: Eigenaar;
  readonly uiterlijk?: Datum;
  readonly verloop: readonly { readonly status: (typeof maatregelstatussen)[number]; readonly op: Datum; readonly toelichting?: string }[];
}

/** Until when progress of a quarter is due, and on which day who has not told it is reminded. */
export interface Voortgangsvraag {
  readonly uiterlijk: Datum;
  readonly herinneringOp: Datum;
}

/** An action of the jaarplan or of a meeting: every owner reports its own part. */
export interface Actie extends Onderwerp {
  readonly nummer: string;
  /** The code in the jaarplan; the number when it has none. */
  readonly code: string;
  readonly omschrijving: string;
  readonly domein: (typeof domeinen)[number];
  readonly programma: { readonly code: string; readonly versie: number };
  /** The line and goal of the werkagenda that it serves, and the code of the actie that it is a part of. */
  readonly lijn?: string;
  readonly doel?: string;
  readonly hoortBij?: string;
  readonly delen: readonly Deel[];
  /** The day since which it exists. */
  readonly sinds: Datum;
  /** As it was agreed, in words: "per kwartaal". */
  readonly herhaling?: string;
  readonly doorlopend: boolean;
  readonly fictief: boolean;
  readonly voortgang?: { readonly tekst: string; readonly op: Datum };
  /** What is asked next; absent where the programme does not ask. */
  readonly voortgangsvraag?: Voortgangsvraag;
  readonly risico?: Risico;
  /** Every assessment so far, the last one too: how a risk went is what a report tells. */
  readonly risicos?: readonly Risico[];
  readonly maatregelen?: readonly Maatregel[];
  /** Set when a body stopped the whole actie. */
  readonly gestoptOp?: Datum;
}

export const klaar = (deel: Deel): boolean => deel.status === 'gereed' || deel.status === 'stopgezet';

/** The status of the whole, from its parts: gereed when every part is done, stopgezet when none is left. */
export function actiestatus(actie: Actie): Actiestatus {
  if (actie.gestoptOp !== undefined || actie.delen.every((deel) => deel.status === 'stopgezet')) return 'stopgezet';
  if (actie.delen.every(klaar)) return 'gereed';
  return actie.delen.some((deel) => deel.status !== 'niet-in-gang-gezet') ? 'in-gang-gezet' : 'niet-in-gang-gezet';
}

export const isAfgelopen = (actie: Actie): boolean => actie.gestoptOp !== undefined || actie.delen.every(klaar);

/** Whose turn it is: the owners whose part is not done; nobody when the actie has ended. */
export const actieAanZet = (actie: Actie): Beurt | undefined =>
  isAfgelopen(actie) ? undefined : { wie: actie.delen.filter((deel) => !klaar(deel)).map((deel) => deel.eigenaar), wat: actie.omschrijving };

/** Declares an event of the actie. */
export const actiegebeurtenis = eventsOf<Actie>();
/** Declares a command of the actie. */
export const actieopdracht = commandsOf<Actie>();
