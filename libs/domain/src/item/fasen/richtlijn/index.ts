import { langeDatum } from '../../../kalender/schrijfwijze';
import { partij, type Fasemodule } from '../../fase';
import type { Item } from '../../item-staat';
import { corrigeerDuiding } from './corrigeren';
import { actualisatieAfgewacht, duidingGecorrigeerd, duidingVastgelegd, herbeoordelingGepland, inRichtlijnOpgenomen } from './gebeurtenissen';
import { legDuidingVast, neemOpInRichtlijn, planHerbeoordeling, wachtOpActualisatie } from './opdrachten';

export { wachtOpActualisatie } from './opdrachten';
export { richtlijnconclusies } from './stand';
export type { RichtlijnStand } from './stand';

function wat(item: Item): string {
  if (wachtOpActualisatie(item)) return `Wacht op actualisatie van de richtlijn tot ${langeDatum(item.richtlijn?.wachtTot ?? '')}`;
  return item.richtlijn?.conclusie === undefined ? 'Uitkomst duiden' : 'Opnemen in de richtlijn';
}

export const richtlijn: Fasemodule = {
  fase: 'richtlijn',
  events: [duidingVastgelegd, duidingGecorrigeerd, actualisatieAfgewacht, inRichtlijnOpgenomen, herbeoordelingGepland],
  commands: [legDuidingVast, corrigeerDuiding, neemOpInRichtlijn, planHerbeoordeling],
  aanZet: (item) => ({ wie: [partij('Kennisinstituut')], wat: wat(item) }),
};
