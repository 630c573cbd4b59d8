import { langeDatum } from '../kalender/schrijfwijze';
import type { Datum } from '../kalender/datum';
import type { Precisie } from '../termijn/termijn';
import { INLEIDING } from './lees-termijn';
import { effen } from './taal';

/**
 * Why this day follows from these words, as a part of a Dutch sentence (domain.md, *Dates as people write them*): "een periode eindigt op haar laatste werkdag".
 * Undefined when the words name the day themselves. Asked of what `leesTermijn` read as a day.
 */
export function waaromDag(tekst: string, { datum, precisie }: { readonly datum: Datum; readonly precisie: Precisie }): string | undefined {
  const woorden = effen(tekst).replace(INLEIDING, '');
  if (/^voor\s(?!het eerst)/.test(woorden)) return 'voor een dag of periode is de laatste werkdag ervoor';
  if (precisie !== 'dag') return 'een periode eindigt op haar laatste werkdag';
  return woorden === langeDatum(datum) ? undefined : 'deze dag staat er';
}
