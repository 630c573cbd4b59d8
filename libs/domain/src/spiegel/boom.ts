/**
 * A map by code of which a changed copy costs the same however large it is: branches of sixteen by the digits of a hash of the code. State is never changed
 * in place and stands as JSON in the read models, so a plain record would be copied whole for every figure: n figures of one period, n² work.
 */
export type Boom<W> = { readonly blad: Readonly<Record<string, W>> } | { readonly takken: Readonly<Record<string, Boom<W>>> };

/** More codes than this make a leaf into branches. */
const GROOTSTE_BLAD = 16;
/** A hash has so many digits of four bits; codes with the same hash share the last leaf. */
const DIEPSTE = 8;

export const legeBoom = <W>(): Boom<W> => ({ blad: {} });

/** FNV-1a, 32 bits: spreads codes that differ in their last sign only. */
function hash(code: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < code.length; i += 1) h = Math.imul(h ^ code.charCodeAt(i), 0x01000193);
  // The low bits of short codes are alike; mixed once more.
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}
const takVan = (code: string, diepte: number): string => ((hash(code) >>> (4 * diepte)) & 15).toString(16);

export function vind<W>(boom: Boom<W>, code: string, diepte = 0): W | undefined {
  if ('blad' in boom) return Object.hasOwn(boom.blad, code) ? boom.blad[code] : undefined;
  const tak = boom.takken[takVan(code, diepte)];
  return tak === undefined ? undefined : vind(tak, code, diepte + 1);
}

/** The map with this value; which branches there are depends on its codes alone, not on the order in which they came. */
export function zet<W>(boom: Boom<W>, code: string, waarde: W, diepte = 0): Boom<W> {
  if ('takken' in boom) {
    const naar = takVan(code, diepte);
    return { takken: { ...boom.takken, [naar]: zet(boom.takken[naar] ?? legeBoom(), code, waarde, diepte + 1) } };
  }
  const blad = { ...boom.blad, [code]: waarde };
  const codes = Object.entries(blad);
  if (codes.length <= GROOTSTE_BLAD || diepte >= DIEPSTE) return { blad };
  return codes.reduce<Boom<W>>((nieuw, [een, zijn]) => zet(nieuw, een, zijn, diepte), { takken: {} });
}

/** Every code with its value, in no order that means anything. */
export const alle = <W>(boom: Boom<W>): readonly (readonly [code: string, waarde: W])[] => ('blad' in boom ? Object.entries(boom.blad) : Object.values(boom.takken).flatMap(alle));
