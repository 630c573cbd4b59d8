import { lijst, spiegelDetailSchema, spiegelRijSchema, type SpiegelDetail } from '@cirkel/contracts';
import { historieVan, spiegelDetail, spiegelLijst } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

const DHD = { id: 'p-dhd', rol: 'dataparty', partij: 'DHD' } as const;

let w: Wereld;
let voorOplevering: SpiegelDetail | undefined;
beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.projectorganisatie, 'item-a', 'laatItemInstromen', { titel: 'Lage rughernia', eigenaar: 'partij:FMS', fase: 'monitoring', bron: 'implementatieagenda' }, 'CGG-0001');
  const gegevens = { onderwerp: 'Lage rughernia', dataparties: ['DHD'], indicator: 'Zes weken afwachten', teller: 'Na zes weken', noemer: 'Geopereerd' };
  await w.doe(wie.projectorganisatie, 'spiegel-SP-1', 'registreerSpiegel', { ...gegevens, code: 'SP-1', item: 'item-a' });
  await w.doe(wie.projectorganisatie, 'spiegel-SP-2', 'registreerSpiegel', { ...gegevens, code: 'SP-2' });
  await w.doe(wie.werkorganisatie, 'spiegel-SP-1', 'spreekCriteriumAf', { procent: 60 });
  await w.opDatum('2021-02-01');
  for (const [zorgaanbieder, teller] of [['ZH-1', 4], ['ZH-2', 50], ['ZH-3', 60], ['ZH-4', 70]] as const) {
    await w.doe(DHD, 'spiegel-SP-1', 'registreerMeting', { zorgaanbieder, periode: '2020-H2', teller, noemer: 100 });
  }
  await w.projecteer();
  voorOplevering = await spiegelDetail(w.bron, 'SP-1');
  await w.doe(DHD, 'spiegel-SP-1', 'leverPeriodeOp', { periode: '2020-H2' });
  await w.projecteer();
});
afterAll(() => w.sluit());

describe('the mirrors', () => {
  it('are listed with the implementatiegraad of the last period', async () => {
    const { rijen } = lijst(spiegelRijSchema).parse(await spiegelLijst(w.bron, {}));
    expect(rijen.map(({ code, laatste }) => [code, laatste])).toEqual([['SP-1', { periode: '2020-H2', graad: 46, voldoet: false }], ['SP-2', null]]);
    expect((await spiegelLijst(w.bron, { item: 'item-a' })).rijen.map(({ code }) => code)).toEqual(['SP-1']);
    expect((await spiegelLijst(w.bron, { item: 'CGG-0001' })).totaal).toBe(1);
    expect([(await spiegelLijst(w.bron, { programma: 'cirkel' })).totaal, (await spiegelLijst(w.bron, { programma: 'zinnige-zorg' })).totaal]).toEqual([2, 0]);
  });

  it('show no provider whose figures are too small, and none by which those could be worked out', async () => {
    const een = spiegelDetailSchema.parse(await spiegelDetail(w.bron, 'SP-1'));
    expect(een.perioden).toHaveLength(1);
    expect(een.perioden[0]?.zorgaanbieders.map(({ zorgaanbieder, cijfers }) => [zorgaanbieder, cijfers?.graad ?? null])).toEqual([['ZH-1', null], ['ZH-2', null], ['ZH-3', null], ['ZH-4', 70]]);
    expect(een.perioden[0]).toMatchObject({ graad: 46, cijfers: { teller: 184, noemer: 400 }, voldoet: false });
    // Only one is left: it stands beside nobody.
    expect(een.perioden[0]).toMatchObject({ spreiding: null, zorgaanbieders: [{}, {}, {}, { zorgaanbieder: 'ZH-4', naastAnderen: null }] });
    expect(await spiegelDetail(w.bron, 'SP-9')).toBeUndefined();
  });

  it('show names only until the period is delivered', () => {
    expect(spiegelDetailSchema.parse(voorOplevering)).toMatchObject({ laatste: null, perioden: [{ opgeleverdOp: null, graad: null, cijfers: null, voldoet: null, spreiding: null }] });
    expect(voorOplevering?.perioden[0]?.zorgaanbieders).toEqual(['ZH-1', 'ZH-2', 'ZH-3', 'ZH-4'].map((zorgaanbieder) => ({ zorgaanbieder, cijfers: null, verschilMetEerder: null, naastAnderen: null })));
  });

  it('say in their history that figures came, not which', async () => {
    const { rijen } = await historieVan(w.bron, { niveau: 'beheer' }, 'spiegel-SP-1', {});
    const cijfers = rijen.filter(({ type }) => type === 'spiegelcijfer-ontvangen');
    expect(cijfers).toHaveLength(4);
    expect(JSON.stringify(cijfers)).not.toMatch(/teller|noemer/);
  });
});
