import { maakDatum, plusDagen, weekdag, type Datum } from './datum';

/** Easter Sunday in the Gregorian calendar (anonymous computus). */
export function pasen(jaar: number): Datum {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  return maakDatum(jaar, maand, ((h + l - 7 * m + 114) % 31) + 1);
}

/** King's Day: 27 April, or 26 April when the 27th is a Sunday. */
const koningsdag = (jaar: number): Datum => {
  const dag = maakDatum(jaar, 4, 27);
  return weekdag(dag) === 0 ? maakDatum(jaar, 4, 26) : dag;
};

/** The generally recognised holidays of a year and Good Friday (Algemene termijnenwet, article 3, first and second paragraph). */
export function feestdagen(jaar: number): ReadonlyMap<Datum, string> {
  const eerstePaasdag = pasen(jaar);
  return new Map([
    [maakDatum(jaar, 1, 1), 'Nieuwjaarsdag'],
    [plusDagen(eerstePaasdag, -2), 'Goede Vrijdag'],
    [plusDagen(eerstePaasdag, 1), 'Tweede Paasdag'],
    [koningsdag(jaar), 'Koningsdag'],
    [maakDatum(jaar, 5, 5), 'Bevrijdingsdag'],
    [plusDagen(eerstePaasdag, 39), 'Hemelvaartsdag'],
    [plusDagen(eerstePaasdag, 50), 'Tweede Pinksterdag'],
    [maakDatum(jaar, 12, 25), 'Eerste Kerstdag'],
    [maakDatum(jaar, 12, 26), 'Tweede Kerstdag'],
  ]);
}
