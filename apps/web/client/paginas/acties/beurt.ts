import type { ActieRij, Beurtregel } from '@cirkel/contracts';
import { actieteksten as t } from '../../teksten/acties';

type Deel = ActieRij['perEigenaar'][number];

export const isKlaar = ({ status }: Deel): boolean => status === 'gereed' || status === 'stopgezet';

/** Whose turn it is on an actie: every owner that has not reported its part as done. Null when that is nobody. */
export function beurtVan({ perEigenaar, termijn }: Pick<ActieRij, 'perEigenaar' | 'termijn'>): Beurtregel | null {
  const wie = perEigenaar.filter((deel) => !isKlaar(deel)).map(({ eigenaar }) => eigenaar);
  return wie.length === 0 ? null : { wie, wat: t.afronden, ...(termijn === null ? {} : { termijn }) };
}

/** What stands in the place of the beurtregel of an actie on which nobody has to do anything any more; undefined while it is open. */
export function afgelopen({ status }: Pick<ActieRij, 'status'>): string | undefined {
  if (status === 'stopgezet') return t.stopgezet;
  return status === 'gereed' ? t.iedereenKlaar : undefined;
}
