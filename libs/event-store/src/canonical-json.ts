/**
 * JSON as RFC 8785 (JCS) writes it: members sorted by UTF-16 code units, no white space, ECMAScript numbers and strings. Two
 * values that mean the same give the same text, so a hash over it survives a round trip through jsonb.
 * Members that are undefined are left out, as JSON.stringify does. Throws a TypeError on what JSON cannot say (NaN, bigint, function).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} has no JSON form`);
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value);
    if (text === undefined) throw new TypeError(`a ${typeof value} has no JSON form`);
    return text;
  }
  if (Array.isArray(value)) return `[${value.map((element) => canonicalJson(element ?? null)).join(',')}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
