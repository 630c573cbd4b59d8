import type { Eigenaar } from '../contract/actor';
import { commandsOf } from '../contract/command';
import { eventsOf } from '../contract/event';
import type { Datum } from '../kalender/datum';
import type { Toewijzing } from './toewijzing';
import type { Kalenderregel } from '../kalender/werkkalender';
import type { Onderwerp } from '../onderwerp/onderwerp';

/** The steps of a ronde that have a window of their own (domain.md, *Rounds*). */
export const rondestappen = ['projectidee', 'uitwerking', 'beoordeling', 'honorering', 'start'] as const;
export type Rondestap = (typeof rondestappen)[number];
export const rondesoorten = ['gewoon', 'inclusieversneller'] as const;
export type Rondesoort = (typeof rondesoorten)[number];

/** When a step of the ronde may be done. Every date was computed when it was set; `tot` is the last day in time. */
export interface Venster {
  readonly stap: Rondestap;
  readonly van: Datum;
  /** Absent while nobody knows when it closes: then it stays open. */
  readonly tot?: Datum;
  readonly nominaal?: Datum;
  readonly kalenderregel: Kalenderregel;
  /** The day on which its days were named last: while the programme stands still, only the days after it move them. */
  readonly genoemdOp?: Datum;
  readonly staat: 'gepland' | 'open' | 'gesloten';
}

export const aanvraagstanden = ['projectidee', 'geselecteerd', 'uitgewerkt', 'beoordeeld', 'voorlopig', 'gehonoreerd', 'afgewezen', 'ingetrokken'] as const;
export type Aanvraagstand = (typeof aanvraagstanden)[number];

/** One application on its way through the ronde: of a partij or of a project group, never of a person. */
export interface Aanvraag {
  readonly code: string;
  readonly titel: string;
  readonly partij?: string;
  readonly projectgroep?: string;
  /** The item that it is about: one of the programme, or the one that its award made. */
  readonly item?: string;
  readonly stand: Aanvraagstand;
  readonly ingediendOp: Datum;
  readonly geselecteerdOp?: Datum;
  readonly uitgewerktOp?: Datum;
  readonly beoordeeldOp?: Datum;
  readonly rebuttalOp?: Datum;
  readonly voorlopigOp?: Datum;
  readonly besluitOp?: Datum;
  /** The reason that was given with each step, as a reference: the item that takes part gets it too. */
  readonly redenen?: Readonly<Partial<Record<Aanvraagstand, string>>>;
  /** The steps whose day was corrected, with the reason as a reference: the item that took the step corrects it too. */
  readonly gecorrigeerd?: Readonly<Partial<Record<Aanvraagstand, string>>>;
  /** Who registered each step, or its corrected day, and for whom: an item knows by it whose word it is. */
  readonly door?: Readonly<Partial<Record<Aanvraagstand, Eigenaar>>>;
  /** What was awarded, in euros. */
  readonly bedrag?: number;
}

/** A decision that one application may do a step outside its window, or go over the budget. */
export interface Uitzondering {
  readonly stap: Rondestap | 'budget';
  /** The code of an application, or the id of an item. */
  readonly voor: string;
}

export interface Ronde extends Onderwerp {
  readonly code: string;
  readonly naam: string;
  readonly soort: Rondesoort;
  readonly programma: { readonly code: string; readonly versie: number };
  readonly themas: readonly string[];
  readonly oproeptekst?: string;
  /** In euros. */
  readonly budget?: number;
  readonly besluitorgaan: Eigenaar;
  readonly vensters: readonly Venster[];
  readonly aanvragen: readonly Aanvraag[];
  readonly uitzonderingen: readonly Uitzondering[];
  /** The items of the programme that take part, with the days that they know. */
  readonly toegewezen?: readonly Toewijzing[];
  readonly fictief: boolean;
  /** The day on which it was announced. */
  readonly aangekondigdOp?: Datum;
  readonly afgerondOp?: Datum;
  /** It ended by a decision to stop it. */
  readonly gestopt?: true;
}

/** Declares an event of the ronde. */
export const rondegebeurtenis = eventsOf<Ronde>();
/** Declares a command of the ronde. */
export const rondeopdracht = commandsOf<Ronde>();

/** The stream of the ronde with this code. */
export const rondeStroom = (code: string): string => `ronde-${code}`;

export const isAfgehandeld = ({ stand }: Aanvraag): boolean => stand === 'gehonoreerd' || stand === 'afgewezen' || stand === 'ingetrokken';
/** What has been awarded so far, provisionally or finally, in euros. */
export const toegekend = (ronde: Ronde): number => toegekende(ronde).reduce((som, { bedrag = 0 }) => som + bedrag, 0);

/** What people are told of that: undefined when the amount of an application that was awarded is not known. */
export const toegekendBekend = (ronde: Ronde): number | undefined => (toegekende(ronde).some(({ bedrag }) => bedrag === undefined) ? undefined : toegekend(ronde));

const toegekende = (ronde: Ronde): Ronde['aanvragen'] => ronde.aanvragen.filter(({ stand }) => stand === 'voorlopig' || stand === 'gehonoreerd');

/** The day on which it began: nothing happened in it before it was announced, or before its first window where it was announced here later than in the world. */
export const rondeBegonOp = ({ aangekondigdOp, vensters }: Pick<Ronde, 'aangekondigdOp' | 'vensters'>): Datum | undefined =>
  [...(aangekondigdOp === undefined ? [] : [aangekondigdOp]), ...vensters.map(({ van }) => van)].sort()[0];
