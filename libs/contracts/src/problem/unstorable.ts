/** NUL and half a surrogate pair: JSON can carry them, PostgreSQL cannot hold them in a text or in jsonb. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** Where in this value a text, or the name of a field, holds a character that cannot be stored. */
export function unstorableIn(value: unknown, path: readonly PropertyKey[] = []): readonly (readonly PropertyKey[])[] {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (UNSTORABLE.test(name) ? [path] : unstorableIn(inner, [...path, name])));
}
