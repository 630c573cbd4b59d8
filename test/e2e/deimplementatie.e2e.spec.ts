import { historieRegelSchema, implementatieRijSchema, itemDetailSchema, lijst, spiegelDetailSchema, type ItemDetail } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

interface Meting {
  readonly periode: string;
  readonly graad?: number;
}

describe('een onderwerp dat minder moet: niet gehaald, terug, gehaald, en een nieuwe kennisvraag', () => {
  let product: Product;
  let id: string;
  let nummer: string;

  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    await richtIn(product, cirkelDefinitie);
  });
  afterAll(async () => product.stop());

  const lees = async (stroom = id): Promise<ItemDetail> => itemDetailSchema.parse(await product.als('projectorganisatie').lees(`/items/${stroom}`));
  const doe = (wie: string, type: string, velden: Readonly<Record<string, unknown>> = {}) => product.doe(wie, id, type, velden);
  const metingen = async (): Promise<readonly Meting[]> => ((await lees()).onderdelen as { monitoring?: { perPeriode?: readonly Meting[] } }).monitoring?.perPeriode ?? [];
  const meet = async (periode: string, cijfers: Readonly<Record<string, number>>): Promise<void> => {
    for (const [zorgaanbieder, teller] of Object.entries(cijfers)) await product.doe('dataparty-dhd', 'spiegel-SP-6', 'registreerMeting', { zorgaanbieder, periode, teller, noemer: 200 });
    await product.doe('dataparty-dhd', 'spiegel-SP-6', 'leverPeriodeOp', { periode });
    await totdat(`de meting over ${periode} staat bij het item`, async () => ((await metingen()).some((meting) => meting.periode === periode) ? true : undefined));
  };

  it('stroomt in bij de implementatie, als zorg die minder moet, met een streeftijd', async () => {
    const antwoord = await product.als('projectorganisatie').geef('/items', {
      type: 'laatItemInstromen', titel: 'Niet standaard een röntgenfoto bij acute buikpijn', eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Verstandige Keuzes', wvs: ['NVvR', 'NVvH'],
    });
    ({ id } = antwoord);
    nummer = antwoord.nummer ?? '';
    await doe('FMS', 'merkDeImplementatieAan');
    await doe('gremium-werkorganisatie', 'spreekStreeftijdAf', { maanden: 24 });
    await doe('FMS', 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Beslisboom op de spoedeisende hulp', eigenaar: 'partij:NVZ', soort: 'richtlijn-en-indicatie' });
    await doe('FMS', 'meldKoploperAan', { zorgaanbieder: 'ZH-1' });
    await doe('NVZ', 'meldBelemmering', { omschrijving: 'De beslisboom staat niet in het dossier.', zorgaanbieder: 'ZH-1' });
    await doe('NVZ', 'losBelemmeringOp', { code: 'B-1', toelichting: 'De leverancier heeft haar ingebouwd.' });
    await doe('NVZ', 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
    const agenda = lijst(implementatieRijSchema).parse(await product.als('lezer').lees('/implementatieagenda?deImplementatie=true'));
    expect(agenda.rijen).toMatchObject([{ nummer, streeftijd: '2022-09-01', koplopers: ['ZH-1'], openBelemmeringen: 0, perStatus: { gereed: 1 } }]);
    await doe('projectorganisatie', 'rondImplementatieAf');
  });

  it('wordt gemeten in een spiegel: hoogstens een vijfde mag, en het is een derde', async () => {
    await product.doe('projectorganisatie', 'spiegel-SP-6', 'registreerSpiegel', {
      code: 'SP-6', onderwerp: 'Röntgenfoto bij acute buikpijn', item: nummer, wvs: ['NVvR', 'NVvH'], dataparties: ['DHD', 'Vektis'],
      indicator: 'Röntgenfoto bij acute buikpijn', teller: 'Met een röntgenfoto', noemer: 'Op de spoedeisende hulp met acute buikpijn',
    });
    await product.doe('gremium-werkorganisatie', 'spiegel-SP-6', 'spreekCriteriumAf', { richting: 'hoogstens', procent: 20 });
    await product.spring('2021-02-01');
    await meet('2020-H2', { 'ZH-1': 40, 'ZH-2': 70, 'ZH-3': 90, 'ZH-4': 64 });
    expect(await metingen()).toMatchObject([{ periode: '2020-H2', graad: 33 }]);
    expect((await lees()).termijnen.find((termijn) => termijn.id === 'spiegel-1')).toMatchObject({ staat: 'gehaald' });
  });

  it('kan niet ongemerkt gehaald heten; de werkorganisatie zet het terug, en de streeftijd loopt door', async () => {
    await expect(doe('gremium-werkorganisatie', 'stelCriteriumGehaaldVast', { reden: 'Goed genoeg.' })).rejects.toThrow(/33 procent \(criterium: hoogstens 20 procent\): dat is niet gehaald/);
    await doe('gremium-werkorganisatie', 'zetTerugNaarImplementatie', { reden: 'Een derde krijgt nog een foto.' });
    const item = itemDetailSchema.parse(await product.als('projectorganisatie').lees(`/items/${id}`));
    expect(item).toMatchObject({ fase: 'implementatie' });
    expect(item.termijnen.filter((termijn) => termijn.staat === 'loopt')).toMatchObject([{ stap: 'streeftijd', nominaal: '2022-09-01' }]);
  });

  it('haalt na een tweede ronde het criterium; wat te klein is, staat in geen enkel antwoord', async () => {
    await doe('FMS', 'voegVerbeteractieToe', { code: 'VA-2', omschrijving: 'Terugkoppeling per ziekenhuis', eigenaar: 'partij:FMS', soort: 'registratie-en-spiegelinformatie' });
    await doe('FMS', 'werkVerbeteractieBij', { code: 'VA-2', status: 'gereed' });
    await doe('projectorganisatie', 'rondImplementatieAf');
    await product.spring('2021-08-02');
    await meet('2021-H1', { 'ZH-1': 7, 'ZH-2': 31, 'ZH-3': 40, 'ZH-4': 34 });
    const spiegel = spiegelDetailSchema.parse(await product.als('FMS').lees('/spiegels/SP-6'));
    const laatste = spiegel.perioden.at(-1);
    expect(laatste).toMatchObject({ periode: '2021-H1', graad: 14, voldoet: true, criterium: { richting: 'hoogstens', procent: 20 } });
    expect(laatste?.zorgaanbieders.filter(({ cijfers }) => cijfers === null).map(({ zorgaanbieder }) => zorgaanbieder)).toEqual(['ZH-1', 'ZH-2', 'ZH-3']);
    const feed = JSON.stringify(await product.als('projectorganisatie').lees('/gebeurtenissen?na=0&limit=1000'));
    expect(feed).toContain('spiegelcijfer-ontvangen');
    expect(feed).not.toContain('"teller":7');
    await doe('gremium-werkorganisatie', 'stelCriteriumGehaaldVast', { reden: 'Nog 14 procent.' });
  });

  it('is ook na het einde nog te corrigeren, want het blijft in de lijsten staan', async () => {
    await doe('FMS', 'wijzigItemgegevens', { titel: 'Niet vaker dan nodig een röntgenfoto bij acute buikpijn', reden: 'De titel was te streng.' });
    const item = await totdat('de titel is gecorrigeerd', async () => {
      const nu = await lees();
      return nu.titel.startsWith('Niet vaker') ? nu : undefined;
    });
    expect(item).toMatchObject({ status: 'beeindigd', einde: 'geimplementeerd' });
  });

  it('roept met één besluit een nieuwe kennisvraag op, die vanzelf ontstaat en terugwijst', async () => {
    await doe('gremium-werkorganisatie', 'roepNieuweKennisvraagOp', { titel: 'Is een echo bij acute buikpijn beter?', reden: 'De foto verdwijnt, de vraag blijft.' });
    const nieuw = await totdat('de nieuwe kennisvraag is er', async () => lees(`${id}-v1`).catch(() => undefined));
    expect(nieuw).toMatchObject({ titel: 'Is een echo bij acute buikpijn beter?', fase: 'kennisvraag', eigenaar: 'partij:FMS', vervolgOp: id, wvs: ['NVvR', 'NVvH'] });
    expect(nieuw.nummer).toMatch(/^CGG-\d{4}$/);
    expect(await lees()).toMatchObject({ status: 'beeindigd', einde: 'geimplementeerd', fase: 'monitoring' });
    const historie = lijst(historieRegelSchema).parse(await product.als('projectorganisatie').lees(`/items/${id}/historie?pageSize=200`));
    expect(historie.rijen.map(({ zin }) => zin)).toEqual(expect.arrayContaining([
      'Aangemerkt als de-implementatie: deze zorg moet minder worden gegeven.',
      'Spiegelinformatie geleverd over 2020-H2. De implementatiegraad over 2020-H2 is 33 procent (criterium: hoogstens 20 procent).',
      'Terug naar de fase implementatie.',
      'Roept een nieuwe kennisvraag op: Is een echo bij acute buikpijn beter?',
    ]));
  });
});
