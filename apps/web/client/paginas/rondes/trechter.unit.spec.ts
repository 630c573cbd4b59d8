import { leesStap } from '@cirkel/ui';
import { inStap, type Aanvraag } from './trechter';
import { vensterzin } from './Vensters';

const aanvraag = (code: string, stand: Aanvraag['stand'], teltMeeIn: Aanvraag['teltMeeIn']): Aanvraag => ({
  code, titel: code, partij: null, projectgroep: null, item: null, stand, teltMeeIn, ingediendOp: '2019-09-10', uitgewerktOp: null, besluitOp: null, bedrag: null,
});

describe('the funnel', () => {
  it('leads to exactly the applications that a step counts, whatever came after', () => {
    const aanvragen = [aanvraag('P-1', 'afgewezen', ['ingediend', 'geselecteerd', 'afgewezen']), aanvraag('P-2', 'projectidee', ['ingediend'])];
    expect(inStap(aanvragen, 'geselecteerd').map(({ code }) => code)).toEqual(['P-1']);
    expect(inStap(aanvragen, leesStap(undefined))).toHaveLength(2);
    expect(leesStap('onzin')).toBeUndefined();
  });
});

describe('the windows in a sentence', () => {
  const venster = (stap: 'projectidee' | 'uitwerking', staat: 'gepland' | 'open' | 'gesloten', staatStil = false) => ({ stap, van: stap === 'projectidee' ? '2019-09-02' : '2019-12-02', tot: null, staat, staatStil });

  it('say what is open, else what comes', () => {
    expect(vensterzin([venster('projectidee', 'open'), venster('uitwerking', 'gepland')])).toBe('Nu open: projectideeën.');
    expect(vensterzin([venster('projectidee', 'gesloten'), venster('uitwerking', 'gepland')])).toBe('Er is nu geen venster open. Uitwerking: vanaf 2 dec 2019.');
    expect(vensterzin([venster('projectidee', 'gesloten')])).toBe('Er is geen venster meer open.');
    expect(vensterzin([venster('projectidee', 'gesloten'), venster('uitwerking', 'gepland', true)])).toBe('Er is nu geen venster open. Uitwerking: als het programma weer loopt.');
  });
});
