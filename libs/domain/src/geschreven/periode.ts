import { laatsteDagVanMaand, maakDatum, type Datum } from '../kalender/datum';
import type { Precisie } from '../termijn/termijn';
import { JAAR, MAAND, maandVan, RANG, rangVan } from './taal';

/** A period that people name: its first and last calendar day. */
export interface Periode {
  readonly begin: Datum;
  readonly eind: Datum;
  readonly precisie: Exclude<Precisie, 'doorlopend'>;
  /** "eind 2020": as a deadline the year; nobody can say when it begins. */
  readonly beginVaag?: true;
}

const VAN = '(?: van| in)?(?: het jaar)? ';
const patroon = (kern: string): RegExp => new RegExp(`^(?:de |het )?${kern}$`);
const KWARTAAL = patroon(`(?:(${RANG}) kwartaal|kwartaal ([1-4])|[qk]([1-4]))${VAN}(${JAAR})`);
const KWARTAAL_ACHTERAAN = new RegExp(`^(${JAAR})[ -]?[qk]([1-4])$`);
const HALFJAAR = patroon(`(?:(1e|eerste|2e|2de|tweede) (?:helft|halfjaar|half jaar)|h([12]))${VAN}(${JAAR})`);
const SEIZOEN = patroon(`(lente|voorjaar|zomer|herfst|najaar)${VAN}(${JAAR})`);
const WINTER = patroon(`winter${VAN}(${JAAR}) ?[-/] ?(?:20)?(\\d\\d)`);
const MAAND_EN_JAAR = patroon(`(?:maand )?(${MAAND})${VAN}(${JAAR})`);
const MAAND_IN_CIJFERS = new RegExp(`^(\\d{1,2})[-/](${JAAR})$`);
const MAAND_ISO = new RegExp(`^(${JAAR})-(\\d{2})$`);
const ALLEEN_JAAR = patroon(`(?:jaar )?(${JAAR})`);
const INLEIDING = /^(?:in|gedurende|heel|later in|in de loop van)\s+/;
const EIND = /^(?:(?:aan )?het einde? van|eind(?:e van)?)\s+/;

/** Summer lasts until 21 September (domain.md, "Dates as people write them"); the other seasons change on the 21st as well. */
const seizoenen = {
  lente: [3, 6], voorjaar: [3, 6], zomer: [6, 9], herfst: [9, 12], najaar: [9, 12],
} as const satisfies Record<string, readonly [number, number]>;

const blok = (jaar: number, maanden: number, hoeveelste: number, precisie: Periode['precisie']): Periode => ({
  begin: maakDatum(jaar, (hoeveelste - 1) * maanden + 1, 1),
  eind: laatsteDagVanMaand(jaar, hoeveelste * maanden),
  precisie,
});
const seizoen = (naam: string, jaar: number): Periode => {
  const [van, tot] = seizoenen[naam as keyof typeof seizoenen];
  return { begin: maakDatum(jaar, van, 21), eind: maakDatum(jaar, tot, 21), precisie: 'seizoen' };
};
const maand = (jaar: number, hoeveelste: number): Periode | undefined => (hoeveelste >= 1 && hoeveelste <= 12 ? blok(jaar, 1, hoeveelste, 'maand') : undefined);

/** Reads a period as people name it; undefined when the text names none, or one whose end people do not agree on (week, winter of a year). */
export function leesPeriode(tekst: string): Periode | undefined {
  const kern = tekst.replace(INLEIDING, '');
  if (!EIND.test(kern)) return leesKern(kern);
  const periode = leesKern(kern.replace(EIND, ''));
  return periode === undefined ? undefined : { ...periode, beginVaag: true };
}

function leesKern(tekst: string): Periode | undefined {
  const zoek = (re: RegExp): readonly (string | undefined)[] | undefined => re.exec(tekst) ?? undefined;
  const kwartaal = zoek(KWARTAAL);
  if (kwartaal !== undefined) return blok(Number(kwartaal[4]), 3, rangVan(kwartaal[1] ?? kwartaal[2] ?? kwartaal[3] ?? ''), 'kwartaal');
  const achteraan = zoek(KWARTAAL_ACHTERAAN);
  if (achteraan !== undefined) return blok(Number(achteraan[1]), 3, Number(achteraan[2]), 'kwartaal');
  const helft = zoek(HALFJAAR);
  if (helft !== undefined) return blok(Number(helft[3]), 6, rangVan(helft[1] ?? helft[2] ?? ''), 'halfjaar');
  const winter = zoek(WINTER);
  if (winter !== undefined) return leesWinter(Number(winter[1]), Number(winter[2]));
  const genoemd = zoek(SEIZOEN);
  if (genoemd !== undefined) return seizoen(genoemd[1] ?? '', Number(genoemd[2]));
  const benoemd = zoek(MAAND_EN_JAAR);
  if (benoemd !== undefined) return maand(Number(benoemd[2]), maandVan(benoemd[1] ?? ''));
  const cijfers = zoek(MAAND_IN_CIJFERS);
  if (cijfers !== undefined) return maand(Number(cijfers[2]), Number(cijfers[1]));
  const iso = zoek(MAAND_ISO);
  if (iso !== undefined) return maand(Number(iso[1]), Number(iso[2]));
  const jaar = zoek(ALLEEN_JAAR);
  return jaar === undefined ? undefined : blok(Number(jaar[1]), 12, 1, 'jaar');
}

const leesWinter = (jaar: number, volgend: number): Periode | undefined =>
  (jaar + 1) % 100 === volgend ? { begin: maakDatum(jaar, 12, 21), eind: maakDatum(jaar + 1, 3, 21), precisie: 'seizoen' } : undefined;
