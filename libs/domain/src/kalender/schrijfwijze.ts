import { weekdag, type Datum } from './datum';

const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** "oktober": the name of the month in which this day lies. */
export const maandnaam = (datum: Datum): string => maanden[Number(datum.slice(5, 7)) - 1] ?? '';
/** "30 oktober 2020" (ux.md 3.4). */
export const langeDatum = (datum: Datum): string => `${Number(datum.slice(8, 10))} ${maandnaam(datum)} ${Number(datum.slice(0, 4))}`;
const weekdagen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
/** "vrijdag". */
export const weekdagnaam = (datum: Datum): string => weekdagen[weekdag(datum)] ?? '';
/** "vrijdag 30 oktober 2020". */
export const dagMetNaam = (datum: Datum): string => `${weekdagnaam(datum)} ${langeDatum(datum)}`;
/** "1 dag", "2 dagen". */
export const dagen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'dag' : 'dagen'}`;
