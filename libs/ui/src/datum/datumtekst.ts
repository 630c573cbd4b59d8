/**
 * Dates and moments as people read them (ux.md 3.4): nl-NL, moments in Europe/Amsterdam, whatever the browser's own locale and zone.
 * A `Datum` is a calendar day 'YYYY-MM-DD', a `Moment` an instant in UTC.
 */
const opmaak = (opties: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('nl-NL', opties);

// A calendar day has no zone: it is read and written in UTC, so that no clock can move it to the day before.
const kort = opmaak({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const kortMetDag = opmaak({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const lang = opmaak({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const langMetDag = opmaak({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const maand = opmaak({ month: 'long', year: 'numeric', timeZone: 'UTC' });
const amsterdamDag = opmaak({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });
const amsterdamTijd = opmaak({ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

const dag = (datum: string): number => Date.parse(`${datum}T00:00:00Z`);

/** "12 jan 2021", for tables. */
export const korteDatum = (datum: string): string => kort.format(dag(datum));
/** "di 12 jan 2021". */
export const korteDatumMetDag = (datum: string): string => kortMetDag.format(dag(datum));
/** "12 januari 2021". */
export const langeDatum = (datum: string): string => lang.format(dag(datum));
/** "dinsdag 12 januari 2021". */
export const langeDatumMetDag = (datum: string): string => langMetDag.format(dag(datum));
/** "januari 2021", of the month in which the day falls. */
export const maandVan = (datum: string): string => maand.format(dag(datum));
/** "14:05". */
export const tijd = (moment: string): string => amsterdamTijd.format(new Date(moment));
/** "12 maart 2021 om 14:05". */
export const momentTekst = (moment: string): string => `${amsterdamDag.format(new Date(moment))} om ${tijd(moment)}`;

const amsterdamIso = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'Europe/Amsterdam' });
/** The calendar day in Europe/Amsterdam on which this moment falls. */
export const dagVan = (moment: string): string => amsterdamIso.format(new Date(moment));

/** Calendar days from `van` to `tot`; negative when `tot` lies earlier. */
export const dagenTussen = (van: string, tot: string): number => Math.round((dag(tot) - dag(van)) / 86_400_000);
/** "1 dag", "2 dagen". */
export const dagen = (aantal: number): string => `${getal(aantal)} ${aantal === 1 ? 'dag' : 'dagen'}`;
/** The day `aantal` days later. */
export const plusDagen = (datum: string, aantal: number): string => new Date(dag(datum) + aantal * 86_400_000).toISOString().slice(0, 10);

const getallen = new Intl.NumberFormat('nl-NL');
/** "1.234,5". */
export const getal = (waarde: number): string => getallen.format(waarde);

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
/** "€ 1.500.000". */
export const euro = (bedrag: number): string => euros.format(bedrag);
const procenten = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
/** "23%" of a share between 0 and 1. */
export const procent = (deel: number): string => procenten.format(deel);
