import { aggregaatVan } from './omgeving';
import { totRust } from './reageer';
import { wek } from './voer-uit';
import type { Moment } from '../../kalender/datum';
import type { Wereld } from './wereld';

/** The next moment at or before this one at which time changes a stream. */
function volgende({ stromen }: Wereld, tot: Moment): { readonly streamId: string; readonly moment: Moment } | undefined {
  const wekkers = [...stromen].flatMap(([streamId, { state }]) => {
    const moment = aggregaatVan(streamId).nextWake?.(state);
    return moment === undefined || moment > tot ? [] : [{ streamId, moment }];
  });
  return wekkers.sort((a, b) => (a.moment < b.moment ? -1 : 1))[0];
}

/** Lives until this moment: whatever is due happens at its own moment, and what follows from it right after. */
export function leefTot(wereld: Wereld, tot: Moment): void {
  for (let wekker = volgende(wereld, tot); wekker !== undefined; wekker = volgende(wereld, tot)) {
    if (wekker.moment > wereld.nu) wereld.nu = wekker.moment;
    wek(wereld, wekker.streamId);
    totRust(wereld);
  }
  wereld.nu = tot;
}

/** Wakes every stream whose moment has passed, as the sweep does after an outage. */
export function wekAlles(wereld: Wereld): void {
  for (const streamId of wereld.stromen.keys()) wek(wereld, streamId);
}
