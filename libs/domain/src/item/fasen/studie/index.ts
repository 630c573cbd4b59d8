import type { Fasemodule } from '../../fase';
import type { Item } from '../../item-staat';
import * as gebeurtenissen from './gebeurtenissen';
import * as opdrachten from './opdrachten';

export type { StudieStand } from './stand';

const { adviseurToegewezen, studieplanVastgelegd, studieGestart, inclusieTeTraag, inclusieWeerOpSchema, inclusieversnellerGenoteerd, studieAfgerond } = gebeurtenissen;
const { wijsAdviseurToe, legStudieplanVast, startStudie, meldInclusietempo, noteerInclusieversneller, rondStudieAf } = opdrachten;

function wat(item: Item): string {
  if (item.studie?.gestartOp === undefined) return 'Studie starten';
  return item.studie.tempo?.teTraag === true ? 'Inclusies versnellen of bijsturen' : 'Studie uitvoeren en afronden';
}

export const studie: Fasemodule = {
  fase: 'studie',
  events: [adviseurToegewezen, studieplanVastgelegd, studieGestart, inclusieTeTraag, inclusieWeerOpSchema, inclusieversnellerGenoteerd, studieAfgerond],
  commands: [wijsAdviseurToe, legStudieplanVast, startStudie, rondStudieAf, meldInclusietempo, noteerInclusieversneller],
  aanZet: (item) => ({ wie: [item.eigenaar], wat: wat(item) }),
};
