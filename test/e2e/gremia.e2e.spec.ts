import { agendalijstSchema, escalatieRijSchema, gremiumbesluitSchema, itemDetailSchema, lijst, vergaderingSchema, type Agendalijst } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const WO = 'gremium-werkorganisatie';
const vijf = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'];
const zitting = (tegen: readonly string[] = []) => ({
  vergadering: 'v-1', reden: 'Besproken.', aanwezig: vijf.map((partij) => ({ partij })), standpunten: vijf.map((partij) => ({ partij, standpunt: tegen.includes(partij) ? 'niet-akkoord' : 'akkoord' })),
});

describe('een gremium dat niet kan besluiten', () => {
  let product: Product;
  let id: string;

  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-09-10', '2020-10-08'], stuurgroep: ['2020-09-24', '2020-12-03'] });
    ({ id } = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia: opereren of afwachten?' }));
  });
  afterAll(async () => product.stop());

  const agenda = async (code: string): Promise<Agendalijst> => agendalijstSchema.parse(await product.als('projectorganisatie').lees(`/gremia/${code}/agendalijst`));
  const escalaties = async () => lijst(escalatieRijSchema).parse(await product.als('projectorganisatie').lees(`/escalaties?onderwerp=${id}`)).rijen;

  it('krijgt een voorgesteld besluit op de agendalijst van zijn volgende vergadering, en wie erin zit één keer in de mail', async () => {
    await product.doe('projectorganisatie', WO, 'stelBesluitVoor', { titel: 'De vraag gaat niet door', tekst: 'De werkorganisatie neemt de kennisvraag niet op.', item: id });
    await product.spring('2020-09-02');
    expect(await agenda('werkorganisatie')).toMatchObject({ vergadering: { datum: '2020-09-10', agendapunten: 1 }, punten: [{ soort: 'voorstel', voorstel: { id: 'voorstel-1', onderwerp: { streamId: id } } }] });
    const samenvattingen = async () => (await product.mails()).filter(({ text }) => text.includes('- Voorstel voor de werkorganisatie: De vraag gaat niet door (CGG-'));
    await totdat('de samenvatting', async () => ((await samenvattingen()).length > 0 ? true : undefined));
    expect((await samenvattingen()).map(({ to, subject }) => [to[0]?.split('.')[0], subject])).toEqual([['gremium-werkorganisatie', 'Vandaag: 1 te besluiten, 1 nieuw voor u']]);
  });

  it('kan niet meer besluiten dan zijn regels toelaten', async () => {
    await product.spring('2020-09-10');
    const vast = (velden: Readonly<Record<string, unknown>>) => product.doe('projectorganisatie', WO, 'legBesluitVast', { voorstel: 'voorstel-1', ...zitting(), ...velden });
    await expect(vast({ aanwezig: [{ partij: 'FMS' }], standpunten: [{ partij: 'FMS', standpunt: 'akkoord' }] })).rejects.toThrow(/minstens 5 partijen met stem/);
    await expect(vast(zitting(['NVZ']))).rejects.toThrow(/NVZ niet akkoord/);
  });

  it('stuurt het naar het volgende gremium: dat krijgt meteen bericht, en het staat op zijn agendalijst', async () => {
    await product.doe('projectorganisatie', WO, 'legGeenBesluitVast', { voorstel: 'voorstel-1', ...zitting(['NVZ']) });
    await product.spring('2020-09-11');
    const [escalatie] = await escalaties();
    expect(escalatie).toMatchObject({ reden: 'geen-besluit', gremium: 'stuurgroep', sinds: '2020-09-10', vergadering: '2020-09-24', waarschuwing: null, onderwerp: { aanZetWas: ['gremium:werkorganisatie'], voorstel: { gremium: 'werkorganisatie', id: 'voorstel-1' } } });
    expect((await agenda('stuurgroep')).punten).toMatchObject([{ soort: 'escalatie', nummer: escalatie?.nummer, reden: 'geen-besluit' }]);
    expect((await agenda('werkorganisatie')).punten).toEqual([]);
    const mails = (await product.mails()).filter(({ subject }) => subject.startsWith('Voor de stuurgroep'));
    expect(mails.map(({ to }) => to[0]?.split('.')[0])).toEqual(['gremium-stuurgroep']);
  });

  it('leest wat het volgende gremium in gezamenlijkheid besluit; dat werkt op het onderwerp', async () => {
    await product.spring('2020-09-24');
    const [escalatie] = await escalaties();
    const besluit = { soort: 'stopzetten', reden: 'Er is geen draagvlak.', vergadering: '2020-09-24' };
    await expect(product.doe('gremium-stuurgroep', escalatie?.id ?? '', 'besluit', { ...besluit, standpunten: [...zitting().standpunten, { partij: 'ZonMw', standpunt: 'akkoord' }] })).rejects.toThrow(/waarnemer/);
    await product.doe('gremium-stuurgroep', escalatie?.id ?? '', 'besluit', { ...besluit, standpunten: [...zitting().standpunten, { partij: 'ZINL', standpunt: 'adviseert' }] });
    await product.spring('2020-09-25');
    expect(itemDetailSchema.parse(await product.als('FMS').lees(`/items/${id}`))).toMatchObject({ status: 'beeindigd', einde: 'afgewezen' });
    expect((await escalaties())[0]).toMatchObject({ staat: 'beeindigd', einde: { waarom: 'besluit', door: 'gremium:stuurgroep' } });
    // It was the werkorganisatie that could not decide; the item is of FMS, who hears what became of it.
    const besluiten = (await product.mails()).filter(({ to, subject }) => to[0]?.startsWith('partij-fms') === true && subject.startsWith('Besluit: '));
    expect(besluiten).toMatchObject([{ subject: expect.stringContaining('Lage rughernia') as string, text: expect.stringContaining('De stuurgroep besloot op 24 september 2020') as string }]);
    // The body whose proposal it was knows it too: nothing waits there any more.
    await expect(product.doe('projectorganisatie', WO, 'trekVoorstelIn', { voorstel: 'voorstel-1', reden: 'x' })).rejects.toThrow(/al besloten door de stuurgroep/);
  });

  it('ziet zijn besluiten terug met de standpunten, en elk lid zijn vergaderingen', async () => {
    const vanStuurgroep = lijst(gremiumbesluitSchema).parse(await product.als('gremium-stuurgroep').lees('/gremia/stuurgroep/besluiten'));
    expect(vanStuurgroep.rijen).toMatchObject([{ uitkomst: 'besluit', soort: 'stopzetten', vergadering: '2020-09-24', reden: 'Er is geen draagvlak.' }]);
    expect(vanStuurgroep.rijen[0]?.standpunten).toContainEqual({ partij: 'ZINL', standpunt: 'adviseert' });
    const vanWerkorganisatie = lijst(gremiumbesluitSchema).parse(await product.als('FMS').lees('/gremia/werkorganisatie/besluiten'));
    expect(vanWerkorganisatie.rijen).toMatchObject([{ uitkomst: 'geen-besluit', naar: 'stuurgroep', aanwezig: vijf }]);
    const mijn = lijst(vergaderingSchema).parse(await product.als('gremium-stuurgroep').lees('/vergaderingen?van=mij'));
    expect(mijn.rijen.map(({ gremium, datum }) => [gremium, datum])).toEqual([['stuurgroep', '2020-09-24'], ['stuurgroep', '2020-12-03']]);
  });
});
