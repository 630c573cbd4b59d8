import type { Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { hoofdletter, naamInZin } from '../woorden';

/**
 * What to say when the body of a rung does not meet before its response time ends: the ladder does not wait for it (domain.md, *Ladder*).
 * Undefined when it meets in time, or when the rung has no response time.
 */
export function agendawaarschuwing(gremium: string, vergadering: Datum | undefined, reactieTot: Datum | null): string | undefined {
  if (reactieTot === null || (vergadering !== undefined && vergadering <= reactieTot)) return undefined;
  const wanneer = vergadering === undefined ? `${hoofdletter(naamInZin(gremium))} heeft nog geen vergadering gepland.` : `De volgende vergadering van ${naamInZin(gremium)} is pas op ${langeDatum(vergadering)}.`;
  return `${wanneer} De reactietijd eindigt al op ${langeDatum(reactieTot)}; de escalatie wacht daar niet op.`;
}
