import { plusDagen, type Datum } from '../kalender/datum';
import type { Werkkalender } from '../kalender/werkkalender';
import type { Precisie } from '../termijn/termijn';
import { leesDag } from './dag';
import { dagVanExcel, type Dagstelsel } from './excel';
import { periodeOm, vindHerhaling } from './herhaling';
import { leesPeriode, type Periode } from './periode';
import { leesReeks } from './reeks';
import { effen } from './taal';

type Vastgelegd = { readonly datum: Datum; readonly precisie: Exclude<Precisie, 'doorlopend'> };

/** What a written term means. The text stays as it was written; the caller keeps it. */
export type GeschrevenTermijn =
  | { readonly soort: 'leeg' }
  /** The nominal date. */
  | ({ readonly soort: 'datum'; readonly herhaling?: string } & Vastgelegd)
  /** "vanaf D": a beginning, no deadline. `vanaf` is absent when nobody can say on which day. */
  | { readonly soort: 'begin'; readonly vanaf?: Datum; readonly herhaling?: string }
  | { readonly soort: 'doorlopend'; readonly herhaling?: string }
  /** "naar verwachting": shown, never escalated. */
  | ({ readonly soort: 'verwacht' } & Vastgelegd)
  /** Not guessed: `vraag` is what to ask the writer, in Dutch. */
  | { readonly soort: 'vraag'; readonly vraag: string; readonly herhaling?: string };

type Datumtermijn = Extract<GeschrevenTermijn, { soort: 'datum' }>;

export interface Leeswijze {
  /** How the workbook counts days; without it a bare number is no day. */
  readonly stelsel?: Dagstelsel;
}

const VERWACHT = /^(?:naar verwachting|(?:te )?verwacht(?:e)?|vermoedelijk|waarschijnlijk)[:,]?\s+|,?\s*(?:naar verwachting|verwacht)$/;
/** What may stand before the day or period, and says nothing of it. */
export const INLEIDING = /^(?:gereed|klaar|af|gepland|planning|deadline|termijn|oplevering|opgeleverd)[:,]?\s+/;
const DOORLOPEND = /^(?:doorlopend|continu|permanent|periodiek|structureel)$/;
const VANAF = /^(?:(?:start|begin(?:t)?|starten)\s+)?(?:vanaf|met ingang van|m\.?i\.?v\.?|per ingang van)\s+/;
const UITERLIJK = /^(?:uiterlijk|tot en met|t\/m|tm|op|voor het eerst|eerste keer)(?:\s+(?:op|in|per))?\s+/;
const EXCELGETAL = /^\d{5}(?:\.\d+)?$/;

/**
 * Reads a term as people write it, by domain.md, *Dates as people write them*: a named day is that day; a period ends on its last working day;
 * "voor D" on the last working day before D. What the text does not say is not guessed. Days are Europe/Amsterdam calendar days.
 */
export function leesTermijn(tekst: string, kalender: Werkkalender, wijze: Leeswijze = {}): GeschrevenTermijn {
  const delen = effen(tekst).split(/\s*;\s*/).filter((deel) => deel !== '');
  const gelezen = delen.map((deel) => leesDeel(deel, tekst.trim(), kalender, wijze));
  return gelezen.reduce((eerste, volgende) => samen(eerste, volgende, tekst.trim()), gelezen[0] ?? { soort: 'leeg' });
}

/** "september 2020; doorlopend" is a term that goes on afterwards; two terms in one cell are two questions. */
function samen(eerste: GeschrevenTermijn, volgende: GeschrevenTermijn, tekst: string): GeschrevenTermijn {
  if (eerste === volgende || volgende.soort === 'doorlopend') return eerste;
  if (eerste.soort === 'doorlopend') return volgende;
  if (eerste.soort === 'vraag') return eerste;
  if (volgende.soort === 'vraag') return volgende;
  if (eerste.soort === 'begin' && volgende.soort === 'begin') return eerste;
  return vraag(tekst, 'Er staan twee termijnen.');
}

/** Whether the text says only from when. */
export function zegtAlleenBegin(tekst: string): boolean {
  const deel = effen(tekst);
  return VANAF.test(deel) && leesReeks(deel) === undefined;
}

/** Where there is no field for a beginning, or for a date that is only expected: the words must not get lost. */
export const metTermijntekst = (omschrijving: string, termijnTekst: string): string => `${omschrijving} (${termijnTekst.trim()})`;

const vraag = (tekst: string, waarom: string): Extract<GeschrevenTermijn, { soort: 'vraag' }> => ({ soort: 'vraag', vraag: `Uit "${tekst}" volgt geen dag. ${waarom} Welke dag is de laatste?` });

function leesDeel(deel: string, tekst: string, kalender: Werkkalender, wijze: Leeswijze): GeschrevenTermijn {
  const lees = (rest: string): GeschrevenTermijn => leesDeel(rest, tekst, kalender, wijze);
  if (VERWACHT.test(deel)) return alsVerwacht(lees(deel.replace(VERWACHT, '')));
  if (INLEIDING.test(deel)) return lees(deel.replace(INLEIDING, ''));
  if (DOORLOPEND.test(deel)) return { soort: 'doorlopend' };
  const herhaald = vindHerhaling(deel);
  if (herhaald !== undefined) return metHerhaling(herhaald, tekst, kalender, lees);
  if (EXCELGETAL.test(deel) && wijze.stelsel !== undefined) {
    const datum = dagVanExcel(Number(deel), wijze.stelsel);
    return datum === undefined ? vraag(tekst, 'Dit getal is geen dag.') : { soort: 'datum', datum, precisie: 'dag' };
  }
  const dag = leesDag(deel);
  if (dag !== undefined) return 'dag' in dag ? { soort: 'datum', datum: dag.dag, precisie: 'dag' } : vraag(tekst, dag.waarom);
  const periode = leesPeriode(deel) ?? leesReeks(deel);
  if (periode !== undefined) return periode === 'omgekeerd' ? vraag(tekst, 'Het einde ligt voor het begin.') : totEind(periode, kalender);
  if (VANAF.test(deel)) return alsBegin(deel.replace(VANAF, ''), tekst);
  if (/^per\s/.test(deel)) return perDag(deel.replace(/^per\s+/, ''), tekst);
  if (/^voor\s(?!het eerst)/.test(deel)) return voor(deel.replace(/^voor\s+/, ''), tekst, kalender);
  if (UITERLIJK.test(deel)) return lees(deel.replace(UITERLIJK, ''));
  return vraag(tekst, waaromNiet(deel));
}

/** A period ends on its last working day; a named day stays that day. */
const totEind = ({ eind, precisie }: Periode, kalender: Werkkalender): Datumtermijn => ({ soort: 'datum', datum: precisie === 'dag' ? eind : kalender.opOfVoor(eind), precisie });

const alsVerwacht = (gelezen: GeschrevenTermijn): GeschrevenTermijn =>
  gelezen.soort === 'datum' ? { soort: 'verwacht', datum: gelezen.datum, precisie: gelezen.precisie } : gelezen;

/** The first day of what is written, for a beginning. */
function beginVan(tekst: string): { readonly vanaf?: Datum } | { readonly waarom: string } {
  const dag = leesDag(tekst);
  if (dag !== undefined) return 'dag' in dag ? { vanaf: dag.dag } : dag;
  const periode = leesPeriode(tekst);
  if (periode === undefined) return { waarom: waaromNiet(tekst) };
  return periode.beginVaag === true ? {} : { vanaf: periode.begin };
}

function alsBegin(rest: string, tekst: string): GeschrevenTermijn {
  const begin = beginVan(rest);
  return 'waarom' in begin ? vraag(tekst, begin.waarom) : { soort: 'begin', ...begin };
}

/** "per 1 oktober" is that day, "per oktober" a beginning. */
function perDag(rest: string, tekst: string): GeschrevenTermijn {
  const dag = leesDag(rest);
  return dag !== undefined && 'dag' in dag ? { soort: 'datum', datum: dag.dag, precisie: 'dag' } : alsBegin(rest, tekst);
}

function voor(rest: string, tekst: string, kalender: Werkkalender): GeschrevenTermijn {
  const dag = leesDag(rest);
  if (dag !== undefined && 'waarom' in dag) return vraag(tekst, dag.waarom);
  if (dag !== undefined) return { soort: 'datum', datum: kalender.opOfVoor(plusDagen(dag.dag, -1)), precisie: 'dag' };
  const periode = leesPeriode(rest);
  if (periode === undefined || periode.beginVaag === true) return vraag(tekst, waaromNiet(rest));
  return { soort: 'datum', datum: kalender.opOfVoor(plusDagen(periode.begin, -1)), precisie: periode.precisie };
}

/** "per kwartaal vanaf januari 2021": the first term is the end of the period in which it begins; without a beginning nobody knows the first one. */
function metHerhaling({ gevonden: { herhaling, maanden }, rest }: NonNullable<ReturnType<typeof vindHerhaling>>, tekst: string, kalender: Werkkalender, lees: (rest: string) => GeschrevenTermijn): GeschrevenTermijn {
  if (rest === '') return { ...vraag(tekst, 'Er staat hoe vaak, maar niet vanaf wanneer.'), herhaling };
  const gelezen = lees(rest);
  if (gelezen.soort === 'begin' && gelezen.vanaf !== undefined) return { ...totEind(periodeOm(gelezen.vanaf, maanden), kalender), herhaling };
  return gelezen.soort === 'leeg' || gelezen.soort === 'verwacht' ? gelezen : { ...gelezen, herhaling };
}

function waaromNiet(deel: string): string {
  if (/\b(?:z\.?s\.?m|asap|spoedig|korte termijn|komende?|volgende?|over|na)\b/.test(deel)) return 'Het hangt af van iets anders.';
  if (/\b(?:begin|medio|half|midden|rond|circa|ongeveer)\b/.test(deel)) return 'Dat kan iedereen anders lezen.';
  return /\b\d{4}\b/.test(deel) ? 'Zo schrijven we geen termijn.' : 'Er staat geen jaar bij.';
}
