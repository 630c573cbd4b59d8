import { korteDatum } from '../../kalender/schrijfwijze';
import { naamVan } from '../../woorden';
import type { Datumregel } from '../termijnregel';
import { inWoorden, type Woorden } from './lijst';

const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const maand = (nr: number): string => maanden[nr - 1] ?? String(nr);
const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** "voor 1 november", "8 weken": how long a term runs or when it ends, whatever day it starts on. */
export function datumregelInWoorden(regel: Datumregel): string {
  switch (regel.soort) {
    case 'op':
      return `uiterlijk ${regel.dag} ${maand(regel.maand)}`;
    case 'voor':
      return `voor ${regel.dag} ${maand(regel.maand)}`;
    case 'maand':
      return `in ${maand(regel.maand)}`;
    case 'na-maanden':
      return aantal(regel.maanden, 'maand', 'maanden');
    case 'na-dagen':
      return regel.dagen % 7 === 0 ? aantal(regel.dagen / 7, 'week', 'weken') : aantal(regel.dagen, 'dag', 'dagen');
    case 'na-werkdagen':
      return aantal(regel.werkdagen, 'werkdag', 'werkdagen');
  }
}

const wie = (waarde: unknown): string => (typeof waarde === 'string' ? naamVan(waarde) : Array.isArray(waarde) ? waarde.map(wie).join(', ') || 'niemand' : inWoorden(waarde));
const werkdagen = (waarde: unknown): string => (typeof waarde === 'number' ? aantal(waarde, 'werkdag', 'werkdagen') : 'geen');
const dagenVooraf = (waarde: unknown): string => `${inWoorden(waarde)} dagen vooraf`;
const datum = (waarde: unknown): string => (typeof waarde === 'string' ? korteDatum(waarde) : inWoorden(waarde));
const regel = (waarde: unknown): string => datumregelInWoorden(waarde as Datumregel);

/** How the parts of a definition are told. What is not named here is told by its own name: nothing that differs goes untold. */
export const woorden = {
  termijn: {
    namen: { datum: '', streefdatum: 'geplande datum', eigenaar: 'aan zet', bij: 'begint bij', gehaaldDoor: 'is gehaald door', kalenderregel: 'kalenderregel', herinneringen: 'herinneringen', herhaling: 'herhaling' },
    waarden: { datum: regel, streefdatum: regel, eigenaar: wie, herinneringen: dagenVooraf },
  },
  fase: {
    namen: {
      termijnen: null, einden: null, stappen: null, naar: 'gaat door naar', terugNaar: 'kan terug naar', instroom: 'instroom uit', normPerPartij: 'norm per partij per jaar', vierOgen: 'een tweede persoon stelt vast',
      relevantieVerplicht: 'relevantie verplicht', jaarrapportage: 'jaarlijks rapport', inclusiesignaal: 'te trage inclusie',
    },
    waarden: {},
  },
  einde: { namen: { bijStopzetten: 'bij stopzetten', bijAfronden: 'bij afronden' }, waarden: { wie } },
  stap: { namen: {}, waarden: { eigenaar: wie } },
  trede: { namen: { reactietijd: 'reactietijd', herinneringElke: 'herinnering elke' }, waarden: { reactietijd: werkdagen, herinneringElke: werkdagen } },
  gremium: { namen: {}, waarden: { stemt: wie, adviseert: wie, waarneemt: wie } },
  kalender: { namen: { gelijkgesteldeDagen: null, volledigVan: 'volledig vanaf', volledigTot: 'volledig tot en met' }, waarden: { volledigVan: datum, volledigTot: datum } },
  algemeen: {
    namen: { naam: 'naam', nummers: 'nummers', herinneringen: 'herinneringen', kalenderregel: 'kalenderregel', uitstel: 'over uitstel', voortgang: 'vraag naar voortgang' },
    waarden: { herinneringen: dagenVooraf },
  },
  recht: { waarden: { wie } },
} satisfies Readonly<Record<string, Woorden>>;
