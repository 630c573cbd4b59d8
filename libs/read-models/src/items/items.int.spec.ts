import { itemDetailSchema, itemRijSchema, lijst } from '@cirkel/contracts';
import { bord, itemDetail, itemLijst, type ItemFilter } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia', wvs: ['NVvN'], toelichting: 'Veel praktijkvariatie.' }, 'CGG-0001');
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' });
  await w.doe(wie.NVZ, 'item-b', 'dienKennisvraagIn', { titel: 'Röntgen bij buikpijn', kennisagenda: 'Kennisagenda chirurgie', kennisagendaWv: 'NVvH' }, 'CGG-0002');
  await w.doe(wie.projectorganisatie, 'item-c', 'laatItemInstromen', { titel: 'Reflux bij kinderen', eigenaar: 'partij:NVZ', fase: 'richtlijn', bron: 'DO' }, 'CGG-0003');
  await w.doe(wie.NVZ, 'item-b', 'beeindigItem', { einde: 'ingetrokken', reden: 'Al beantwoord.' });
  await w.projecteer();
});
afterAll(() => w.sluit());

const nummers = async (filter: ItemFilter): Promise<string[]> => (await itemLijst(w.bron, { sorteer: 'nummer', ...filter })).rijen.map((rij) => rij.nummer);

describe('the list of items', () => {
  it('answers what the contract says, with the beurtregel of each', async () => {
    const antwoord = lijst(itemRijSchema).parse(await itemLijst(w.bron, { sorteer: 'nummer' }));
    expect(antwoord).toMatchObject({ totaal: 3, vandaag: '2020-09-01', standVan: '2020-09-01T07:00:00.000Z' });
    expect(antwoord.rijen[0]).toMatchObject({
      id: 'item-a', nummer: 'CGG-0001', fase: 'picot', domein: 'agenderen', eigenaar: 'partij:FMS', escalaties: [],
      beurt: { wie: ['partij:FMS'], wat: 'PICOT aanvullen', termijn: { effectief: '2020-10-30' }, laatsteBesluit: { wat: 'geselecteerd', door: 'gremium:werkorganisatie' } },
    });
    expect(antwoord.rijen[1]).toMatchObject({ nummer: 'CGG-0002', status: 'beeindigd', einde: 'ingetrokken', beurt: null });
  });

  const filters: readonly (readonly [string, ItemFilter, string[]])[] = [
    ['stage', { fase: ['picot', 'richtlijn'] }, ['CGG-0001', 'CGG-0003']],
    ['stage, whatever the order', { fase: ['picot', 'richtlijn', 'picot'], sorteer: '-titel', partij: 'partij:NVZ' }, ['CGG-0003']],
    ['stages of a domein', { domein: 'agenderen', fase: ['picot'] }, ['CGG-0001']],
    ['stage outside the domein', { domein: 'monitoren', fase: ['picot'] }, []],
    ['domein', { domein: 'agenderen' }, ['CGG-0001', 'CGG-0002']],
    ['owner', { partij: 'partij:NVZ' }, ['CGG-0002', 'CGG-0003']],
    ['who is aan zet', { partij: 'partij:Kennisinstituut' }, ['CGG-0003']],
    ['status', { status: ['beeindigd'] }, ['CGG-0002']],
    ['state of the termijn', { termijnstaat: 'loopt' }, ['CGG-0001', 'CGG-0003']],
    ['text, without its accents, in the middle of a word', { zoek: 'ONTGEN' }, ['CGG-0002']],
    ['text with what `like` would take for a pattern', { zoek: '%' }, []],
    ['number', { zoek: 'cgg-0003' }, ['CGG-0003']],
    ['beginning of a number', { zoek: 'CGG-000' }, ['CGG-0001', 'CGG-0002', 'CGG-0003']],
    ['what looks like a number, but none begins with it', { zoek: 'GG-0003' }, ['CGG-0003']],
    ['escalatie', { escalatie: true }, []],
    ['body where its escalatie lies', { trede: 'stuurgroep' }, []],
    ['owner, of those where somebody is aan zet', { partij: 'partij:NVZ', aanZet: 'partij:Kennisinstituut' }, ['CGG-0003']],
    ['who is aan zet only', { aanZet: 'partij:FMS' }, ['CGG-0001']],
    ['year', { jaar: 2020 }, ['CGG-0001', 'CGG-0002', 'CGG-0003']],
    ['another year', { jaar: 2019 }, []],
    ['where it came from', { instroom: 'DO' }, ['CGG-0003']],
    ['vereniging', { wv: 'NVvN' }, ['CGG-0001']],
    ['vereniging of its kennisagenda', { wv: 'NVvH' }, ['CGG-0002']],
    ['kennisagenda', { kennisagenda: 'Kennisagenda chirurgie' }, ['CGG-0002']],
    ['how it ended', { einde: 'ingetrokken' }, ['CGG-0002']],
    ['ronde', { ronde: 'Subsidieoproep 2020' }, []],
    ['several at once', { status: ['lopend'], partij: 'partij:NVZ' }, ['CGG-0003']],
  ];
  it.each(filters)('filters by %s', async (_, filter, gevonden) => {
    expect(await nummers(filter)).toEqual(gevonden);
  });

  it.each(filters.filter(([, { fase, domein }]) => fase === undefined && domein === undefined))('has the same filter by %s on the board, which shows what has ended only when asked for it', async (_, { sorteer: __, ...filter }, gevonden) => {
    const { kolommen } = await bord(w.bron, { ...filter, programma: 'cirkel' });
    const ookBeeindigd = filter.status !== undefined || filter.einde !== undefined;
    expect(kolommen.flatMap(({ rijen }) => rijen.map(({ nummer }) => nummer)).sort()).toEqual(gevonden.filter((nummer) => ookBeeindigd || nummer !== 'CGG-0002'));
  });

  it('counts all, whatever the page, and sorts items without a termijn last', async () => {
    const bladzijde = await itemLijst(w.bron, { sorteer: 'termijn', page: 2, pageSize: 2 });
    expect(bladzijde.totaal).toBe(3);
    expect(bladzijde.rijen.map((rij) => rij.nummer)).toEqual(['CGG-0002']);
    expect(await nummers({ sorteer: '-titel' })).toEqual(['CGG-0002', 'CGG-0003', 'CGG-0001']);
  });

  it('says up to when it is complete while an event is on its way', async () => {
    await w.opDatum('2020-09-02');
    await w.doe(wie.projectorganisatie, 'item-a', 'plaatsOpmerking', { tekst: 'Afgestemd.' });
    await w.opDatum('2020-09-03');
    expect((await itemLijst(w.bron)).standVan).toBe('2020-09-02T07:00:00.000Z');
    await w.projecteer();
    expect(await itemLijst(w.bron)).toMatchObject({ standVan: '2020-09-03T07:00:00.000Z', vandaag: '2020-09-03' });
  });
});

describe('the detail of an item', () => {
  it('is found by id and by nummer, with its texts, stages and termijnen', async () => {
    const detail = itemDetailSchema.parse(await itemDetail(w.bron, 'CGG-0001'));
    expect(detail).toEqual(await itemDetail(w.bron, 'item-a'));
    expect(detail.onderdelen).toMatchObject({ kennisvraag: { toelichting: 'Veel praktijkvariatie.', geselecteerdOp: '2020-09-01' } });
    expect(detail.doorlopen).toEqual([{ fase: 'kennisvraag', sinds: '2020-09-01', tot: '2020-09-01' }, { fase: 'picot', sinds: '2020-09-01' }]);
    expect(detail.termijnen).toMatchObject([{ id: 'picot-1', oorspronkelijk: '2020-10-30', staat: 'loopt' }]);
  });

  it('names its kennisagenda, the steps whose day can be corrected, and no persons', async () => {
    const detail = itemDetailSchema.parse(await itemDetail(w.bron, 'CGG-0002'));
    expect(detail).toMatchObject({ jaar: 2020, kennisagenda: { naam: 'Kennisagenda chirurgie', wv: 'NVvH' }, ronde: null, samenvoeging: null, samengevoegd: [] });
    expect(detail.corrigeerbaar).toEqual([{ versie: 1, naam: 'Kennisvraag ingediend', op: '2020-09-01', gecorrigeerd: false }, { versie: 3, naam: 'Beëindigd', op: '2020-09-01', gecorrigeerd: false }]);
  });

  it('is undefined for an item that is not there', async () => {
    expect(await itemDetail(w.bron, 'CGG-9999')).toBeUndefined();
  });
});

describe('the order of the list when nobody chose one', () => {
  it('puts what has ended after what is open, also where neither has a termijn', async () => {
    await w.doe(wie.FMS, 'item-d', 'dienKennisvraagIn', { titel: 'Nog open' }, 'CGG-0004');
    await w.projecteer();
    expect((await itemLijst(w.bron)).rijen.map((rij) => rij.nummer)).toEqual(['CGG-0001', 'CGG-0003', 'CGG-0004', 'CGG-0002']);
  });
});
