import { bestaatDatum, maakDatum, type Datum } from '../kalender/datum';

const maandnamen: readonly (readonly string[])[] = [
  ['januari', 'jan'], ['februari', 'feb', 'febr'], ['maart', 'mrt', 'mar'], ['april', 'apr'], ['mei'], ['juni', 'jun'],
  ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sep', 'sept'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec'],
];
const dagnamen = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];

/** What stands for a month, a day of the week and a rank, in a regular expression. */
export const MAAND = `(?:${maandnamen.flat().sort((a, b) => b.length - a.length).join('|')})\\.?`;
export const WEEKDAG = `(?:${dagnamen.join('|')})`;
export const RANG = '(?:1e|1ste|eerste|2e|2de|tweede|3e|3de|derde|4e|4de|vierde)';
export const JAAR = '(?:19|20|21)\\d\\d';

export const maandVan = (naam: string): number => maandnamen.findIndex((namen) => namen.includes(naam.replace('.', ''))) + 1;
export const weekdagVan = (naam: string): number => dagnamen.indexOf(naam);
export const rangVan = (woord: string): number => ['eerste', 'tweede', 'derde', 'vierde'].indexOf(woord) + 1 || Number(woord.charAt(0));

/** One way of writing: small letters, no accents, every dash a hyphen, single spaces, "(was …)" left out, no full stop at the end. */
export const effen = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/['"\u2018\u2019\u201c\u201d]/g, '')
    .replace(/\(was [^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]+$/, '')
    .trim();

/** The day if it exists, in years that can be reckoned with. */
export const dagDieBestaat = (jaar: number, maand: number, dag: number): Datum | undefined => {
  const datum = maakDatum(jaar, maand, dag);
  return bestaatDatum(datum) && jaar >= 1900 && jaar <= 2200 ? datum : undefined;
};
