import type { z } from 'zod';
import type { Caller } from '@cirkel/auth';
import type { ActieDetail, ActieRij, AgendaOverzicht, AgendaRij, BesluitvoorbeeldAntwoord, Bord, Cirkeloverzicht, Doorlooptijdenoverzicht, Escalatiecijfers, EscalatieRij, HandelingsagendaAntwoord, HistorieRegel, ImplementatieRij, Implementatierapport, InclusieDetail, InclusieRij, ItemDetail, ItemRij, KennisagendaRij, MigratieAntwoord, ProgrammaAntwoord, ProgrammabesluitenAntwoord, Programmakalender, ProgrammaRij, Programmaverschil, Programmaversies, RondeDetail, RondeRij, Rondetrechter, ScorebladAntwoord, SpiegelDetail, SpiegelRij, Termijnsjablonen, UitstelRij, Vooruitblik, WaaromAntwoord, WerkagendaAntwoord } from '@cirkel/contracts';
import type { operations, subjects, VandaagAntwoord } from '@cirkel/contracts/openapi';
import type { AggregateKind, Datum, Moment } from '@cirkel/domain';
import type { Gremiumqueries } from './gremiumqueries';

/** A stream as the caller has already seen it. */
export interface SeenVersion {
  readonly streamId: string;
  readonly versie: number;
}

export interface Lijst<T> {
  readonly rijen: readonly T[];
  readonly totaal: number;
  /** Whether there are more than `totaal`. */
  readonly meer: boolean;
  readonly standVan: Moment;
  readonly vandaag: Datum;
}

/** The filters of an operation, as its description gives them. */
export type Filters<O extends { readonly query: z.ZodType }> = Omit<z.output<O['query']>, 'naVersie'>;
export type Operations = typeof operations;

/** Programmes and what is reported about each; nothing of it is for some eyes only. */
export interface Programmaqueries {
  readonly lijst: () => Promise<Lijst<ProgrammaRij>>;
  readonly een: (idOfCode: string, versie: number | undefined) => Promise<ProgrammaAntwoord | undefined>;
  readonly versies: (idOfCode: string) => Promise<Programmaversies | undefined>;
  readonly verschil: (idOfCode: string, filters: Filters<Operations['leesProgrammaverschil']>) => Promise<Programmaverschil | undefined>;
  readonly kalender: (idOfCode: string, jaar: number | undefined) => Promise<Programmakalender | undefined>;
  readonly termijnsjablonen: (idOfCode: string) => Promise<Termijnsjablonen | undefined>;
  readonly werkagenda: (idOfCode: string) => Promise<WerkagendaAntwoord | undefined>;
  readonly migratie: (idOfCode: string, naar: number | undefined) => Promise<MigratieAntwoord | undefined>;
  readonly implementatierapport: (idOfCode: string, jaar: number | undefined) => Promise<Implementatierapport | undefined>;
  readonly besluiten: (idOfCode: string) => Promise<ProgrammabesluitenAntwoord | undefined>;
  /** What a decision for the whole programme would do; refused as the decision itself would be. */
  readonly gevolgen: (caller: Caller, idOfCode: string, filters: Filters<Operations['leesBesluitgevolgen']>) => Promise<BesluitvoorbeeldAntwoord | undefined>;
}

/** Rondes; their numbers are for everybody. */
export interface Rondequeries {
  readonly lijst: (filters: Filters<Operations['leesRondes']>) => Promise<Lijst<RondeRij>>;
  readonly een: (caller: Caller, idOfCode: string) => Promise<RondeDetail | undefined>;
  readonly trechter: (idOfCode: string) => Promise<Rondetrechter | undefined>;
}

/** Handelingsagenda's; a draft score is for its own partij only. */
export interface Agendaqueries {
  readonly lijst: (paging: Filters<Operations['leesHandelingsagendas']>) => Promise<Lijst<AgendaOverzicht>>;
  readonly een: (caller: Caller, idOfNaam: string) => Promise<HandelingsagendaAntwoord | undefined>;
  /** Throws a DomainError `geen-recht` for who may not see these scores yet. */
  readonly scoreblad: (caller: Caller, idOfNaam: string) => Promise<ScorebladAntwoord | undefined>;
}

/** How studies, guidelines and implementations go on. */
export interface FollowUpQueries {
  readonly inclusies: (caller: Caller, filters: Filters<Operations['leesInclusies']>) => Promise<Lijst<InclusieRij>>;
  readonly inclusiesVan: (caller: Caller, id: string) => Promise<InclusieDetail | undefined>;
  readonly implementatieagenda: (caller: Caller, filters: Filters<Operations['leesImplementatieagenda']>) => Promise<Lijst<ImplementatieRij>>;
  readonly spiegels: (filters: Filters<Operations['leesSpiegels']>) => Promise<Lijst<SpiegelRij>>;
  readonly spiegel: (id: string) => Promise<SpiegelDetail | undefined>;
  readonly uitstelverzoeken: (filters: Filters<Operations['leesUitstelverzoeken']>) => Promise<Lijst<UitstelRij>>;
  readonly kennisagenda: (caller: Caller, filters: Filters<Operations['leesKennisagenda']>) => Promise<Lijst<KennisagendaRij>>;
}

/** What the API needs of the read models. Each answer holds what the caller's role may see, nothing more. */
export interface Queries {
  /** Waits, at most 2 s, until the read models have these versions; whether they have. */
  readonly waitFor: (seen: readonly SeenVersion[]) => Promise<boolean>;
  readonly items: (caller: Caller, filters: Filters<Operations['leesItems']>) => Promise<Lijst<ItemRij>>;
  readonly item: (caller: Caller, id: string) => Promise<ItemDetail | undefined>;
  readonly acties: (caller: Caller, filters: Filters<Operations['leesActies']>) => Promise<Lijst<ActieRij>>;
  readonly actie: (caller: Caller, id: string) => Promise<ActieDetail | undefined>;
  readonly escalaties: (caller: Caller, filters: Filters<Operations['leesEscalaties']>) => Promise<Lijst<EscalatieRij>>;
  readonly escalatie: (caller: Caller, id: string) => Promise<EscalatieRij | undefined>;
  readonly termijnen: (caller: Caller, filters: Filters<Operations['leesTermijnen']>) => Promise<Lijst<AgendaRij>>;
  readonly gremia: Gremiumqueries;
  readonly vandaag: (caller: Caller, filters: Filters<Operations['leesVandaag']>) => Promise<VandaagAntwoord>;
  readonly bord: (caller: Caller, filters: Filters<Operations['leesBord']>) => Promise<Bord>;
  readonly cirkeloverzicht: (filters: Filters<Operations['leesCirkeloverzicht']>) => Promise<Cirkeloverzicht>;
  readonly programmas: Programmaqueries;
  readonly rondes: Rondequeries;
  readonly handelingsagendas: Agendaqueries;
  readonly volgen: FollowUpQueries;
  readonly doorlooptijden: (filters: Filters<Operations['leesDoorlooptijden']>) => Promise<Doorlooptijdenoverzicht>;
  readonly escalatiecijfers: (filters: Filters<Operations['leesEscalatiecijfers']>) => Promise<Escalatiecijfers>;
  /** The streams of this kind with this number, or this code of an actie: more than one actie may have it, the first that was numbered comes first. */
  readonly named: (kind: AggregateKind, name: string) => Promise<readonly string[]>;
  /** What becomes late, and which rung is called in when, if nobody does anything. */
  readonly vooruitblik: (filters: Filters<Operations['leesVooruitblik']>) => Promise<Vooruitblik>;
  /** Why a termijn has its date; undefined when the stream has no such termijn. */
  readonly waarom: (caller: Caller, streamId: string, termijnId: string) => Promise<WaaromAntwoord | undefined>;
  /** The history of one stream; undefined when there is no such stream. */
  readonly historie: (caller: Caller, streamId: string, filters: Filters<(typeof subjects)['item']['history']>) => Promise<Lijst<HistorieRegel> | undefined>;
}
