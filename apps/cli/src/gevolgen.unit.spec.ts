import type { GevolgenAntwoord } from '@cirkel/contracts';
import { gevolgenInRegels } from './gevolgen';

const item = { id: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia' } as const;
const gevolgen: GevolgenAntwoord = {
  proef: true,
  samenvatting: '30 okt → 1 dec 2020. Escalatie eindigt. Bericht aan 2 personen.',
  gevolgen: 'ab'.repeat(32),
  gebeurtenissen: [{ type: 'termijn-verlengd', zin: 'Termijn verlengd.' }],
  termijnen: [
    { onderwerp: item, termijnId: 'picot-1', omschrijving: 'PICOT aanvullen', eigenaren: ['partij:FMS'], oud: { effectief: '2020-10-30', staat: 'verstreken' }, nieuw: { effectief: '2020-12-01', staat: 'loopt' } },
    { onderwerp: item, termijnId: 'x-1', omschrijving: 'Toelichten', eigenaren: ['partij:FMS'], oud: null, nieuw: { effectief: '2021-01-04', staat: 'loopt' } },
  ],
  termijnenTotaal: 3,
  escalaties: [{ id: 'escalatie-1', nummer: 'ESC-031', gevolg: 'eindigt', gremium: 'werkorganisatie', onderwerp: { nummer: 'CGG-0142', titel: 'Lage rughernia', stap: 'PICOT aanvullen' }, zin: 'Beëindigd.' }],
  elders: [{ onderwerp: { ...item, nummer: 'CGG-0143' }, opdracht: 'Vraag opnemen', gebeurtenissen: [] }],
  ontvangers: [
    { wie: 'partij:FMS', naam: 'FMS', berichten: ['besluit'], aantal: 2, personen: [{ id: 'p-1', naam: 'J. de Wit', functie: 'Adviseur' }, { id: 'p-2', naam: 'A. Bos', functie: 'Adviseur' }] },
    { wie: 'gremium:BO', naam: 'BO', berichten: ['trede-bereikt'], aantal: 1, personen: null },
  ],
  personen: 3,
  meer: false,
  nu: '2020-11-12T08:00:00.000Z',
};

it('says in lines what a command would do, and that nothing has changed', () => {
  expect(gevolgenInRegels(gevolgen)).toEqual([
    '30 okt → 1 dec 2020. Escalatie eindigt. Bericht aan 2 personen.',
    '  Termijn verlengd.',
    '  termijn CGG-0142 PICOT aanvullen: 2020-10-30 (verstreken) -> 2020-12-01',
    '  termijn CGG-0142 Toelichten: nieuw -> 2021-01-04',
    '  en nog 1 andere',
    '  escalatie ESC-031 over CGG-0142 eindigt bij de werkorganisatie',
    '  elders CGG-0143: Vraag opnemen',
    '  bericht aan FMS (besluit): J. de Wit, A. Bos',
    '  bericht aan BO (trede bereikt): 1 persoon',
    `Dit was een proef; er is niets veranderd. Geef de opdracht met "gevolgen": "${'ab'.repeat(32)}" om haar te laten weigeren als dit intussen anders is.`,
  ]);
});
