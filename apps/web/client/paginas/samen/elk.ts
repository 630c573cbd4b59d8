/** So many at once: quick enough for fifty, and nobody else waits for it. */
const TEGELIJK = 3;

/** Does the work for each, a few at a time, in order; tells how many are done after each. The answers stand in the order of what was given. */
export async function elk<T, R>(rijen: readonly T[], werk: (rij: T) => Promise<R>, klaar: (rij: T, uitkomst: R) => void): Promise<readonly R[]> {
  const uitkomsten: R[] = [];
  const wachtrij = rijen.entries();
  const werker = async (): Promise<void> => {
    for (const [i, rij] of wachtrij) {
      const uitkomst = await werk(rij);
      uitkomsten[i] = uitkomst;
      klaar(rij, uitkomst);
    }
  };
  await Promise.all(Array.from({ length: Math.min(TEGELIJK, rijen.length) }, werker));
  return uitkomsten;
}
