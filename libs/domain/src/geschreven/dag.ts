import { weekdag, type Datum } from '../kalender/datum';
import { dagDieBestaat, JAAR, MAAND, maandVan, WEEKDAG, weekdagVan } from './taal';

/** A named day, or why what looks like one is none. */
export type GeschrevenDag = { readonly dag: Datum } | { readonly waarom: string };

const UITGESCHREVEN = new RegExp(`^(?:(${WEEKDAG})\\s+)?(\\d{1,2})(?:e|ste|de)?\\s+(${MAAND})\\s+(${JAAR})$`);
const CIJFERS = new RegExp(`^(?:(${WEEKDAG})\\s+)?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(${JAAR})$`);
const ISO = new RegExp(`^(${JAAR})[-/](\\d{2})[-/](\\d{2})(?:[t ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?)?$`);
const ZONDER_JAAR = new RegExp(`^(?:${WEEKDAG}\\s+)?\\d{1,2}\\s+${MAAND}$`);
const KORT_JAAR = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/;

/** Reads a day as people write it (day before month); undefined when the text names no day. */
export function leesDag(tekst: string): GeschrevenDag | undefined {
  const woorden = UITGESCHREVEN.exec(tekst);
  if (woorden !== null) return bestaand(Number(woorden[4]), maandVan(woorden[3] ?? ''), Number(woorden[2]), woorden[1]);
  const cijfers = CIJFERS.exec(tekst);
  if (cijfers !== null) return bestaand(Number(cijfers[4]), Number(cijfers[3]), Number(cijfers[2]), cijfers[1]);
  const iso = ISO.exec(tekst);
  if (iso !== null) return bestaand(Number(iso[1]), Number(iso[2]), Number(iso[3]), undefined);
  if (ZONDER_JAAR.test(tekst)) return { waarom: 'Het jaar staat er niet bij.' };
  return KORT_JAAR.test(tekst) ? { waarom: 'Schrijf het jaar in vier cijfers.' } : undefined;
}

function bestaand(jaar: number, maand: number, dagVanMaand: number, naam: string | undefined): GeschrevenDag {
  const dag = dagDieBestaat(jaar, maand, dagVanMaand);
  if (dag === undefined) return { waarom: 'Deze dag bestaat niet.' };
  if (naam !== undefined && weekdag(dag) !== weekdagVan(naam)) return { waarom: `Deze dag is geen ${naam}.` };
  return { dag };
}
