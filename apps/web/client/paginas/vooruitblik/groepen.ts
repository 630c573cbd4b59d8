import type { Vooruitblik } from '@cirkel/contracts';
import { hoofdletter, naamVan } from '@cirkel/ui';
import { vooruitblikteksten as t } from '../../teksten/vooruitblik';

export type Blik = Vooruitblik['rijen'][number];
export type Per = keyof typeof t.per;

export const leesPer = (tekst: string | undefined): Per => (tekst === 'wie' || tekst === 'onderwerp' ? tekst : 'dag');

export interface Groep {
  readonly sleutel: string;
  readonly naam: string;
  readonly rijen: readonly Blik[];
}

/** What one row counts under: its day, its subject, or everybody who has something to do then. */
function plekken({ op, onderwerp, wie }: Blik, per: Per): readonly Pick<Groep, 'sleutel' | 'naam'>[] {
  switch (per) {
    case 'dag':
      return [{ sleutel: op, naam: t.dag(op) }];
    case 'wie':
      return wie.map((een) => ({ sleutel: een, naam: hoofdletter(naamVan(een)) }));
    case 'onderwerp':
      return [{ sleutel: onderwerp.id, naam: onderwerp.titel.startsWith(onderwerp.nummer) ? onderwerp.titel : `${onderwerp.nummer} ${onderwerp.titel}` }];
  }
}

/** The rows in groups; by day in the order of the days, otherwise the group in which something happens first before the others. */
export function groepenVan(rijen: readonly Blik[], per: Per): readonly Groep[] {
  const groepen = new Map<string, { readonly naam: string; readonly rijen: Blik[] }>();
  for (const rij of rijen) {
    for (const { sleutel, naam } of plekken(rij, per)) {
      const groep = groepen.get(sleutel);
      if (groep === undefined) groepen.set(sleutel, { naam, rijen: [rij] });
      else groep.rijen.push(rij);
    }
  }
  return [...groepen].map(([sleutel, groep]) => ({ sleutel, ...groep }));
}

/** How many termijnen become late per owner, the most first. */
export function teLaatPerWie(rijen: readonly Blik[]): readonly { readonly wie: string; readonly aantal: number }[] {
  const groepen = groepenVan(rijen.filter(({ soort }) => soort === 'te-laat'), 'wie');
  return groepen.map(({ sleutel, rijen: eigen }) => ({ wie: sleutel, aantal: eigen.length })).sort((a, b) => b.aantal - a.aantal || a.wie.localeCompare(b.wie));
}
