/** The filters that were given; the read models know no `undefined`. */
export const given = <F extends object>(filters: F): { [K in keyof F]: Exclude<F[K], undefined> } =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as { [K in keyof F]: Exclude<F[K], undefined> };
