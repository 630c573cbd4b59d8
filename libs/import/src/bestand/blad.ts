import type { Dagstelsel } from '@cirkel/domain';

/** One cell as it was read. A formula is never evaluated: what stands here is the value that Excel stored beside it. */
export interface Cel {
  /** What a person would read; a date as jjjj-mm-dd, mm-jjjj when the cell shows no day, or jjjj when it shows only the year. Trimmed. */
  readonly tekst: string;
  readonly formule?: true;
  /** The cell holds a number, written with a decimal point whatever the language; what only looks like one is text. */
  readonly getal?: true;
  /** Its value stands in a row above, in a cell that was merged over this one. */
  readonly vanBoven?: true;
  /** "#N/B": the cell holds an error of Excel. */
  readonly fout?: true;
}

export interface Rij {
  /** As the spreadsheet counts them, from 1. */
  readonly nummer: number;
  /** By column, from 0; a missing one is empty. */
  readonly cellen: readonly (Cel | undefined)[];
}

/** The sheet that is read: its rows that hold anything. */
export interface Blad {
  readonly naam: string;
  readonly rijen: readonly Rij[];
  /** How the workbook counts days. A text file has none of its own; what Excel writes into one counts from 1900. */
  readonly stelsel: Dagstelsel;
  /** What the reader should know: sheets that were left alone. */
  readonly opmerkingen: readonly string[];
}

/** More than this is no list that people keep. Units: rows, columns, bytes. */
export const GRENZEN = {
  bestand: 10 * 1024 * 1024,
  rijen: 20_000,
  kolommen: 200,
  onderdelen: 2_000,
  uitgepakt: 128 * 1024 * 1024,
  /** Deflate shrinks real sheets 5 to 50 times; a bomb a thousand times. */
  verhouding: 200,
  /** Below this size the ratio says nothing. */
  kleinUitgepakt: 4 * 1024 * 1024,
} as const;
export type Grenzen = { readonly [K in keyof typeof GRENZEN]: number };
