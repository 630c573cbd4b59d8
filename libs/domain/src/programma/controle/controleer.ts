import type { Datum } from '../../kalender/datum';
import type { Programmadefinitie } from '../definitie';
import { criteriafouten } from './criteria';
import { fasefouten } from './fasen';
import type { Fout } from './fout';
import { gremiumfouten } from './gremia';
import { ladderfouten } from './ladder';
import { programmafouten } from './namen';
import { termijnfouten } from './termijnen';
import { verhuisfouten } from './verhuizing';
import { wegfouten } from './wegen';
import { werkagendafouten } from './werkagenda';

/**
 * All that is wrong with a definition that has the right shape, at once: where, and what, in Dutch. A stage that nothing reaches or leaves, a
 * term that waits for an event that never comes, a right that nobody has, a rung that never ends, a quorum that cannot be met. Empty when it can be published on this day.
 */
export const controleerDefinitie = (definitie: Programmadefinitie, vandaag: Datum): readonly Fout[] => [
  ...programmafouten(definitie),
  ...fasefouten(definitie),
  ...wegfouten(definitie),
  ...criteriafouten(definitie),
  ...termijnfouten(definitie, vandaag),
  ...ladderfouten(definitie),
  ...gremiumfouten(definitie),
  ...verhuisfouten(definitie),
  ...werkagendafouten(definitie),
];
