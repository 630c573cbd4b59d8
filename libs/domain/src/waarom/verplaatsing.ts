import { dagenTussen, type Datum } from '../kalender/datum';
import { dagen, langeDatum } from '../kalender/schrijfwijze';
import type { Gelezen, Waaromstap } from './waarom';

const dag = (data: Gelezen['data'], veld: string): Datum => String(data[veld]);
const vanNaar = (data: Gelezen['data']): string => `van ${langeDatum(dag(data, 'oud'))} naar ${langeDatum(dag(data, 'effectief'))}`;

function verlengd(data: Gelezen['data']): string {
  const verschil = dagenTussen(dag(data, 'oud'), dag(data, 'effectief'));
  if (verschil === 0) return `De uiterste datum blijft ${langeDatum(dag(data, 'effectief'))}.`;
  return `${verschil > 0 ? 'Verlengd' : 'Verkort'} met ${dagen(Math.abs(verschil))}, ${vanNaar(data)}.`;
}

/** The sentences of what people know best; any other event that moves a term says it in its own words. */
const zinnen: Readonly<Record<string, (data: Gelezen['data']) => string>> = {
  'termijn-verlengd': verlengd,
  'termijn-opgeschort': (data) => `De termijn staat stil sinds ${langeDatum(dag(data, 'op'))}.`,
  'termijn-hervat': (data) => `De termijn stond ${dagen(Number(data['dagen']))} stil, tot ${langeDatum(dag(data, 'op'))}. Zij schuift op ${vanNaar(data)}.`,
  'termijn-gecorrigeerd': (data) => `De dag waarop de termijn begon, is gecorrigeerd naar ${langeDatum(dag(data, 'vanaf'))}. Daardoor schuift zij ${vanNaar(data)}.`,
  'termijn-herberekend': (data) => `Het onderwerp ging over naar een andere versie van het programma. De termijn is opnieuw berekend, ${vanNaar(data)}.`,
  'termijn-verstreken': (data) => `Het was niet klaar op ${langeDatum(dag(data, 'effectief'))}: de termijn is verstreken.`,
  'termijn-gehaald': (data) => `Gedaan op ${langeDatum(dag(data, 'op'))}${Number(data['dagenTeLaat']) > 0 ? `, ${dagen(Number(data['dagenTeLaat']))} te laat` : ', op tijd'}.`,
  'termijn-dag-bevestigd': (data) => `Bevestigd: het was klaar op ${langeDatum(dag(data, 'op'))}${Number(data['dagenTeLaat']) > 0 ? `, ${dagen(Number(data['dagenTeLaat']))} te laat` : ', op tijd'}.`,
  'termijn-vervallen': (data) => `De termijn is vervallen: ${String(data['reden'])}.`,
};
const stil = ['termijn-opgeschort', 'termijn-hervat'];
/** They say nothing about the date. */
const zwijgt = ['termijn-herinnerd', 'termijn-deel-gereed', 'termijn-deel-weer-open'];

function soortVan({ type, data }: Gelezen): Waaromstap['soort'] {
  if (type === 'termijn-opgeschort') return 'stil';
  return data['oud'] === undefined ? 'stand' : 'verplaatst';
}

const vensterbesluiten = ['venster-verlengd', 'venster-gewijzigd'];
/** The window by which a term of a ronde was worked out anew; undefined for a term that has to do with no window. */
const vensterbesluit = ({ type }: Gelezen, eerder: readonly Gelezen[]): Gelezen | undefined => (type === 'termijn-herberekend' ? eerder.findLast((een) => vensterbesluiten.includes(een.type)) : undefined);

/** Standing still is decided about the subject or about its whole programme, so the reason stands in the event of that; a window has its own. */
function bron(event: Gelezen, eerder: readonly Gelezen[]): Gelezen['data'] {
  if (!stil.includes(event.type)) return event.type === 'termijn-vervallen' ? {} : (vensterbesluit(event, eerder)?.data ?? event.data);
  const woord = event.type.replace('termijn-', '');
  return eerder.findLast(({ type, data }) => type.includes(woord) && !type.startsWith('termijn-') && data['reden'] !== undefined)?.data ?? {};
}

/** What an event did to the date of its term, or to its state; undefined when it did nothing to either. */
export function verplaatsing(event: Gelezen, eerder: readonly Gelezen[], zinVan: (event: Gelezen) => string): Waaromstap | undefined {
  const { type, data, version: versie, gebeurdOp: op } = event;
  if (zwijgt.includes(type)) return undefined;
  // A decision of the programme is carried out by the system, and names who took it.
  const { reden, door = event.door } = bron(event, eerder);
  const { besluit } = data;
  return {
    soort: soortVan(event), zin: vensterbesluit(event, eerder) === undefined ? (zinnen[type]?.(data) ?? zinVan(event)) : `De termijn volgt uit de vensters van de ronde. Daarvan is er een veranderd; zij schuift ${vanNaar(data)}.`, op, door: String(door), versie,
    ...(data['oud'] === undefined ? {} : { oud: dag(data, 'oud'), nieuw: dag(data, 'effectief') }),
    ...(typeof reden === 'string' ? { reden } : {}), ...(typeof besluit === 'string' ? { besluit } : {}),
  };
}
