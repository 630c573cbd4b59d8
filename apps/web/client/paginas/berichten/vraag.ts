import type { Parameters } from '../../api/lees';

/** Choices of the filter "Staat" that stand for more than one state, or for all. */
export const MISLUKT = 'mislukt';
export const ALLE = 'alle';

interface Zoek {
  readonly staat?: string | undefined;
  readonly soort?: string | undefined;
  readonly programma?: string | undefined;
}

/** What to ask the API for what stands in the address; `standaard` is the state that holds when none was chosen. */
export function vraagVan({ staat, soort }: Zoek, standaard: string): Parameters {
  const gekozen = staat ?? standaard;
  const staten = gekozen === ALLE ? undefined : gekozen === MISLUKT ? ['onbestelbaar', 'vastgelopen'] : [gekozen];
  return { ...(soort === undefined ? {} : { soort }), ...(staten === undefined ? {} : { staat: staten }) };
}
