import type { Datum } from '@cirkel/domain';

/** What a cell holds: a text, a number, a day, or nothing. A day is a day to a spreadsheet too, so that it can be sorted and counted with. */
export type Cell = string | number | { readonly dag: Datum } | null;

/** A sheet with the names of its columns above it. */
export interface Sheet {
  readonly naam: string;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly Cell[])[];
}
