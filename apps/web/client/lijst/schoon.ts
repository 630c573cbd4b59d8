import type { Filterwaarden } from './Filters';

/** Without the filters that were emptied. */
export const schoon = (waarden: Filterwaarden): Record<string, string> =>
  Object.fromEntries(Object.entries(waarden).flatMap(([naam, waarde]) => (waarde === undefined || waarde === '' ? [] : [[naam, waarde]])));
