import type { Envelope, NewEvent } from '../../contract/event';
import type { Datum } from '../../kalender/datum';
import type { Doorlopen, Item } from '../item-staat';

/** A step that was registered with the day on which it happened, so that the day can be corrected later. */
export interface Registratie {
  /** The version of the event in the stream: what a correction names. */
  readonly versie: number;
  readonly type: string;
  readonly op: Datum;
  /** The entry of `doorlopen` in which it was done, and the one that it began. */
  readonly inFase: number;
  readonly betreedt?: number;
  /** The terms that it set and met. */
  readonly stelde: readonly string[];
  readonly haalde: readonly string[];
  readonly gecorrigeerd?: true;
  /** Which of several of its kind: the year of a report, the code of a step. */
  readonly deel?: string;
  /** The ronde in which it was decided: that is where its day is corrected. */
  readonly uitRonde?: { readonly code: string; readonly naam: string };
}

type Zet = (item: Item, oud: Datum, nieuw: Datum, registratie: Registratie) => Item;
type Deel = 'kennisvraag' | 'picot' | 'subsidieronde' | 'studie' | 'implementatie';

/** Moves the day that a stage keeps of a step; not when the stage was begun anew since, for then it keeps another. */
const dag =
  <D extends Deel>(deel: D, veld: keyof NonNullable<Item[D]>): Zet =>
  (item, oud, nieuw) => {
    const stand: Partial<NonNullable<Item[D]>> = item[deel] ?? {};
    return stand[veld] === oud ? { ...item, [deel]: { ...stand, [veld]: nieuw } } : item;
  };
const alleenDeFase: Zet = (item) => item;

const rapport: Zet = (item, oud, nieuw, { deel }) => {
  const { implementatie } = item;
  if (implementatie?.rapporten === undefined) return item;
  return { ...item, implementatie: { ...implementatie, rapporten: implementatie.rapporten.map((een) => (String(een.jaar) === deel && een.op === oud ? { ...een, op: nieuw } : een)) } };
};

/** A step of a stage of named steps; not when that stage was entered anew since. */
const stap: Zet = (item, oud, nieuw, { deel = '', inFase }) => {
  const fase = item.doorlopen[inFase]?.fase ?? '';
  const stand = item.algemeen?.[fase];
  return stand?.gedaan[deel] === oud ? { ...item, algemeen: { ...item.algemeen, [fase]: { ...stand, gedaan: { ...stand.gedaan, [deel]: nieuw } } } } : item;
};

/** The steps whose day can be corrected: what people call them, and where the item keeps the day besides in its stages. */
export const corrigeerbaar: Readonly<Record<string, { readonly naam: string; readonly zet: Zet }>> = {
  'kennisvraag-ingediend': { naam: 'Kennisvraag ingediend', zet: alleenDeFase },
  'item-ingestroomd': { naam: 'Ingestroomd', zet: alleenDeFase },
  'kennisvraag-geselecteerd': { naam: 'Kennisvraag geselecteerd', zet: dag('kennisvraag', 'geselecteerdOp') },
  'picot-voltooid': { naam: 'PICOT voltooid', zet: dag('picot', 'voltooidOp') },
  'picot-vastgesteld': { naam: 'PICOT vastgesteld', zet: dag('picot', 'vastgesteldOp') },
  'op-handelingsagenda-geplaatst': { naam: 'Op de handelingsagenda geplaatst', zet: alleenDeFase },
  'aan-ronde-toegewezen': { naam: 'Aan een ronde toegewezen', zet: alleenDeFase },
  'projectidee-ingediend': { naam: 'Projectidee ingediend', zet: dag('subsidieronde', 'projectideeOp') },
  'uitwerking-gevraagd': { naam: 'Projectidee gekozen', zet: dag('subsidieronde', 'uitwerkingGevraagdOp') },
  'aanvraag-ingediend': { naam: 'Aanvraag ingediend', zet: dag('subsidieronde', 'aanvraagIngediendOp') },
  'beoordeling-vastgelegd': { naam: 'Aanvraag beoordeeld', zet: dag('subsidieronde', 'beoordeeldOp') },
  'wederhoor-ingediend': { naam: 'Op de beoordeling gereageerd', zet: dag('subsidieronde', 'wederhoorOp') },
  'voorlopig-gehonoreerd': { naam: 'Voorlopig gehonoreerd', zet: dag('subsidieronde', 'voorlopigOp') },
  'definitief-gehonoreerd': { naam: 'Definitief gehonoreerd', zet: dag('subsidieronde', 'definitiefOp') },
  'studie-gestart': { naam: 'Studie gestart', zet: dag('studie', 'gestartOp') },
  'studie-afgerond': { naam: 'Studie afgerond', zet: alleenDeFase },
  'duiding-vastgelegd': { naam: 'Duiding vastgelegd', zet: alleenDeFase },
  'in-richtlijn-opgenomen': { naam: 'In de richtlijn opgenomen', zet: alleenDeFase },
  'implementatie-afgerond': { naam: 'Implementatie afgerond', zet: alleenDeFase },
  'implementatie-gerapporteerd': { naam: 'Jaarrapport vastgelegd, jaar', zet: rapport },
  'stap-afgerond': { naam: 'Stap afgerond:', zet: stap },
  'implementatie-geevalueerd': { naam: 'Implementatie geëvalueerd', zet: dag('implementatie', 'geevalueerdOp') },
  'spiegelmeting-geregistreerd': { naam: 'Spiegelinformatie geleverd', zet: alleenDeFase },
  'criterium-beoordeeld': { naam: 'Criterium beoordeeld', zet: alleenDeFase },
  'item-beeindigd': { naam: 'Beëindigd', zet: (item, oud, nieuw) => (item.einde?.op === oud ? { ...item, einde: { ...item.einde, op: nieuw } } : item) },
  'item-heropend': { naam: 'Heropend', zet: alleenDeFase },
};

/** "Studie gestart", "Stap afgerond: signalering": what people call a registration. */
export const registratienaam = ({ type, deel }: Registratie): string => [corrigeerbaar[type]?.naam ?? type, ...(deel === undefined ? [] : [deel])].join(' ');

const stappenInRonde: readonly string[] = ['projectidee-ingediend', 'uitwerking-gevraagd', 'aanvraag-ingediend', 'beoordeling-vastgelegd', 'voorlopig-gehonoreerd', 'definitief-gehonoreerd'];

/** The ronde that a step came from: the item took it because its application did there. What people record with the item has its home there. */
function uitRonde({ subsidieronde, soort }: Item, type: string, data: NewEvent['data'], { meta }: Envelope): Pick<Registratie, 'uitRonde'> {
  const { rondecode: code, ronde: naam = '' } = subsidieronde ?? {};
  const gevolgd = stappenInRonde.includes(type) || (type === 'item-beeindigd' && soort === 'subsidieronde' && data['einde'] === 'afgewezen');
  return meta.actor.rol === 'systeem' && gevolgd && code !== undefined ? { uitRonde: { code, naam } } : {};
}

/** The item with what it keeps of this event to be able to correct it: entering a stage and its terms belong to the step that brought them. */
export function onthoudRegistratie(item: Item, { type, data }: Pick<NewEvent, 'type' | 'data'>, envelope: Envelope): Item {
  const { version, gebeurdOp } = envelope;
  const eerdere = item.registraties ?? [];
  const laatste = eerdere.at(-1);
  const nu = item.doorlopen.length - 1;
  const deel = type === 'stap-afgerond' ? data['stap'] : type === 'implementatie-gerapporteerd' ? data['jaar'] : undefined;
  if (corrigeerbaar[type] !== undefined) {
    return { ...item, registraties: [...eerdere, { versie: version, type, op: gebeurdOp, inFase: Math.max(0, nu), stelde: [], haalde: [], ...(deel === undefined ? {} : { deel: String(deel) }), ...uitRonde(item, type, data, envelope) }] };
  }
  if (laatste === undefined || laatste.op !== gebeurdOp) return item;
  const erbij = (deel: Partial<Registratie>): Item => ({ ...item, registraties: [...eerdere.slice(0, -1), { ...laatste, ...deel }] });
  const termijn = typeof data['termijnId'] === 'string' ? data['termijnId'] : (data['termijn'] as { readonly id?: string } | undefined)?.id;
  if (type === 'fase-betreden') return erbij({ betreedt: nu });
  if (type === 'termijn-gesteld' && termijn !== undefined) return erbij({ stelde: [...laatste.stelde, termijn] });
  if (type === 'termijn-gehaald' && termijn !== undefined) return erbij({ haalde: [...laatste.haalde, termijn] });
  return item;
}

/** The item with the corrected day of a step, wherever it kept that day. */
export function corrigeer(item: Item, versie: number, nieuw: Datum): Item {
  const registratie = item.registraties?.find((een) => een.versie === versie);
  if (registratie === undefined) return item;
  const { op: oud, type, betreedt, inFase } = registratie;
  const sinds = (stap: Doorlopen, i: number): Doorlopen => (i === betreedt ? { ...stap, sinds: nieuw } : stap);
  const verlaten = type === 'item-beeindigd' ? inFase : betreedt === undefined ? -1 : betreedt - 1;
  const tot = (stap: Doorlopen, i: number): Doorlopen => (i === verlaten && stap.tot === oud ? { ...stap, tot: nieuw } : stap);
  const gezet = corrigeerbaar[type]?.zet(item, oud, nieuw, registratie) ?? item;
  return {
    ...gezet,
    doorlopen: gezet.doorlopen.map((stap, i) => tot(sinds(stap, i), i)),
    registraties: (gezet.registraties ?? []).map((een) => (een.versie === versie ? { ...een, op: nieuw, gecorrigeerd: true as const } : een)),
  };
}
