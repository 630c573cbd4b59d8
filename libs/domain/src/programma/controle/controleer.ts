import type { AnyCommandDefinition } from '../../contract/command';
import { actie } from '../../actie/actie';
import { escalatie } from '../../escalatie/escalatie';
import { gremium } from '../../gremium/gremium';
import { item } from '../../item/item';
import type { Datum } from '../../kalender/datum';
import type { Programmadefinitie } from '../definitie';
import { fasefouten } from './fasen';
import type { Fout } from './fout';
import { ladderfouten } from './ladder';
import { programmafouten } from './namen';
import { termijnfouten } from './termijnen';
import { verhuisfouten } from './verhuizing';
import { wegfouten } from './wegen';
import { indicatoropdrachten } from '../indicatormeting';
import { werkagendafouten } from './werkagenda';

/** The aggregates on whose commands a programme can say who may give them (a specification holds it against the registry). */
const opdrachten: readonly Pick<AnyCommandDefinition<never>, 'type'>[] =
  [item.commands, actie.commands, escalatie.commands, gremium.commands, indicatoropdrachten].flatMap((commands): readonly { readonly type: string }[] => commands);

/**
 * All that is wrong with a definition that has the right shape, at once: where, and what, in Dutch. A stage that nothing reaches or leaves, a
 * term that waits for an event that never comes, a right that nobody has, a rung that never ends. Empty when it can be published on this day.
 */
export const controleerDefinitie = (definitie: Programmadefinitie, vandaag: Datum): readonly Fout[] => [
  ...programmafouten(definitie, opdrachten),
  ...fasefouten(definitie),
  ...wegfouten(definitie),
  ...termijnfouten(definitie, vandaag),
  ...ladderfouten(definitie),
  ...verhuisfouten(definitie),
  ...werkagendafouten(definitie),
];
