import type { SpiegelDetail } from '@cirkel/contracts';
import type { Spreidingsrij } from '@cirkel/ui';
import { spiegelteksten as t } from '../../teksten/spiegels';

/** Every provider that has a figure that may be shown, in order of name. */
export const zorgaanbiedersMetCijfer = ({ perioden }: Pick<SpiegelDetail, 'perioden'>): readonly string[] =>
  [...new Set(perioden.flatMap(({ zorgaanbieders }) => zorgaanbieders.flatMap(({ zorgaanbieder, cijfers }) => (cijfers === null ? [] : [zorgaanbieder]))))].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true }));

/** Per period the median of the providers with the lowest and the highest, or the whole where there are no providers to compare; below it the chosen provider. */
export function puntenVan({ perioden }: Pick<SpiegelDetail, 'perioden'>, gekozen: string | undefined): readonly Spreidingsrij[] {
  return perioden.flatMap(({ periode, graad, spreiding, zorgaanbieders }) => {
    const samen: readonly Spreidingsrij[] =
      spreiding !== null ? [{ naam: periode, midden: spreiding.mediaan, van: spreiding.laagste, tot: spreiding.hoogste, ...(spreiding.middelsteHelft === undefined ? {} : { kern: spreiding.middelsteHelft }) }] : graad === null ? [] : [{ naam: periode, midden: graad }];
    const eigen = zorgaanbieders.find(({ zorgaanbieder }) => zorgaanbieder === gekozen)?.cijfers;
    return eigen === undefined || eigen === null || gekozen === undefined ? samen : [...samen, { naam: t.eigen(gekozen, periode), midden: eigen.graad, soort: 'eigen' }];
  });
}
