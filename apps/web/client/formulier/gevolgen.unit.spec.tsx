import type { GevolgenAntwoord } from '@cirkel/contracts';
import { renderToStaticMarkup } from 'react-dom/server';
import { Gevolgen } from './Gevolgen';
import { gevolgregels, isVerreikend } from './gevolgen';

const item = { id: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia' } as const;
const niets: GevolgenAntwoord = {
  proef: true, samenvatting: 'Er verandert geen termijn. Niemand krijgt bericht.', gevolgen: 'ab'.repeat(32), gebeurtenissen: [], termijnen: [], termijnenTotaal: 0, escalaties: [], elders: [], ontvangers: [], personen: 0, meer: false,
  nu: '2020-11-12T08:00:00.000Z',
};
const veel: GevolgenAntwoord = {
  ...niets,
  samenvatting: '30 okt → 1 dec 2020. Escalatie eindigt. Bericht aan 3 personen.',
  termijnen: [
    { onderwerp: item, termijnId: 'picot-1', omschrijving: 'PICOT aanvullen', eigenaren: ['partij:FMS'], oud: { effectief: '2020-10-30', staat: 'verstreken' }, nieuw: { effectief: '2020-12-01', staat: 'loopt' } },
    { onderwerp: item, termijnId: 'x-1', omschrijving: 'Toelichten', eigenaren: ['partij:FMS'], oud: null, nieuw: { effectief: '2021-01-04', staat: 'loopt' } },
  ],
  termijnenTotaal: 2,
  escalaties: [{ id: 'escalatie-1', nummer: 'ESC-031', gevolg: 'eindigt', gremium: 'werkorganisatie', onderwerp: { nummer: 'CGG-0142', titel: 'Lage rughernia', stap: 'PICOT aanvullen' }, zin: 'Beëindigd.' }],
  elders: [{ onderwerp: { ...item, nummer: 'CGG-0143' }, opdracht: 'Vraag opnemen', gebeurtenissen: [] }],
  ontvangers: [
    { wie: 'partij:FMS', naam: 'FMS', berichten: ['besluit'], aantal: 2, personen: [{ id: 'p-1', naam: 'J. de Wit', functie: 'Adviseur' }, { id: 'p-2', naam: 'A. Bos', functie: 'Adviseur' }] },
    { wie: 'gremium:BO', naam: 'BO', berichten: ['trede-bereikt'], aantal: 1, personen: null },
  ],
};

describe('de gevolgen van een opdracht, voor zij wordt gegeven', () => {
  it('staan er in één regel, met alles wat er verandert eronder', () => {
    const html = renderToStaticMarkup(<Gevolgen gevolgen={veel} verouderd={false} />);
    expect(html).toContain('<p role="status">30 okt → 1 dec 2020. Escalatie eindigt. Bericht aan 3 personen.</p>');
    expect(gevolgregels(veel)).toEqual([
      'CGG-0142, PICOT aanvullen: 30 okt 2020, verstreken → 1 dec 2020',
      'CGG-0142, Toelichten: nieuw, 4 jan 2021',
      'Einde van de escalatie ESC-031 over CGG-0142: de werkorganisatie',
      'CGG-0143 Lage rughernia: Vraag opnemen',
      'Bericht aan FMS: J. de Wit, A. Bos',
      'Bericht aan BO: 1 persoon',
    ]);
  });

  it('worden niet als nieuw getoond terwijl er opnieuw wordt gekeken', () => {
    const html = renderToStaticMarkup(<Gevolgen gevolgen={veel} verouderd />);
    expect(html).toContain('De gevolgen worden opnieuw bekeken.');
    expect(html).not.toContain('Escalatie eindigt');
  });

  it('zijn er alleen bij wat verder reikt dan de opdracht zelf', () => {
    expect([isVerreikend(niets), isVerreikend(veel), isVerreikend({ ...niets, ontvangers: veel.ontvangers })]).toEqual([false, true, true]);
    expect(renderToStaticMarkup(<Gevolgen gevolgen={undefined} verouderd={false} />)).toBe('');
  });
});
