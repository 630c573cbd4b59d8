import { Mislukt } from './adressen';

/** More than this no list has. */
const MEESTE = 20_000;

/** Row numbers as people write them: "3,7,10-12". Throws Mislukt. */
export function leesRijnummers(tekst: string): readonly number[] {
  const nummers = tekst.split(',').flatMap((deel) => {
    const [, van = '', tot = van] = /^\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*$/.exec(deel) ?? [];
    const aantal = Number(tot) - Number(van) + 1;
    if (van === '' || Number(van) < 1 || aantal < 1 || aantal > MEESTE) throw new Mislukt(`"${deel.trim()}" is geen rij. Schrijf de rijen als 3,7,10-12.`);
    return Array.from({ length: aantal }, (_, i) => Number(van) + i);
  });
  return [...new Set(nummers)];
}
