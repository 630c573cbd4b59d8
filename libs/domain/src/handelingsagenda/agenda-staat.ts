import { commandsOf } from '../contract/command';
import { eventsOf } from '../contract/event';
import type { Datum } from '../kalender/datum';
import type { Kalenderregel } from '../kalender/werkkalender';
import type { Onderwerp } from '../onderwerp/onderwerp';
import type { Criteriaset } from '../programma/criteria';
import type { Gerangschikt } from './rangschik';

export interface Kandidaat {
  /** The stream of the item. */
  readonly item: string;
  readonly nummer: string;
  readonly titel: string;
}

/** A ranking as it was made: every number, and by which version of which sheet. */
export interface Rangschikking {
  readonly nr: number;
  readonly op: Datum;
  /** Per partij the sheet as `stream@versie`; absent when it submitted none. */
  readonly bladen: readonly { readonly partij: string; readonly blad?: string }[];
  readonly regels: readonly Gerangschikt[];
}

/** The handelingsagenda of one year: candidates, scores until a closing date, a ranking, and the ten that are placed on it. */
export interface Handelingsagenda extends Onderwerp {
  readonly programma: { readonly code: string; readonly versie: number };
  readonly jaar: number;
  readonly sinds: Datum;
  /** The whole set: an old ranking stays explainable under its own. */
  readonly criteria: Criteriaset;
  /** How many are placed on it. */
  readonly aantal: number;
  /** The parties that score. */
  readonly partijen: readonly string[];
  readonly scoren: { readonly tot: Datum; readonly nominaal: Datum; readonly kalenderregel: Kalenderregel; readonly gesloten: boolean };
  readonly kandidaten: readonly Kandidaat[];
  readonly rangschikking?: Rangschikking;
  /** The order that was decided for items with the same mean. */
  readonly beslechtingen: readonly (readonly string[])[];
  readonly vastgesteld?: {
    readonly op: Datum;
    readonly items: readonly string[];
    /** The place of each; shared by items with the same mean on whose order nobody decided. */
    readonly plaatsen: readonly number[];
  };
  /** The day on which a body stopped it: nothing was placed on it, and its candidates are free. */
  readonly gestoptOp?: Datum;
}

/** Whether something is still to happen to it: neither adopted nor stopped. */
export const agendaLoopt = ({ vastgesteld, gestoptOp }: Pick<Handelingsagenda, 'vastgesteld' | 'gestoptOp'>): boolean => vastgesteld === undefined && gestoptOp === undefined;

/** Declares an event of the handelingsagenda. */
export const agendagebeurtenis = eventsOf<Handelingsagenda>();
/** Declares a command of the handelingsagenda. */
export const agendaopdracht = commandsOf<Handelingsagenda>();

const AGENDA = /^handelingsagenda-([a-z-]+)-(\d{4})$/;
/** The programme and year of a handelingsagenda, from its stream; undefined when the stream has another form. */
export function agendaUitStroom(streamId: string): { readonly programma: string; readonly jaar: number } | undefined {
  const [, programma, jaar] = AGENDA.exec(streamId) ?? [];
  return programma === undefined || jaar === undefined ? undefined : { programma, jaar: Number(jaar) };
}
export const agendaStroom = (programma: string, jaar: number): string => `handelingsagenda-${programma}-${jaar}`;

/** The candidate that people mean by this number or id. */
export const vindKandidaat = ({ kandidaten }: Pick<Handelingsagenda, 'kandidaten'>, wie: string): Kandidaat | undefined => kandidaten.find(({ item, nummer }) => item === wie || nummer === wie);

/** "Handelingsagenda 2020". */
export const agendanaam = ({ jaar }: Pick<Handelingsagenda, 'jaar'>): string => `Handelingsagenda ${jaar}`;
/** "cirkel-2020": what people call it by, where an item has its number. */
export const agendanummer = ({ programma, jaar }: Pick<Handelingsagenda, 'programma' | 'jaar'>): string => `${programma.code}-${jaar}`;
