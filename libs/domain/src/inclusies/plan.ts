import { dagenTussen, type Datum } from '../kalender/datum';
import type { Studieplan } from '../item/fasen/studie';

/** How many inclusions a plan expects by the end of this day: evenly from its first day to its last, none before, all after. */
export function verwacht({ start, eind, doel }: Studieplan, op: Datum): number {
  if (op <= start) return 0;
  return op >= eind ? doel : (doel * dagenTussen(start, op)) / dagenTussen(start, eind);
}

/** Whether a study falls behind: below this share of what its plan expects, once the plan expects anybody at all. */
export const isTeTraag = (totaal: number, verwachting: number, onderProcent: number): boolean => verwachting >= 1 && totaal < (verwachting * onderProcent) / 100;
