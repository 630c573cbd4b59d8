import type { Eigenaar } from '../../../contract/actor';
import type { Datum } from '../../../kalender/datum';
import type { Item } from '../../item-staat';

export const verbeteractiestatussen = ['niet-in-gang-gezet', 'in-gang-gezet', 'gereed', 'stopgezet-in-overleg'] as const;
export type Verbeteractiestatus = (typeof verbeteractiestatussen)[number];

/** Kinds of improvement action, by which the yearly report groups them. A default of the programme, no published list. */
export const verbeteractiesoorten = ['richtlijn-en-indicatie', 'voorlichting-en-samen-beslissen', 'scholing', 'organisatie-van-zorg', 'registratie-en-spiegelinformatie', 'bekostiging-en-contractering', 'onderzoek', 'overig'] as const;
export type Verbeteractiesoort = (typeof verbeteractiesoorten)[number];

export interface Verbeteractie {
  readonly code: string;
  readonly omschrijving: string;
  readonly eigenaar: Eigenaar;
  readonly soort?: Verbeteractiesoort;
  readonly status: Verbeteractiestatus;
  /** Done before the monitor said that it was not enough. */
  readonly eerder?: true;
}

/** An obstacle that somebody met, open until somebody removed it. */
export interface Belemmering {
  readonly code: string;
  readonly omschrijving: string;
  readonly gemeldDoor: string;
  readonly gemeldOp: Datum;
  readonly opgelost?: { readonly door: Eigenaar; readonly op: Datum; readonly toelichting: string };
}

/** What stage 6 adds to an item. */
export interface ImplementatieStand {
  readonly verbeteracties: readonly Verbeteractie[];
  /** Front-running providers, by code. */
  readonly koplopers?: readonly { readonly zorgaanbieder: string; readonly sinds: Datum }[];
  readonly belemmeringen?: readonly Belemmering[];
  /** The years of implementation over which was reported. */
  readonly rapporten?: readonly { readonly jaar: number; readonly op: Datum; readonly toelichting: string }[];
  readonly geevalueerdOp?: Datum;
  /** The agreed target date; it runs on through a return from monitoring. */
  readonly streeftijd?: Datum;
  /** Care that has to be done less. */
  readonly deImplementatie?: boolean;
}

export const implementatieVan = (item: Item): ImplementatieStand => item.implementatie ?? { verbeteracties: [] };
/** The item with this part of stage 6 changed. */
export const metImplementatie = (item: Item, deel: Partial<ImplementatieStand>): Item => ({ ...item, implementatie: { ...implementatieVan(item), ...deel } });

/** What is done when the item comes back from monitoring is of the round before: that was not enough. */
export const metNieuweRonde = (item: Item): Item =>
  item.implementatie === undefined ? item : metImplementatie(item, { verbeteracties: implementatieVan(item).verbeteracties.map((actie) => (klaar(actie) ? { ...actie, eerder: true as const } : actie)) });

/** The actions of this round: new, taken up again, or not done yet. */
export const vanDezeRonde = (item: Item): readonly Verbeteractie[] => implementatieVan(item).verbeteracties.filter(({ eerder }) => eerder !== true);

export const klaar = (actie: Verbeteractie): boolean => actie.status === 'gereed' || actie.status === 'stopgezet-in-overleg';
/** What is still to be done, of every round. */
export const openVerbeteracties = (item: Item): readonly Verbeteractie[] => implementatieVan(item).verbeteracties.filter((actie) => !klaar(actie));
export const openBelemmeringen = (item: Item): readonly Belemmering[] => (item.implementatie?.belemmeringen ?? []).filter(({ opgelost }) => opgelost === undefined);
