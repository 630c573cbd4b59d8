/** Fewer people than this are not shown: who knows one of them could recognise them (design.md section 3). */
export const KLEINSTE_GETOOND = 10;

/** How many people something was true of, and of how many it could have been. */
export interface Breuk {
  readonly teller: number;
  readonly noemer: number;
}

/**
 * Whether these figures say something of fewer than ten people: those counted, or those who were not, which anybody can work out.
 * Nobody at all (0) is a small number too.
 */
export const isKlein = ({ teller, noemer }: Breuk): boolean => teller < KLEINSTE_GETOOND || noemer - teller < KLEINSTE_GETOOND;

export interface Onderdrukt<C> {
  readonly cellen: readonly (C & { readonly getoond: boolean })[];
  /** Whether the sum of all may stand beside the cells that are shown. */
  readonly totaalGetoond: boolean;
}

/**
 * Which of these cells may be shown beside their sum, so that what is hidden cannot be worked out: small ones never, then the smallest of the others
 * until what is hidden, without its largest cell, still counts ten people or more. Without its largest, because who delivered that one
 * can take it off. When nothing is left to hide the sum stays away.
 */
export function onderdruk<C>(cellen: readonly C[], groottes: (cel: C) => readonly number[], klein: (cel: C) => boolean): Onderdrukt<C> {
  const verborgen = new Set(cellen.filter(klein));
  if (verborgen.size === 0) return { cellen: cellen.map((cel) => ({ ...cel, getoond: true })), totaalGetoond: true };
  const omvang = (cel: C): number => groottes(cel).reduce((som, grootte) => som + grootte, 0);
  const over = cellen.filter((cel) => !verborgen.has(cel)).sort((a, b) => omvang(a) - omvang(b));
  while (!isVeilig([...verborgen], groottes)) {
    const volgende = over.shift();
    if (volgende === undefined) break;
    verborgen.add(volgende);
  }
  return { cellen: cellen.map((cel) => ({ ...cel, getoond: !verborgen.has(cel) })), totaalGetoond: isVeilig([...verborgen], groottes) };
}

/** Whether each kind of count in the hidden cells is still ten or more without its largest. */
function isVeilig<C>(verborgen: readonly C[], groottes: (cel: C) => readonly number[]): boolean {
  const soorten = verborgen[0] === undefined ? 0 : groottes(verborgen[0]).length;
  return Array.from({ length: soorten }, (_, i) => verborgen.map((cel) => groottes(cel)[i] ?? 0)).every(
    (aantallen) => aantallen.reduce((som, aantal) => som + aantal, 0) - Math.max(...aantallen) >= KLEINSTE_GETOOND,
  );
}

/** The same for figures with a numerator and a denominator. */
export const onderdrukBreuken = <C extends Breuk>(cellen: readonly C[]): Onderdrukt<C> => onderdruk(cellen, ({ teller, noemer }) => [teller, noemer - teller], isKlein);

/** The same for plain counts. */
export const onderdrukAantallen = <C extends { readonly aantal: number }>(cellen: readonly C[]): Onderdrukt<C> =>
  onderdruk(cellen, ({ aantal }) => [aantal], ({ aantal }) => aantal < KLEINSTE_GETOOND);

/** A share in percent, to one decimal. */
export const procentVan = ({ teller, noemer }: Breuk): number => Math.round((teller / noemer) * 1000) / 10;
