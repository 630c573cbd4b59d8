import { normlijn, puntenVan, rijenVan, type Cijfers, type Meting } from './rijen';

const cijfers = (ronde: string | null, afgerond: number, mediaan: number | null): Cijfers => ({
  ronde, afgerond, lopend: 2, gestopt: 0, gemiddeld: mediaan, mediaan, minst: 10, meest: 400, p10: 40, p90: 300, beoordeeld: afgerond, opTijd: 1, opTijdVerlengd: 1,
});
const normen: Meting['normen'] = [
  { meting: 'start-centrum', soort: 'nulmeting', tekst: 'Gemiddeld 261 dagen', dagen: { gemiddeld: 261, minst: 59, meest: 499 }, bron: 'gepubliceerd' },
  { meting: 'start-centrum', soort: 'doel', tekst: 'Binnen drie maanden', maanden: 3, bron: 'ambitie' },
];

describe('the picture of the lead times', () => {
  it('has a whisker only where there is enough to say so', () => {
    expect(puntenVan([{ naam: 'Alles samen', cijfers: cijfers(null, 4, 90) }])).toEqual([{ naam: 'Alles samen', midden: 90 }]);
    expect(puntenVan([{ naam: 'Alles samen', cijfers: cijfers(null, 5, 90) }])).toEqual([{ naam: 'Alles samen', midden: 90, van: 40, tot: 300 }]);
    expect(puntenVan([{ naam: 'Alles samen', cijfers: cijfers(null, 0, null) }])).toEqual([]);
  });

  it('sets the baseline beside it as a figure of before, and the aim as a line in days', () => {
    expect(puntenVan([], normen)).toEqual([{ naam: 'Nulmeting (gemiddelde)', midden: 261, van: 59, tot: 499, soort: 'eerder' }]);
    expect(normlijn(normen)).toEqual({ waarde: 91, naam: 'doel: 3 maanden' });
    expect(normlijn([])).toBeUndefined();
  });

  it('compares rondes, but does not say the same thing twice', () => {
    const totaal = cijfers(null, 9, 90);
    expect(rijenVan({ totaal, perRonde: [cijfers(null, 9, 90)] }).map(({ naam }) => naam)).toEqual(['Alles samen']);
    expect(rijenVan({ totaal, perRonde: [cijfers('2019', 4, 80), cijfers(null, 5, 95)] }).map(({ naam }) => naam)).toEqual(['Alles samen', '2019', 'Zonder ronde']);
    expect(rijenVan({ totaal: null, perRonde: [] })).toEqual([]);
  });
});
