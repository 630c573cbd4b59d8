import type { Cel, Grenzen } from './blad';
import { BestandGeweigerd } from './geweigerd';

/** A row that is still being put together. */
export interface Rijopbouw {
  readonly nummer: number;
  readonly cellen: (Cel | undefined)[];
}

/** "AB12" is column 27, counted from 0. */
export const kolomVan = (plaats: string): number => [...plaats.replace(/[^A-Z]/gi, '').toUpperCase()].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const rijVan = (plaats: string): number => Number(plaats.replace(/\D/g, ''));

/**
 * A cell that was merged over rows says the same of each of them; the file has its value in the first row only. Fills it down over the rows that hold anything.
 * Across columns it stays one cell: what spans those is a title. Throws BestandGeweigerd when merged cells cover more than a sheet has.
 */
export function vulOmlaag(rijen: readonly Rijopbouw[], gebieden: readonly string[], grenzen: Grenzen): void {
  const plaats = new Map(rijen.map((rij, i) => [rij.nummer, i]));
  let gevuld = 0;
  for (const gebied of gebieden) {
    const [begin = '', eind = begin] = gebied.split(':');
    const eerste = plaats.get(rijVan(begin));
    const kolom = kolomVan(begin);
    const cel = eerste === undefined ? undefined : rijen[eerste]?.cellen[kolom];
    if (eerste === undefined || cel === undefined || kolom < 0) continue;
    for (let i = eerste + 1; i < rijen.length; i += 1) {
      const rij = rijen[i];
      if (rij === undefined || rij.nummer > rijVan(eind)) break;
      // Merged cells cannot overlap, so no honest file comes near this.
      if ((gevuld += 1) > grenzen.rijen * grenzen.kolommen) throw new BestandGeweigerd('afgebroken', 'Het bestand is beschadigd: samengevoegde cellen overlappen elkaar. Sla het opnieuw op en stuur het nog eens.');
      rij.cellen[kolom] ??= { ...cel, vanBoven: true };
    }
  }
}
