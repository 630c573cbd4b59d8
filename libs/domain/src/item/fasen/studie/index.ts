import type { Reactie } from '../../../contract/reactie';
import type { Fasemodule } from '../../fase';
import type { Item } from '../../item-staat';
import { adviseurTeruggetrokken, trekAdviseurTerug } from './adviseur-terug';
import * as gebeurtenissen from './gebeurtenissen';
import * as opdrachten from './opdrachten';
import { inclusiesGepeild, vraagOordeel } from './peilen';

export { peil, peilmoment } from './peilen';
export { adviseursfuncties, studieplanSchema, uitkomsten, versnelleruitkomsten } from './stand';
export type { Studieplan, StudieStand, Uitkomstsoort } from './stand';

const { adviseurToegewezen, studieplanVastgelegd, studieGestart, inclusieTeTraag, inclusieWeerOpSchema, inclusieversnellerGenoteerd, studieAfgerond } = gebeurtenissen;
const { wijsAdviseurToe, legStudieplanVast, startStudie, meldInclusietempo, noteerInclusieversneller, rondStudieAf } = opdrachten;

function wat(item: Item): string {
  if (item.studie?.gestartOp === undefined) return 'Studie starten';
  return item.studie.tempo?.teTraag === true ? 'Inclusies versnellen of bijsturen' : 'Studie uitvoeren en afronden';
}

/** The register of inclusions, which must know of the study and of each plan that it gets. */
function volgen(streamId: string, { nummer, titel, eigenaar, programma, doorlopen, studie: stand }: Item): Reactie {
  const plan = stand?.plan;
  const sinds = doorlopen.at(-1)?.sinds;
  return {
    streamId: `inclusies-${streamId}`,
    sleutel: `studie:${plan === undefined ? 'zonder-plan' : [plan.start, plan.eind, plan.doel].join('/')}`,
    opdracht: { type: 'volgStudie', programma: programma.code, item: streamId, nummer, titel, eigenaar, ...(plan === undefined ? {} : { plan }) },
    ...(sinds === undefined ? {} : { gebeurdOp: sinds }),
  };
}

/** The register of a study that this item has had keeps to the owner of the item; each change is asked by its own key, for an owner can come back. */
function volgEigenaar(streamId: string, { eigenaar, vorigeEigenaren = [], doorlopen }: Item): readonly Reactie[] {
  const studie = doorlopen.findIndex(({ soort }) => soort === 'studie');
  const sinds = vorigeEigenaren.at(-1)?.inFase;
  // Before the study began, the register begins with this owner.
  if (studie < 0 || sinds === undefined || sinds < studie) return [];
  return [{ streamId: `inclusies-${streamId}`, sleutel: `eigenaar:${vorigeEigenaren.length}`, opdracht: { type: 'volgEigenaar', eigenaar } }];
}

export const studie: Fasemodule = {
  fase: 'studie',
  events: [adviseurToegewezen, adviseurTeruggetrokken, studieplanVastgelegd, studieGestart, inclusieTeTraag, inclusieWeerOpSchema, inclusieversnellerGenoteerd, inclusiesGepeild, studieAfgerond],
  commands: [wijsAdviseurToe, legStudieplanVast, startStudie, rondStudieAf, meldInclusietempo, noteerInclusieversneller, trekAdviseurTerug],
  aanZet: (item) => ({ wie: [item.eigenaar], wat: wat(item) }),
  vraagtElders: (streamId, item) => [...(item.soort === 'studie' && item.status !== 'beeindigd' ? [volgen(streamId, item), ...vraagOordeel(streamId, item)] : []), ...volgEigenaar(streamId, item)],
};
