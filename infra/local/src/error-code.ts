/** Whether this is an error with that code (`ENOENT`, `55006`). Not by `instanceof Error`: under Jest Node's own errors are of another realm. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
