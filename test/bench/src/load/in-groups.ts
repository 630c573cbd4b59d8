const TOGETHER = 8;

/** Does the work for each, a few at the same time; results in the order of the input. */
export async function inGroups<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (let i = 0; i < all.length; i += TOGETHER) results.push(...(await Promise.all(all.slice(i, i + TOGETHER).map(work))));
  return results;
}
