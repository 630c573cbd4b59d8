import { vooruitblikInRegels } from './vooruitblik';

describe('een vooruitblik', () => {
  const onderwerp = { id: 'item-1', soort: 'item', nummer: 'CGG-0142', titel: 'Lage rughernia' } as const;
  const rij = { op: '2020-10-31', onderwerp, omschrijving: 'PICOT aanvullen', wie: ['partij:FMS'] } as const;
  const rest = { vandaag: '2020-10-12', tot: '2020-11-09' };

  it('is te lezen als een lijst, de eerste dag eerst', () => {
    const rijen = [
      { ...rij, wie: [...rij.wie], soort: 'te-laat' as const, tot: '2020-10-30' },
      { ...rij, wie: ['gremium:werkorganisatie' as const], soort: 'trede' as const, gremium: 'werkorganisatie', tot: '2020-11-13' },
      { ...rij, wie: ['gremium:VWS' as const], soort: 'herinnering-trede' as const, gremium: 'VWS' },
    ];
    expect(vooruitblikInRegels({ rijen, totaal: 9, meer: false, ...rest })).toEqual([
      'Als niemand iets doet, tot en met 9 november 2020:',
      '31 oktober 2020  CGG-0142 Lage rughernia: PICOT aanvullen is te laat (was uiterlijk 30 oktober 2020): FMS',
      '31 oktober 2020  CGG-0142 Lage rughernia: De werkorganisatie komt aan zet over PICOT aanvullen, reactie tot en met 13 november 2020',
      '31 oktober 2020  CGG-0142 Lage rughernia: VWS wordt herinnerd aan PICOT aanvullen',
      'Er is meer dan hier staat. Vraag een kortere tijd, of één eigenaar of onderwerp.',
    ]);
  });

  it('zegt ook dat er niets te laat wordt', () => {
    expect(vooruitblikInRegels({ rijen: [], totaal: 0, meer: false, ...rest })).toEqual(['Tot en met 9 november 2020 wordt er niets te laat.']);
  });
});
