import { dagenTussen, plusDagen, type Datum } from '../kalender/datum';
import type { Studieplan } from '../item/fasen/studie';
import type { Stilte } from '../item/item-staat';

/** How many of the days between these two the study stood still. */
const dagenStil = (stiltes: readonly Stilte[], start: Datum, op: Datum): number =>
  stiltes.reduce((dagen, { van, tot }) => dagen + Math.max(0, dagenTussen(van > start ? van : start, tot < op ? tot : op)), 0);

/**
 * How many inclusions a plan expects by the end of this day: evenly from its first day to its last, none before, all after. Days on which the study stood
 * still move the plan along (domain.md, *Which term holds*).
 */
export function verwacht({ start, eind, doel }: Studieplan, op: Datum, stiltes: readonly Stilte[] = []): number {
  const dag = plusDagen(op, -dagenStil(stiltes, start, op));
  if (dag <= start) return 0;
  return dag >= eind ? doel : (doel * dagenTussen(start, dag)) / dagenTussen(start, eind);
}

/** Whether a study falls behind: below this share of what its plan expects, once the plan expects anybody at all. */
export const isTeTraag = (totaal: number, verwachting: number, onderProcent: number): boolean => verwachting >= 1 && totaal < (verwachting * onderProcent) / 100;
