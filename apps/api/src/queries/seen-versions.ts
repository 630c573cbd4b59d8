import type { SeenVersion } from './queries';

/** Reads `item-…@3`, which the schema of the query has checked. */
export const seenVersions = (naVersie: readonly string[]): readonly SeenVersion[] =>
  naVersie.map((text) => {
    const at = text.lastIndexOf('@');
    return { streamId: text.slice(0, at), versie: Number(text.slice(at + 1)) };
  });
