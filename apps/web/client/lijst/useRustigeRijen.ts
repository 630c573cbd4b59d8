import { useState } from 'react';
import { useEigenActies } from '../api/eigen-actie';

export interface RustigeRijen<T> {
  readonly rijen: readonly T[];
  /** Rows that are there but not shown yet; also when only the order changed, then `nieuw` is 0 and `anders` true. */
  readonly nieuw: number;
  readonly anders: boolean;
  readonly toon: () => void;
}

/** The rows to show: those that were shown before with their present values, so that nothing moves under the reader's eyes. */
export function rustig<T>(getoond: readonly string[], rijen: readonly T[], sleutel: (rij: T) => string): Omit<RustigeRijen<T>, 'toon'> {
  const bekend = new Map(rijen.map((rij) => [sleutel(rij), rij] as const));
  const oud = new Set(getoond);
  const nu = rijen.map(sleutel);
  return {
    rijen: getoond.flatMap((een) => bekend.get(een) ?? []),
    nieuw: nu.filter((een) => !oud.has(een)).length,
    anders: nu.length !== getoond.length || nu.some((een, i) => een !== getoond[i]),
  };
}

/**
 * A list that changes only when the reader asks: values change in place, new rows and another order wait behind "Toon".
 * Another question (`vraag`, the filters) or an act of the user shows the new list at once.
 */
export function useRustigeRijen<T>(rijen: readonly T[], sleutel: (rij: T) => string, vraag: string): RustigeRijen<T> {
  const moment = `${vraag} ${useEigenActies()}`;
  const nu = rijen.map(sleutel);
  const [stand, setStand] = useState({ moment, getoond: nu });
  if (stand.moment !== moment) {
    setStand({ moment, getoond: nu });
    return { rijen, nieuw: 0, anders: false, toon: () => undefined };
  }
  return { ...rustig(stand.getoond, rijen, sleutel), toon: () => setStand({ moment, getoond: nu }) };
}

/** Names the question that the rows answer; while the rows of the question before still stand there, it is another one. */
export const vraagsleutel = (vraag: unknown, { isPlaceholderData }: { readonly isPlaceholderData: boolean }): string => `${JSON.stringify(vraag)}${isPlaceholderData ? ' vorige' : ''}`;
