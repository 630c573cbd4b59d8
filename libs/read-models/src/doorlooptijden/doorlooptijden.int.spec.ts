import { doorlooptijdenoverzichtSchema } from '@cirkel/contracts';
import { doorlooptijdenoverzicht } from '../index';
import { relevantie, wereld, wie, type Wereld } from '../../testing/wereld';

const zonmw = { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' } as const;
let w: Wereld;

/** An item of this ronde that was awarded on 1 September 2020. */
async function gehonoreerd(id: string, nummer: string, ronde: string): Promise<void> {
  await w.doe(wie.FMS, id, 'dienKennisvraagIn', { titel: 'Lage rughernia' }, nummer);
  await w.doe(wie.werkorganisatie, id, 'selecteerKennisvraag');
  await w.doe(wie.FMS, id, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' });
  for (const een of relevantie) await w.doe(wie.FMS, id, 'beschrijfRelevantie', een);
  await w.doe(wie.FMS, id, 'voltooiPicot');
  await w.doe(wie.projectorganisatie, id, 'stelPicotVast');
  await w.doe(wie.werkorganisatie, id, 'plaatsOpHandelingsagenda', { jaar: 2020 });
  await w.doe(zonmw, id, 'wijsToeAanRonde', { ronde });
  await w.doe(wie.FMS, id, 'dienAanvraagIn');
  await w.doe(zonmw, id, 'honoreerVoorlopig');
  await w.doe(zonmw, id, 'honoreerDefinitief');
}

beforeAll(async () => {
  w = await wereld();
  for (const nr of [1, 2, 3]) await gehonoreerd(`item-${nr}`, `CGG-000${nr}`, nr === 3 ? 'ronde B' : 'ronde A');
  await w.opDatum('2020-12-10');
  await w.doe(wie.FMS, 'item-1', 'startStudie');
  await w.opDatum('2021-03-15');
  await w.doe(wie.FMS, 'item-2', 'startStudie');
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the lead times of a programme', () => {
  it('are given per ronde and in all, beside what was published about them', async () => {
    const { metingen } = doorlooptijdenoverzichtSchema.parse(await doorlooptijdenoverzicht(w.bron, { programma: 'cirkel' }));
    const start = metingen.find(({ meting }) => meting === 'start-na-honorering');
    expect(start?.normen).toMatchObject([{ soort: 'norm', maanden: 6 }]);
    expect(start?.totaal).toMatchObject({ ronde: null, afgerond: 2, lopend: 1, mediaan: 100, minst: 100, meest: 195 });
    expect(start?.perRonde.map(({ ronde, afgerond, lopend }) => [ronde, afgerond, lopend])).toEqual([['ronde A', 2, 0], ['ronde B', 0, 1]]);
  });

  it('count as late what still runs after the last day of the norm', async () => {
    const { metingen } = await doorlooptijdenoverzicht(w.bron, { programma: 'cirkel' });
    expect(metingen[0]?.totaal).toMatchObject({ beoordeeld: 3, opTijd: 1 });
    expect(metingen.find(({ meting }) => meting === 'studie')?.totaal).toMatchObject({ afgerond: 0, lopend: 2, mediaan: null, beoordeeld: 0 });
  });

  it('measure each centre from the award to its start, and from there to its first inclusion', async () => {
    const register = 'inclusies-item-1';
    await w.doe(wie.systeem, register, 'volgStudie', { item: 'item-1', nummer: 'CGG-0001', titel: 'Lage rughernia', eigenaar: 'partij:FMS' });
    for (const code of ['ZH-1', 'ZH-2']) await w.doe(wie.FMS, register, 'voegCentrumToe', { code, naam: `Ziekenhuis ${code}` });
    await w.doe(wie.FMS, register, 'tekenAfspraken', { centrum: 'ZH-1' });
    await w.doe(wie.FMS, register, 'startCentrum', { centrum: 'ZH-1' });
    await w.opDatum('2021-04-01');
    await w.doe(wie.FMS, register, 'registreerInclusies', { centrum: 'ZH-1', datum: '2021-04-01', aantal: 3 });
    await w.projecteer();
    const { metingen } = doorlooptijdenoverzichtSchema.parse(await doorlooptijdenoverzicht(w.bron, { programma: 'cirkel' }));
    const [start, inclusie] = (['start-centrum', 'inclusie-centrum'] as const).map((soort) => metingen.find(({ meting }) => meting === soort));
    expect(start).toMatchObject({ normen: [{ soort: 'nulmeting', dagen: { gemiddeld: 261 } }], totaal: { afgerond: 1, lopend: 1, mediaan: 195 }, perRonde: [{ ronde: 'ronde A' }] });
    expect(inclusie).toMatchObject({ normen: [{ soort: 'doel', maanden: 3 }], totaal: { afgerond: 1, mediaan: 17, beoordeeld: 1, opTijd: 1 } });
  });

  it('show a default of the programme as an agreement, and never as a norm', async () => {
    await w.doe(wie.projectorganisatie, 'item-9', 'laatItemInstromen', { titel: 'Kniepijn', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'DO' }, 'CGG-0009');
    await w.projecteer();
    const { metingen } = doorlooptijdenoverzichtSchema.parse(await doorlooptijdenoverzicht(w.bron, { programma: 'cirkel' }));
    const van = (soort: 'duiding' | 'opname') => metingen.find(({ meting }) => meting === soort);
    expect(van('duiding')).toMatchObject({ normen: [{ soort: 'afspraak', maanden: 6 }], totaal: { afgerond: 0, lopend: 1, beoordeeld: 0 } });
    expect(van('opname')).toMatchObject({ normen: [{ soort: 'afspraak', maanden: 12 }], totaal: null });
    expect(metingen.filter(({ meting }) => meting !== 'duiding' && meting !== 'opname').flatMap(({ normen }) => normen).map(({ soort }) => soort)).not.toContain('afspraak');
  });

  it('count what stopped by itself: it was neither in time nor late', async () => {
    await w.doe(zonmw, 'item-2', 'beeindigItem', { einde: 'voortijdig-gestopt', reden: 'Er zijn te weinig patiënten.' });
    await w.projecteer();
    const { metingen } = doorlooptijdenoverzichtSchema.parse(await doorlooptijdenoverzicht(w.bron, { programma: 'cirkel' }));
    expect(metingen.find(({ meting }) => meting === 'studie')?.totaal).toMatchObject({ afgerond: 0, lopend: 1, gestopt: 1, mediaan: null, beoordeeld: 0, opTijd: 0 });
    await w.doe(zonmw, 'item-1', 'beeindigItem', { einde: 'voortijdig-gestopt', reden: 'Er zijn te weinig patiënten.' });
    await w.projecteer();
    const later = await doorlooptijdenoverzicht(w.bron, { programma: 'cirkel' });
    // ZH-2 never started.
    expect(later.metingen.find(({ meting }) => meting === 'start-centrum')?.totaal).toMatchObject({ afgerond: 1, lopend: 0, gestopt: 1 });
  });

  it('are told per stage too, by ronde', async () => {
    const { fasen } = doorlooptijdenoverzichtSchema.parse(await doorlooptijdenoverzicht(w.bron, { programma: 'cirkel' }));
    expect(fasen.map(({ fase }) => fase)).toEqual(['kennisvraag', 'picot', 'subsidieronde', 'studie', 'richtlijn', 'implementatie', 'monitoring']);
    expect(fasen.find(({ fase }) => fase === 'subsidieronde')).toMatchObject({ naam: 'subsidieronde', totaal: { afgerond: 3, lopend: 0 }, perRonde: [{ ronde: 'ronde A', afgerond: 2 }, { ronde: 'ronde B', afgerond: 1 }] });
    expect(fasen.find(({ fase }) => fase === 'monitoring')).toMatchObject({ totaal: null, perRonde: [] });
  });

  it('know no programme that is not there', async () => {
    await expect(doorlooptijdenoverzicht({ ...w.bron, definities: { ...w.bron.definities, huidig: () => Promise.resolve(undefined) } }, { programma: 'anders' })).rejects.toThrow('Er is geen programma anders.');
  });
});
