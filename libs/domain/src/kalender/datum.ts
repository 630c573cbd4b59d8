import { z } from 'zod';

/** A calendar day in Europe/Amsterdam, 'YYYY-MM-DD'. Days compare as strings. */
export type Datum = string;
/** An instant in UTC with milliseconds, '2020-10-12T22:00:00.000Z'. Moments compare as strings. */
export type Moment = string;

const dagMs = 86_400_000;
const utc = (datum: Datum): number => Date.parse(`${datum}T00:00:00Z`);
const uitUtc = (ms: number): Datum => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is a day that exists; 2021-02-30 is not. */
export const bestaatDatum = (tekst: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(tekst) && !Number.isNaN(utc(tekst)) && uitUtc(utc(tekst)) === tekst;

/** Outside these years a day is a slip of the pen, and far outside them it is no day that can be reckoned with. */
const [eersteJaar, laatsteJaar] = [1900, 2200];

/** A day that exists, in the years that this system reckons with. */
export const datumSchema = z
  .string('Vul een datum in als jjjj-mm-dd.')
  .refine(bestaatDatum, { error: 'Deze datum bestaat niet. Schrijf een datum als jjjj-mm-dd.', abort: true })
  .refine((datum) => jaarVan(datum) >= eersteJaar && jaarVan(datum) <= laatsteJaar, `Kies een jaar van ${eersteJaar} tot en met ${laatsteJaar}.`)
  .meta({ format: 'date' });

export const plusDagen = (datum: Datum, dagen: number): Datum => uitUtc(utc(datum) + dagen * dagMs);
/** Days from `van` to `tot`; negative when `tot` lies earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number => Math.round((utc(tot) - utc(van)) / dagMs);
/** 0 = Sunday … 6 = Saturday. */
export const weekdag = (datum: Datum): number => new Date(utc(datum)).getUTCDay();
export const jaarVan = (datum: Datum): number => Number(datum.slice(0, 4));

export const maakDatum = (jaar: number, maand: number, dag: number): Datum =>
  `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;

export const laatsteDagVanMaand = (jaar: number, maand: number): Datum => uitUtc(Date.UTC(jaar, maand, 0));

/** Months clamp: 31 January + 1 month is the last day of February (domain.md, "Deadline rules, settled"). */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const totaal = jaarVan(datum) * 12 + Number(datum.slice(5, 7)) - 1 + maanden;
  const jaar = Math.floor(totaal / 12);
  const maand = (totaal % 12) + 1;
  const gewenst = maakDatum(jaar, maand, Number(datum.slice(8, 10)));
  const laatste = laatsteDagVanMaand(jaar, maand);
  return gewenst < laatste ? gewenst : laatste;
}

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The calendar day in Europe/Amsterdam on which this moment falls. */
export const datumVan = (moment: Moment): Datum => amsterdam.format(new Date(moment)).slice(0, 10);

/** The moment at which the clocks in Europe/Amsterdam show this hour (0-23) of this day; 00:00 and 08:00 exist on every day. */
export function momentOp(datum: Datum, uur = 0): Moment {
  const gewenst = utc(datum) + uur * 3_600_000;
  const getoond = Date.parse(`${amsterdam.format(new Date(gewenst - 3_600_000)).replace(' ', 'T')}Z`);
  return new Date(gewenst - 3_600_000 - (getoond - gewenst)).toISOString();
}
