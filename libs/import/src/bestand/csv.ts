import { CsvError, parse } from 'csv-parse/sync';
import { GRENZEN, type Blad, type Grenzen, type Rij } from './blad';
import { BestandGeweigerd } from './geweigerd';
import { alsRij, SCHRIJFWIJZE, vindScheidingsteken, type ZoekKoppen } from './scheidingsteken';
import { leesTekst } from './tekencodering';

/** Reads comma, semicolon or tab separated text; `zoekKoppen` tells the signs apart by what they make of the headings. Throws BestandGeweigerd. */
export function leesCsv(inhoud: Uint8Array, grenzen: Grenzen = GRENZEN, zoekKoppen?: ZoekKoppen): Blad {
  const { tekst, teken } = zonderSepRegel(leesTekst(inhoud).replace(/^\ufeff/, ''));
  const rijen = ontleed(tekst, teken ?? vindScheidingsteken(tekst, zoekKoppen), grenzen);
  if (rijen.some((rij) => rij.length > grenzen.kolommen)) throw new BestandGeweigerd('te-veel', `Het bestand heeft meer dan ${grenzen.kolommen} kolommen. Laat alleen de kolommen staan die u nodig heeft.`);
  const verschoven = teken === undefined ? 1 : 2;
  const alle = rijen.map((cellen, i): Rij => alsRij(cellen, i + verschoven));
  return { naam: 'csv', rijen: alle.filter(({ cellen }) => cellen.some((cel) => cel?.tekst !== '')), stelsel: '1900', opmerkingen: [] };
}

function ontleed(tekst: string, delimiter: string, grenzen: Grenzen): readonly (readonly string[])[] {
  try {
    const rijen = parse(tekst, { ...SCHRIJFWIJZE, delimiter, to: grenzen.rijen + 1 });
    if (rijen.length > grenzen.rijen) throw teVeelRijen(grenzen);
    return rijen;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BestandGeweigerd('afgebroken', `Het bestand is niet te lezen vanaf regel ${error.lines ?? '?'}: een aanhalingsteken wordt niet gesloten, of het bestand is afgebroken.`, { cause: error });
  }
}

export const teVeelRijen = (grenzen: Grenzen): BestandGeweigerd =>
  new BestandGeweigerd('te-veel', `Het bestand heeft meer dan ${grenzen.rijen.toLocaleString('nl-NL')} rijen. Splits de lijst en lees de delen na elkaar in.`);

/** Excel writes and reads a first line that names the separator. */
function zonderSepRegel(tekst: string): { readonly tekst: string; readonly teken?: string } {
  const sep = /^sep=(.)\r?\n/i.exec(tekst);
  return sep === null ? { tekst } : { tekst: tekst.slice(sep[0].length), ...(sep[1] === undefined ? {} : { teken: sep[1] }) };
}
