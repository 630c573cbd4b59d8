import { item } from '../item/item';
import type { Item } from '../item/item-staat';
import type { Programmadefinitie } from '../programma/definitie';
import { cirkel, verloop, wie, type Verloop } from './gegeven';

/** The Cirkel as a programme that asks a report in each of three years and an evaluation in the fourth. */
export const jaarrapportprogramma: Programmadefinitie = {
  ...cirkel,
  code: 'rapport',
  naam: 'Rapportprogramma',
  fasen: cirkel.fasen.map((fase) => (fase.fase === 'implementatie' ? { ...fase, jaarrapportage: { jaren: 3, evaluatieInJaar: 4, eigenaar: 'indiener' as const } } : fase)),
};

/** An item of it that entered implementatie on 31 January 2019. */
export const traject = (): Verloop<Item> =>
  verloop(item, 'item-test', jaarrapportprogramma).doe(wie.projectorganisatie, 'laatItemInstromen', { titel: 'Psychose', eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Zinnige Zorg' }, { op: '2019-01-31' });
