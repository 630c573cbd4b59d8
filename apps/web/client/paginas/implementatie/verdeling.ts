import type { ImplementatieRij } from '@cirkel/contracts';
import type { Deel } from '@cirkel/ui';
import { implementatieteksten as t } from '../../teksten/implementatie';

export type Status = keyof ImplementatieRij['perStatus'];
/** In the order of the picture: done first. */
const volgorde = Object.keys(t.statussen) as Status[];

/** How many verbeteracties of these subjects have which status, all four in a fixed order. */
export const verdelingVan = (rijen: readonly Pick<ImplementatieRij, 'perStatus'>[]): readonly Deel[] =>
  volgorde.map((status) => ({ naam: t.statussen[status], aantal: rijen.reduce((som, { perStatus }) => som + (perStatus[status] ?? 0), 0) }));
