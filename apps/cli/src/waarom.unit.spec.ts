import { waaromInRegels } from './waarom';

describe('waarom een termijn haar datum heeft', () => {
  it('is te lezen als een lijst, met besluit en reden, en met wat niet zeker is', () => {
    const stap = { soort: 'afspraak', op: '2020-10-01', door: 'gremium:BO', versie: 3 } as const;
    expect(
      waaromInRegels({
        termijnId: 'picot-1', omschrijving: 'PICOT aanvullen', staat: 'loopt', nominaal: '2020-12-01', effectief: '2020-12-01', standVan: '2020-10-01T00:00:00.000Z', vandaag: '2020-10-01',
        stappen: [{ ...stap, zin: 'Afgesproken: voor 1 november.' }, { ...stap, soort: 'verplaatst', door: null, zin: 'Verlengd met 32 dagen.', reden: 'COVID-19', besluit: 'BO 1 oktober 2020' }],
        waarschuwingen: ['De kalender eindigt.'],
      }),
    ).toEqual([
      'PICOT aanvullen: uiterlijk 1 december 2020 (loopt)', '1. Afgesproken: voor 1 november. (het BO, 1 oktober 2020)', '2. Verlengd met 32 dagen.', '   Besluit: BO 1 oktober 2020', '   Reden: COVID-19', 'Let op: De kalender eindigt.',
    ]);
  });
});
