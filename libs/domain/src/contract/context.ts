import type { Werkkalender } from '../kalender/werkkalender';
import type { Datum, Moment } from '../kalender/datum';
import type { Programmaopschorting } from '../onderwerp/met-programma/staat';
import type { Programmadefinitie } from '../programma/definitie';
import type { Actor, Eigenaar, Recht } from './actor';
import type { Buren } from './buur';

/** By what an owner can be bound to what runs. */
export type Lopendsoort = 'item' | 'verbeteractie' | 'actie' | 'ronde' | 'aanvraag' | 'handelingsagenda';

/** What runs in a programme: open items per stage, and per owner how many open streams count on it. */
export interface Lopend {
  readonly perFase: Readonly<Record<string, number>>;
  readonly perEigenaar: Readonly<Record<string, Readonly<Partial<Record<Lopendsoort, number>>>>>;
}

/** All that a decision may know besides the state and the command. Nothing else: no clock, no I/O. */
export interface Context {
  readonly streamId: string;
  readonly nu: Moment;
  /** Today in Europe/Amsterdam. */
  readonly vandaag: Datum;
  /** The day on which it happened; equals `vandaag` unless registered late. */
  readonly gebeurdOp: Datum;
  readonly actor: Actor;
  /** The definition that the subject was created under. */
  readonly definitie: Programmadefinitie;
  /** Rights come from the current version of the definition, whatever version the subject has. */
  readonly rechten: Readonly<Record<string, readonly Recht[]>>;
  readonly kalender: Werkkalender;
  /** It carries out a decision of an escalatie. Only our own processes can say so. */
  readonly uitEscalatie?: boolean;
  /** Whose word a reaction passes on: who registered elsewhere what it asks for. */
  readonly doorgegeven?: Eigenaar;
  /** Which of the items that the command names exist, as it names them; looked up before `decide`. */
  readonly items?: readonly string[];
  /** Which of the acties that it names, by their codes, exist in its programme; looked up before `decide`. */
  readonly acties?: readonly string[];
  /** How many of what the command counts (its `telt`) there were before it in the year in which it happened; looked up before `decide`. */
  readonly eerder?: number;
  /** The other streams that the aggregate wants to look at, those of them that exist. */
  readonly buren?: Buren;
  /** The version of the programme that a command goes to (its `nieuweVersie`); absent when that was never published. */
  readonly nieuweDefinitie?: Programmadefinitie;
  /** What runs in the programme, for a command that asks it (`teltLopend`): a count of this moment. */
  readonly lopend?: Lopend;
  /** What its programme decided last about the clock of all that runs in it, also when that is over; at most about a second old. */
  readonly programmaopschorting?: Programmaopschorting;
  /** Drawn before `decide` for commands that create something with a number (CGG-0142, ESC-031). */
  readonly nummer?: string;
}
