import { dagenTussen, type Datum } from '../../kalender/datum';
import type { Werkkalender } from '../../kalender/werkkalender';
import type { Termijn } from '../../termijn/termijn';

/** What granting a request would move, as things are now: the last day of the termijn. Its planned date stays where it is. */
export interface Uitstelgevolg {
  readonly was: Datum;
  readonly wordt: Datum;
  /** Calendar days between the two; negative when the termijn runs longer than what was asked for by now. */
  readonly dagen: number;
  readonly streefdatum?: Datum;
}

/** Works out what granting this nominal date would move; the calendar rule of the termijn is applied, as the grant itself does. */
export function uitstelgevolg({ effectief, kalenderregel, streef }: Pick<Termijn, 'effectief' | 'kalenderregel' | 'streef'>, gevraagd: Datum, kalender: Werkkalender): Uitstelgevolg {
  const wordt = kalender.effectief(gevraagd, kalenderregel);
  return { was: effectief, wordt, dagen: dagenTussen(effectief, wordt), ...(streef === undefined ? {} : { streefdatum: streef.effectief }) };
}
