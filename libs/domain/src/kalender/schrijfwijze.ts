import { weekdag, type Datum } from './datum';

const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** "oktober": the name of the month in which this day lies. */
export const maandnaam = (datum: Datum): string => maanden[Number(datum.slice(5, 7)) - 1] ?? '';
/** "30 oktober 2020" (ux.md 3.4). */
export const langeDatum = (datum: Datum): string => `${Number(datum.slice(8, 10))} ${maandnaam(datum)} ${Number(datum.slice(0, 4))}`;
const kort = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** "30 okt 2020" (ux.md 3.4). */
export const korteDatum = (datum: Datum): string => `${dagEnMaand(datum)} ${Number(datum.slice(0, 4))}`;
const dagEnMaand = (datum: Datum): string => `${Number(datum.slice(8, 10))} ${kort[Number(datum.slice(5, 7)) - 1] ?? ''}`;
/** "30 okt → 1 dec 2020", "30 okt 2020 → 4 jan 2021": a date that became another. */
export const vanNaar = (oud: Datum, nieuw: Datum): string => `${oud.slice(0, 4) === nieuw.slice(0, 4) ? dagEnMaand(oud) : korteDatum(oud)} → ${korteDatum(nieuw)}`;
const weekdagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
/** "vrijdag". */
export const weekdagnaam = (datum: Datum): string => weekdagen[weekdag(datum)] ?? '';
/** "vrijdag 30 oktober 2020". */
export const dagMetNaam = (datum: Datum): string => `${weekdagnaam(datum)} ${langeDatum(datum)}`;
/** "1 dag", "2 dagen". */
export const dagen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'dag' : 'dagen'}`;
