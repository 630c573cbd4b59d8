import type { Beurt } from '../../../onderwerp/onderwerp';
import { partij, type Fasemodule } from '../../fase';
import type { Item } from '../../item-staat';
import {
  aanRondeToegewezen, aanvraagIngediend, aanvraagInRondeIngetrokken, beoordelingVastgelegd, definitiefGehonoreerd, projectideeIngediend, uitwerkingGevraagd, voorlopigGehonoreerd, wederhoorIngediend,
} from './gebeurtenissen';
import { dienAanvraagIn, dienProjectideeIn, dienWederhoorIn, honoreerDefinitief, honoreerVoorlopig, legBeoordelingVast, vraagUitwerking, wijsToeAanRonde } from './opdrachten';
import { dagVan, stand } from './staat';
import { rondedagenGewijzigd, volgRondedagen, vraagtVanRonde } from './volg-ronde';

export {
  aanRondeToegewezen, aanvraagIngediend, aanvraagInRondeIngetrokken, beoordelingVastgelegd, definitiefGehonoreerd, projectideeIngediend, uitwerkingGevraagd, voorlopigGehonoreerd,
} from './gebeurtenissen';
export type { SubsidierondeStand } from './staat';

function aanZet(item: Item): Beurt {
  const nu = stand(item);
  const zonmw = (wat: string): Beurt => ({ wie: [partij('ZonMw')], wat });
  if (nu.ronde === undefined) return { wie: ['projectorganisatie'], wat: 'Toewijzen aan een ronde' };
  if (nu.aanvraagIngediendOp === undefined) {
    if (nu.projectideeOp === undefined && dagVan(item, 'projectidee') !== undefined) return { wie: [item.eigenaar], wat: 'Projectidee indienen' };
    if (nu.projectideeOp !== undefined && nu.uitwerkingGevraagdOp === undefined) return zonmw('Projectidee beoordelen');
    return { wie: [item.eigenaar], wat: 'Aanvraag uitwerken en indienen' };
  }
  if (nu.voorlopigOp !== undefined) return zonmw('Definitief honoreren');
  return zonmw(nu.beoordeeldOp === undefined ? 'Aanvraag beoordelen' : 'Besluiten over de aanvraag');
}

export const subsidieronde: Fasemodule = {
  fase: 'subsidieronde',
  events: [aanRondeToegewezen, rondedagenGewijzigd, projectideeIngediend, uitwerkingGevraagd, aanvraagIngediend, beoordelingVastgelegd, wederhoorIngediend, voorlopigGehonoreerd, definitiefGehonoreerd, aanvraagInRondeIngetrokken],
  commands: [wijsToeAanRonde, volgRondedagen, dienProjectideeIn, vraagUitwerking, dienAanvraagIn, legBeoordelingVast, dienWederhoorIn, honoreerVoorlopig, honoreerDefinitief],
  aanZet,
  vraagtElders: vraagtVanRonde,
};
