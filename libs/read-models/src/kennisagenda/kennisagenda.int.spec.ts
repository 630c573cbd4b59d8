import { inclusieDetailSchema, inclusieRijSchema, kennisagendaRijSchema, lijst } from '@cirkel/contracts';
import { inclusieLijst, inclusiesVan, kennisagendaLijst } from '../index';
import { relevantie, wereld, wie, type Wereld } from '../../testing/wereld';

const ZonMw = { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' } as const;
const Kennisinstituut = { id: 'p-ki', rol: 'partij', partij: 'Kennisinstituut' } as const;
const eigenaar = { opElkAantal: () => true };
const ander = { opElkAantal: () => false };

let w: Wereld;
const inclusies = (type: string, data: object) => w.doe(wie.FMS, 'inclusies-item-a', type, { ...data });
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia', kennisagenda: 'Kennisagenda neurochirurgie', kennisagendaWv: 'NVvN' }, 'CGG-0001');
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag', {});
  await w.doe(wie.FMS, 'item-a', 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' });
  for (const een of relevantie) await w.doe(wie.FMS, 'item-a', 'beschrijfRelevantie', een);
  await w.doe(wie.FMS, 'item-a', 'voltooiPicot');
  await w.doe(wie.werkorganisatie, 'item-a', 'stelPicotVast');
  await w.doe(wie.werkorganisatie, 'item-a', 'plaatsOpHandelingsagenda', { jaar: 2020 });
  await w.doe(ZonMw, 'item-a', 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' });
  await w.doe(wie.FMS, 'item-a', 'dienAanvraagIn');
  await w.doe(ZonMw, 'item-a', 'honoreerVoorlopig');
  await w.doe(ZonMw, 'item-a', 'honoreerDefinitief');
  await w.doe(wie.FMS, 'item-a', 'startStudie');
  await w.doe(wie.FMS, 'item-a', 'legStudieplanVast', { start: '2020-09-01', eind: '2022-09-01', doel: 240 });
  await w.doe(wie.systeem, 'inclusies-item-a', 'volgStudie', { item: 'item-a', nummer: 'CGG-0001', titel: 'Lage rughernia', eigenaar: 'partij:FMS', plan: { start: '2020-09-01', eind: '2022-09-01', doel: 240 } });
  for (const code of ['ZH-1', 'ZH-2', 'ZH-3', 'ZH-4']) {
    await inclusies('voegCentrumToe', { code, naam: `Ziekenhuis ${code}` });
    await inclusies('tekenAfspraken', { centrum: code });
    await inclusies('startCentrum', { centrum: code });
  }
  await w.opDatum('2021-03-01');
  for (const [centrum, aantal] of [['ZH-1', 4], ['ZH-2', 12], ['ZH-3', 30]] as const) await inclusies('registreerInclusies', { centrum, aantal });
  await w.doe(wie.projectorganisatie, 'item-b', 'laatItemInstromen', { titel: 'TLC-studie', eigenaar: 'partij:NVZ', fase: 'richtlijn', bron: 'DO', wvs: ['NOV'] }, 'CGG-0002');
  await w.doe(Kennisinstituut, 'item-b', 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Opnemen.' });
  await w.doe(Kennisinstituut, 'item-b', 'neemOpInRichtlijn', { module: 'Nazorg', richtlijn: 'Knie', herbeoordelingOp: '2024-01-08' });
  await w.doe(wie.NVZ, 'item-c', 'dienKennisvraagIn', { titel: 'Zonder agenda' }, 'CGG-0003');
  await w.doe(wie.NVZ, 'item-d', 'dienKennisvraagIn', { titel: 'Met agenda', kennisagenda: 'Kennisagenda orthopedie' }, 'CGG-0004');
  await w.doe(wie.projectorganisatie, 'item-e', 'laatItemInstromen', { titel: 'Wacht op duiding', eigenaar: 'partij:FMS', fase: 'richtlijn', bron: 'GGG', wvs: ['NVO'] }, 'CGG-0005');
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the inclusions of a study', () => {
  it('stand per centre, against the plan, with a forecast', async () => {
    const een = inclusieDetailSchema.parse(await inclusiesVan(w.bron, 'CGG-0001', eigenaar));
    expect(een).toMatchObject({ item: 'item-a', totaal: 46, doel: 240, verwacht: 59, teTraag: false, centra: 4, getekend: 4, gestart: 4, op: '2021-03-01', prognose: { soort: 'verwacht', op: '2023-04-04' } });
    expect(een.perCentrum.map(({ code, aantal }) => [code, aantal])).toEqual([['ZH-1', 4], ['ZH-2', 12], ['ZH-3', 30], ['ZH-4', null]]);
    expect(een.verloop).toEqual([{ op: '2021-03-01', totaal: 46, verwacht: 59 }]);
    expect(await inclusiesVan(w.bron, 'item-a', eigenaar)).toEqual(een);
    expect(await inclusiesVan(w.bron, 'CGG-0002', eigenaar)).toBeUndefined();
  });

  it('hide from others what is smaller than ten, and what would give that away', async () => {
    const een = inclusieDetailSchema.parse(await inclusiesVan(w.bron, 'CGG-0001', ander));
    expect(een.perCentrum.map(({ code, aantal, verborgen }) => [code, aantal, verborgen])).toEqual([['ZH-1', null, true], ['ZH-2', null, true], ['ZH-3', null, true], ['ZH-4', null, false]]);
    expect(een).toMatchObject({ totaal: 46, verloop: [] });
  });

  it('are listed, by whether the study falls behind', async () => {
    expect(lijst(inclusieRijSchema).parse(await inclusieLijst(w.bron, {}, eigenaar)).rijen.map(({ nummer }) => nummer)).toEqual(['CGG-0001']);
    expect((await inclusieLijst(w.bron, { teTraag: true }, eigenaar)).totaal).toBe(0);
    expect([(await inclusieLijst(w.bron, { programma: 'cirkel' }, eigenaar)).totaal, (await inclusieLijst(w.bron, { programma: 'zinnige-zorg' }, eigenaar)).totaal]).toEqual([1, 0]);
  });

  it('are found by WV, also that of the kennisagenda, and by a centre that takes part', async () => {
    const nummers = async (filter: Parameters<typeof inclusieLijst>[1]) => (await inclusieLijst(w.bron, filter, ander)).rijen.map(({ nummer }) => nummer);
    expect([await nummers({ wv: 'NVvN' }), await nummers({ wv: 'NOV' })]).toEqual([['CGG-0001'], []]);
    expect([await nummers({ centrum: 'ZH-2' }), await nummers({ centrum: 'ZH-9' })]).toEqual([['CGG-0001'], []]);
  });
});

describe('kennisagenda, study and guideline', () => {
  it('stand side by side, with the inclusions, the next assessment first', async () => {
    const { rijen } = lijst(kennisagendaRijSchema).parse(await kennisagendaLijst(w.bron, {}, eigenaar));
    expect(rijen.map(({ nummer, gat }) => [nummer, gat])).toEqual([['CGG-0002', null], ['CGG-0001', 'studie-zonder-module'], ['CGG-0004', 'kennisvraag-zonder-studie'], ['CGG-0005', 'studie-zonder-module']]);
    expect(rijen[3]).toMatchObject({ kennisagenda: null, studie: null, richtlijn: null, fase: 'richtlijn', wvs: ['NVO'] });
    expect(rijen[0]).toMatchObject({ studie: null, richtlijn: { module: 'Nazorg', herbeoordelingOp: '2024-01-08' }, wvs: ['NOV'] });
    expect(rijen[1]).toMatchObject({ kennisagenda: { naam: 'Kennisagenda neurochirurgie', wv: 'NVvN' }, wvs: ['NVvN'], studie: { status: 'loopt', doel: 240, inclusies: 46 } });
  });

  it('are found by WV, by programme and by text', async () => {
    const nummers = async (filter: Parameters<typeof kennisagendaLijst>[1]) => (await kennisagendaLijst(w.bron, filter, ander)).rijen.map(({ nummer }) => nummer);
    expect(await nummers({ wv: 'NOV' })).toEqual(['CGG-0002']);
    expect(await nummers({ zoek: 'neurochir' })).toEqual(['CGG-0001']);
    expect(await nummers({ programma: 'ander' })).toEqual([]);
  });

  it('are found by the day before which the module is assessed again, and by what is missing', async () => {
    const nummers = async (filter: Parameters<typeof kennisagendaLijst>[1]) => (await kennisagendaLijst(w.bron, filter, ander)).rijen.map(({ nummer }) => nummer);
    expect([await nummers({ moduleVoor: '2024-01-09' }), await nummers({ moduleVoor: '2024-01-08' })]).toEqual([['CGG-0002'], []]);
    expect(await nummers({ gat: ['studie-zonder-module'] })).toEqual(['CGG-0001', 'CGG-0005']);
    expect(await nummers({ gat: ['kennisvraag-zonder-studie'] })).toEqual(['CGG-0004']);
    expect(await nummers({ gat: ['kennisvraag-zonder-studie', 'studie-zonder-module'] })).toEqual(['CGG-0001', 'CGG-0004', 'CGG-0005']);
    expect(await nummers({ studie: ['loopt', 'te-traag'] })).toEqual(['CGG-0001']);
    expect(await nummers({ studie: ['afgerond'] })).toEqual([]);
  });
});

describe('what waits for the revision of a guideline', () => {
  const rijen = async (filter: Parameters<typeof kennisagendaLijst>[1] = {}) => lijst(kennisagendaRijSchema).parse(await kennisagendaLijst(w.bron, filter, ander)).rijen;

  it('stands by that day among the modules, with what is revised, until it goes on', async () => {
    await w.doe(Kennisinstituut, 'item-e', 'legDuidingVast', { conclusie: 'wacht-op-actualisatie', samenvatting: 'Herziening.', wachtTot: '2021-04-01', module: 'Screening', richtlijn: 'Darmkanker', reden: 'Herziening loopt.' });
    await w.projecteer();
    expect((await rijen())[0]).toMatchObject({ nummer: 'CGG-0005', gat: 'studie-zonder-module', richtlijn: { module: null, herbeoordelingOp: null, wachtTot: '2021-04-01', wachtOp: { module: 'Screening', richtlijn: 'Darmkanker' } } });
    expect([await rijen({ moduleVoor: '2021-04-02' }), await rijen({ moduleVoor: '2021-04-01' })].map((een) => een.map(({ nummer }) => nummer))).toEqual([['CGG-0005'], []]);
    expect((await rijen({ zoek: 'darmkanker' })).map(({ nummer }) => nummer)).toEqual(['CGG-0005']);
    await w.doe(Kennisinstituut, 'item-e', 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Opnemen.' });
    await w.projecteer();
    expect(await rijen({ moduleVoor: '2021-04-02' })).toEqual([]);
    expect((await rijen({ wv: 'NVO' }))[0]?.richtlijn).toMatchObject({ conclusie: 'opnemen-in-richtlijn', wachtTot: null, wachtOp: null });
  });
});

describe('a study that was suspended for months', () => {
  const wijzig = (type: string, data: object = {}) => w.doe(wie.werkorganisatie, 'item-a', type, { ...data });
  const detail = async () => inclusieDetailSchema.parse(await inclusiesVan(w.bron, 'CGG-0001', eigenaar));

  it('has no growth of its plan then, while it lasts and afterwards', async () => {
    await wijzig('schortItemOp', { reden: 'COVID-19.' });
    await w.opDatum('2021-06-01');
    await w.projecteer();
    const tijdens = await detail();
    expect(tijdens.opschortingen).toEqual([{ van: '2021-03-01', tot: null }]);
    expect(tijdens.verloop).toEqual([{ op: '2021-03-01', totaal: 46, verwacht: 59 }, { op: '2021-06-01', totaal: 46, verwacht: 59 }]);

    await w.opDatum('2021-09-01');
    await wijzig('hervatItem', { reden: 'Het kan weer.' });
    await w.opDatum('2021-12-01');
    await inclusies('registreerInclusies', { centrum: 'ZH-3', aantal: 60 });
    await w.projecteer();
    const { verloop, opschortingen, verwacht } = await detail();
    expect(opschortingen).toEqual([{ van: '2021-03-01', tot: '2021-09-01' }]);
    expect(verloop).toEqual([{ op: '2021-03-01', totaal: 46, verwacht: 59 }, { op: '2021-09-01', totaal: 46, verwacht: 59 }, { op: '2021-12-01', totaal: 76, verwacht: 89 }]);
    // As many as were expected on the measuring day by the judgement of that day.
    expect(verwacht).toBe(89);
  });
});
