import { plusDagen, type Datum } from '../kalender/datum';

/** How a workbook counts its days: from 1900 (Windows, nearly always) or from 1904 (old Mac files). */
export const dagstelsels = ['1900', '1904'] as const;
export type Dagstelsel = (typeof dagstelsels)[number];

/** The last day that this system reckons with, in the system of 1900. */
const LAATSTE = 109_939;

/**
 * The calendar day of a serial number of Excel; a fraction is a time of day and falls away. Undefined for what is no day: before the first
 * one, after 2200, and number 60 of the system of 1900, which is 29 February 1900, a day that never was (ECMA-376 part 1, 18.17.4.1).
 */
export function dagVanExcel(getal: number, stelsel: Dagstelsel): Datum | undefined {
  if (!Number.isFinite(getal)) return undefined;
  const dag = Math.floor(getal);
  if (stelsel === '1904') return dag < 0 || dag + 1_462 > LAATSTE ? undefined : plusDagen('1904-01-01', dag);
  if (dag < 1 || dag === 60 || dag > LAATSTE) return undefined;
  return plusDagen(dag < 60 ? '1899-12-31' : '1899-12-30', dag);
}
