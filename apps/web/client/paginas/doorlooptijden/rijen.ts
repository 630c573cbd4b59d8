import type { Doorlooptijdenoverzicht } from '@cirkel/contracts';
import type { Spreidingsrij } from '@cirkel/ui';
import { doorloopteksten as t } from '../../teksten/doorlooptijden';

export type Meting = Doorlooptijdenoverzicht['metingen'][number];
export type Cijfers = NonNullable<Meting['totaal']>;
export interface Rij {
  readonly naam: string;
  readonly cijfers: Cijfers;
}

/** Below this many a spread says nothing. */
const KLEINSTE_SPREIDING = 5;
const DAGEN_PER_MAAND = 365.25 / 12;

/** From the fastest to the slowest tenth, when there is enough to say so. */
export const spreiding = ({ afgerond, p10, p90 }: Cijfers): { readonly van: number; readonly tot: number } | undefined =>
  afgerond < KLEINSTE_SPREIDING || p10 === null || p90 === null ? undefined : { van: p10, tot: p90 };

/** All together, and per ronde when there is more than one thing to compare. */
export function rijenVan({ totaal, perRonde }: Pick<Meting, 'totaal' | 'perRonde'>): readonly Rij[] {
  const rondes = perRonde.map((cijfers) => ({ naam: cijfers.ronde ?? t.zonderRonde, cijfers }));
  return [...(totaal === null ? [] : [{ naam: t.alles, cijfers: totaal }]), ...(rondes.length > 1 || (rondes[0] !== undefined && rondes[0].cijfers.ronde !== null) ? rondes : [])];
}

/** What the picture shows: what was finished, and the published figure of before as an open dot. */
export const puntenVan = (rijen: readonly Rij[], normen: Meting['normen'] = []): readonly Spreidingsrij[] => [
  ...rijen.flatMap(({ naam, cijfers }): readonly Spreidingsrij[] => (cijfers.mediaan === null ? [] : [{ naam, midden: cijfers.mediaan, ...spreiding(cijfers) }])),
  ...normen.flatMap(({ dagen }): readonly Spreidingsrij[] => (dagen === undefined ? [] : [{ naam: t.nulmeting, midden: dagen.gemiddeld, van: dagen.minst, tot: dagen.meest, soort: 'eerder' }])),
];

/** The months of a norm or an aim as a place on a scale of days. */
export function normlijn(normen: Meting['normen']): { readonly waarde: number; readonly naam: string } | undefined {
  const norm = normen.find(({ maanden, soort }) => maanden !== undefined && soort !== 'afspraak');
  return norm?.maanden === undefined ? undefined : { waarde: Math.round(norm.maanden * DAGEN_PER_MAAND), naam: t.maanden(t.soorten[norm.soort], norm.maanden) };
}
