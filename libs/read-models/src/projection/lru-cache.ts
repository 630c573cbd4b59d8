export interface LruCache<V> {
  readonly get: (key: string) => V | undefined;
  readonly set: (key: string, value: V) => void;
}

/** Holds at most `max` values and forgets the one that was used longest ago. */
export function lruCache<V>(max: number): LruCache<V> {
  // A Map iterates in the order of insertion, so what was used last is put back at the end.
  const values = new Map<string, V>();
  const set = (key: string, value: V): void => {
    values.delete(key);
    values.set(key, value);
    const oldest = values.size > max ? values.keys().next() : undefined;
    if (oldest?.done === false) values.delete(oldest.value);
  };
  const get = (key: string): V | undefined => {
    const value = values.get(key);
    if (value !== undefined) set(key, value);
    return value;
  };
  return { get, set };
}
