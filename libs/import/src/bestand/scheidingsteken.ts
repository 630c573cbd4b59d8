import { CsvError, parse } from 'csv-parse/sync';
import type { Rij } from './blad';

const SCHEIDINGSTEKENS = [';', ',', '\t'] as const;
/** As far as headings are looked for. */
const EERSTE_RIJEN = 30;

/** How people and programs write such text; only the separator differs. */
export const SCHRIJFWIJZE = { relax_column_count: true, relax_quotes: true, record_delimiter: ['\r\n', '\n', '\r'] };
export const alsRij = (cellen: readonly string[], nummer: number): Rij => ({ nummer, cellen: cellen.map((cel) => ({ tekst: cel.trim() })) });

/** The row of these that names the most columns: how many of them are known, and which row it is. */
export type ZoekKoppen = (rijen: readonly Rij[]) => { readonly rij: Rij; readonly aantal: number } | undefined;

/**
 * The separator under which most headings are known; then, or when none is, the one under which most rows have equally many cells. Counting signs would
 * not do: a few sentences with commas outnumber the semicolons between the columns.
 */
export function vindScheidingsteken(tekst: string, zoekKoppen: ZoekKoppen = () => undefined): string {
  const onder = SCHEIDINGSTEKENS.map((teken) => ({ teken, ...weeg(eersteRijen(tekst, teken), zoekKoppen) }));
  const beste = onder.reduce((a, b) => (b.koppen > a.koppen || (b.koppen === a.koppen && b.evenBreed > a.evenBreed) ? b : a));
  return beste.teken;
}

function weeg(rijen: readonly Rij[], zoekKoppen: ZoekKoppen): { readonly koppen: number; readonly evenBreed: number } {
  const gevonden = zoekKoppen(rijen);
  const zo = (breedte: number): number => rijen.filter(({ cellen }) => cellen.length === breedte).length;
  if (gevonden !== undefined && gevonden.aantal > 0) return { koppen: gevonden.aantal, evenBreed: zo(gevonden.rij.cellen.length) };
  // One cell per row is what every sign makes that does not occur.
  const breedtes = rijen.map(({ cellen }) => cellen.length).filter((breedte) => breedte > 1);
  return { koppen: 0, evenBreed: Math.max(0, ...breedtes.map(zo)) };
}

/** The first rows that hold anything, as far as they can be read under this sign. */
function eersteRijen(tekst: string, delimiter: string): readonly Rij[] {
  const rijen: Rij[] = [];
  const bewaar = (cellen: string[]): null => {
    if (cellen.some((cel) => cel.trim() !== '')) rijen.push(alsRij(cellen, rijen.length + 1));
    return null;
  };
  try {
    parse(tekst, { ...SCHRIJFWIJZE, delimiter, to: EERSTE_RIJEN, on_record: bewaar });
  } catch (error) {
    // Under the wrong sign a quote may stand anywhere; under the right one reading the whole meets it again.
    if (!(error instanceof CsvError)) throw error;
  }
  return rijen;
}
