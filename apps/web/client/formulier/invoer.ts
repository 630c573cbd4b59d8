import type { Fault } from '@cirkel/contracts';
import { veldVan } from '../api/probleem';
import type { Veldbeschrijving } from './velden-uit-schema';
import type { Waarden } from './waarden';

/**
 * What was typed, as the API takes it: what was left empty is missing where a text is needed, and nothing (`null`) where it is a choice or need not be there, also
 * for a field that is not shown. `namen` are the fields of the schema.
 */
export const invoerVan = (namen: readonly string[], getoond: readonly Veldbeschrijving[], waarden: Waarden): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    namen.flatMap((naam): readonly (readonly [string, unknown])[] => {
      const veld = getoond.find((een) => een.naam === naam);
      const tekst = (waarden[naam] ?? '').trim();
      if (veld === undefined) return naam in waarden ? [[naam, null]] : [];
      if (tekst !== '') return [[naam, tekst]];
      return veld.verplicht && veld.soort !== 'keuze' ? [] : [[naam, null]];
    }),
  );

/** The first fault of each field. */
export const perVeld = (faults: readonly Fault[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...faults].reverse().map((fault) => [veldVan(fault) ?? '', fault.melding]));
