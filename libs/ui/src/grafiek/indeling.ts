import type { Cirkeloverzicht } from '@cirkel/contracts';

interface Hoek {
  /** Degrees clockwise, 0 at the top. */
  readonly van: number;
  readonly tot: number;
}

/** Where stage `i` of `aantal` stands in the ring: equal parts, the first one just before the top. */
export function fasehoek(i: number, aantal: number): Hoek {
  const deel = 360 / aantal;
  return { van: (i - 1) * deel, tot: i * deel };
}

/** Stages next to each other with the same domain, as one arc. */
export function domeinbogen(fasen: readonly Pick<Cirkeloverzicht['fasen'][number], 'domein'>[]): readonly (Hoek & { readonly domein: string })[] {
  return fasen.reduce<readonly (Hoek & { readonly domein: string })[]>((bogen, { domein }, i) => {
    const { van, tot } = fasehoek(i, fasen.length);
    const vorige = bogen.at(-1);
    if (domein === null) return bogen;
    return vorige?.domein === domein && vorige.tot === van ? [...bogen.slice(0, -1), { ...vorige, tot }] : [...bogen, { domein, van, tot }];
  }, []);
}
