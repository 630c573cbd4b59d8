const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
/** 1-12 for a month's name or its first three letters or more ("sep", "sept."); "mrt" is how people shorten maart. 0 = no month. */
function maandnummer(woord: string): number {
  const letters = woord.replace(/\.$/, '');
  if (letters === 'mrt') return 3;
  return letters.length < 3 ? 0 : maanden.findIndex((naam) => naam.startsWith(letters)) + 1;
}

interface Delen {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
}

function bestaand({ jaar, maand, dag }: Delen): string | undefined {
  const datum = `${String(jaar).padStart(4, '0')}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  const ms = Date.parse(`${datum}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === datum ? datum : undefined;
}

/** The parts of a day as someone typed it, whether that day exists or not; undefined for what is no day at all. */
function ontleed(tekst: string): Delen | undefined {
  const invoer = tekst.trim().toLowerCase();
  const cijfers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(invoer);
  if (cijfers !== null) return { jaar: Number(cijfers[3]), maand: Number(cijfers[2]), dag: Number(cijfers[1]) };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(invoer);
  if (iso !== null) return { jaar: Number(iso[1]), maand: Number(iso[2]), dag: Number(iso[3]) };
  const woorden = /^(?:[a-z]+ )?(\d{1,2})[- ]([a-z]+\.?)[- ](\d{4})$/.exec(invoer);
  const maand = maandnummer(woorden?.[2] ?? '');
  return woorden === null || maand === 0 ? undefined : { jaar: Number(woorden[3]), maand, dag: Number(woorden[1]) };
}

/**
 * The day that someone typed, as 'YYYY-MM-DD': "01-09-2020", "1-9-2020", "1/9/2020", "1 sep 2020", "1 september 2020" or "2020-09-01".
 * Undefined for anything else, also for a day that does not exist and for a year of two digits: nothing is guessed (ux.md 3.4).
 */
export function leesDatum(tekst: string): string | undefined {
  const delen = ontleed(tekst);
  return delen === undefined ? undefined : bestaand(delen);
}

/** A year with 29 February: a day and month that are not in it are in no year. */
const SCHRIKKELJAAR = 2020;

/** Whether this is written as a day that is on no calendar: "31-02-2021", "31 november 2020", or "31 feb", which no year has. */
export function isOnbestaandeDag(tekst: string): boolean {
  const delen = ontleed(tekst) ?? ontleed(`${tekst.trim()} ${SCHRIKKELJAAR}`);
  return delen !== undefined && bestaand(delen) === undefined;
}

/** The day as the date field shows it: "01-09-2020". */
export const veldDatum = (datum: string): string => datum.split('-').reverse().join('-');
