import { z } from 'zod';
import { escalatieRijSchema, historieRegelSchema, itemDetailSchema, lijst, type ItemDetail } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import { relevantie, richtIn, startProduct, type Product } from './src/product';

jest.setTimeout(300_000);

const escalatiesSchema = lijst(escalatieRijSchema);
const historieSchema = lijst(historieRegelSchema);

describe('van kennisvraag tot geïmplementeerd, en de volgende kennisvraag', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-11-12', '2020-12-10'], stuurgroep: ['2020-12-03'], BO: ['2021-01-21'] });
  });
  afterAll(async () => product.stop());

  const lees = async (id: string): Promise<ItemDetail> => itemDetailSchema.parse(await product.als('projectorganisatie').lees(`/items/${id}`));

  let id: string;
  let nummer: string;

  it('een partij dient een kennisvraag in, en leest die meteen terug', async () => {
    const antwoord = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia: opereren of afwachten?', wvs: ['NVvN'] });
    ({ id } = antwoord);
    nummer = antwoord.nummer ?? '';
    expect(nummer).toMatch(/^CGG-\d{4}$/);
    const item = await lees(id);
    expect(item).toMatchObject({ nummer, fase: 'kennisvraag', beurt: { wie: ['gremium:werkorganisatie'], wat: 'Kennisvraag selecteren' } });
  });

  it('de werkorganisatie selecteert; de indiener krijgt een termijn en herinneringen', async () => {
    await product.spring('2020-10-01');
    await product.doe('gremium-werkorganisatie', id, 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' });
    await product.spring('2020-10-28');
    const onderwerpen = (await product.mails()).map((mail) => mail.subject);
    // The body reads its new question in the summary of the next working day; the partij hears the decision at once.
    expect(onderwerpen).toEqual([
      'Vandaag: 1 nieuw voor u', expect.stringContaining('Besluit: geselecteerd voor Lage rughernia'), expect.stringContaining('Nog 14 dagen: PICOT aanvullen'), expect.stringContaining('Nog 3 dagen: PICOT aanvullen'),
    ]);
  });

  // Worked out by hand: term Friday 30 October 2020; 10, 20 and 30 working days; 25 December and 1 January are no working days.
  const ladder = [
    { gremium: 'werkorganisatie', opent: '2020-10-31', mail: '2020-11-02', reactieTot: '2020-11-13' },
    { gremium: 'stuurgroep', opent: '2020-11-14', mail: '2020-11-16', reactieTot: '2020-12-11' },
    { gremium: 'BO', opent: '2020-12-12', mail: '2020-12-14', reactieTot: '2021-01-26' },
    { gremium: 'VWS', opent: '2021-01-27', mail: '2021-01-27', reactieTot: undefined },
  ];

  it.each(ladder)('een gemiste termijn klimt naar $gremium op $opent, met één bericht op $mail', async ({ gremium, opent, mail, reactieTot }) => {
    const voor = (await product.mails()).length;
    await product.spring(opent, 7);
    const { rijen } = escalatiesSchema.parse(await product.als('projectorganisatie').lees(`/escalaties?onderwerp=${id}`));
    expect(rijen).toHaveLength(1);
    const trede = rijen[0]?.treden.find((een) => een.gremium === gremium);
    expect(rijen[0]).toMatchObject({ gremium, staat: 'open', sinds: opent });
    expect(trede).toMatchObject({ staat: 'nu', geopendOp: opent });
    expect(trede?.reactieTot).toBe(reactieTot);
    await product.spring(mail, 7);
    expect((await product.mails()).slice(voor).filter((een) => een.subject.startsWith('Voor '))).toEqual([]);
    await product.spring(mail, 9);
    const nieuw = (await product.mails()).slice(voor).filter((een) => een.subject.startsWith('Voor '));
    expect(nieuw.map((een) => een.to[0]?.split('.')[0])).toEqual([`gremium-${gremium.toLowerCase()}`]);
  });

  it('de laatste trede besluit; het besluit werkt op het item en de escalatie eindigt', async () => {
    const { rijen } = escalatiesSchema.parse(await product.als('projectorganisatie').lees(`/escalaties?onderwerp=${id}`));
    const escalatie = rijen[0]?.id ?? '';
    await product.doe('gremium-vws', escalatie, 'besluit', { soort: 'verlengen', nieuweDatum: '2021-03-01', reden: 'De expertgroep komt in februari bijeen.' });
    await product.spring('2021-02-01');
    const item = await lees(id);
    expect(item.termijnen.find((termijn) => termijn.stap === 'picot')).toMatchObject({ effectief: '2021-03-01', oorspronkelijk: '2020-10-30', staat: 'loopt' });
    const na = escalatiesSchema.parse(await product.als('projectorganisatie').lees(`/escalaties?onderwerp=${id}`));
    expect(na.rijen[0]).toMatchObject({ staat: 'beeindigd' });
  });

  it('gaat rond door alle fasen tot geïmplementeerd', async () => {
    await product.doe('FMS', id, 'vulPicotAan', { patient: 'Volwassenen', interventie: 'Afwachten', controle: 'Opereren', outcome: 'Pijn na 12 maanden', tijd: '1 jaar' });
    for (const een of relevantie) await product.doe('FMS', id, 'beschrijfRelevantie', een);
    await product.doe('FMS', id, 'voltooiPicot');
    await product.doe('projectorganisatie', id, 'stelPicotVast');
    await product.doe('gremium-werkorganisatie', id, 'plaatsOpHandelingsagenda', { jaar: 2020 });
    await product.doe('projectorganisatie', id, 'wijsToeAanRonde', { ronde: 'Subsidieoproep 2020' });
    await product.doe('FMS', id, 'dienAanvraagIn');
    await product.spring('2021-10-15');
    await product.doe('ZonMw', id, 'honoreerVoorlopig');
    await product.doe('ZonMw', id, 'honoreerDefinitief');
    await product.spring('2022-03-01');
    await product.doe('FMS', id, 'startStudie');
    await product.doe('FMS', id, 'legStudieplanVast', { start: '2022-03-01', doel: 240, eind: '2024-03-01' });
    await product.spring('2022-04-05');
    // Nobody reported anything: time asked the register of inclusions, and that told the item.
    expect((await lees(id)).beurt).toMatchObject({ wat: 'Inclusies versnellen of bijsturen' });
    await product.spring('2024-06-03');
    await product.doe('FMS', id, 'rondStudieAf', { uitkomst: 'Afwachten is niet slechter dan opereren.' });
    await product.doe('Kennisinstituut', id, 'legDuidingVast', { conclusie: 'opnemen-in-richtlijn', samenvatting: 'Eerst zes weken afwachten.' });
    await product.doe('Kennisinstituut', id, 'neemOpInRichtlijn', { module: 'Lumbosacraal radiculair syndroom' });
    await product.doe('projectorganisatie', id, 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Keuzehulp in gebruik nemen', eigenaar: 'partij:NVZ' });
    await product.doe('NVZ', id, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
    await product.doe('projectorganisatie', id, 'rondImplementatieAf');
    await product.doe('gremium-werkorganisatie', id, 'stelCriteriumGehaaldVast', { reden: 'De implementatiegraad is 86 procent.' });
    const item = await lees(id);
    expect(item).toMatchObject({ status: 'beeindigd', einde: 'geimplementeerd', beurt: null });
    expect(item.doorlopen.map((stap) => stap.fase)).toEqual(['kennisvraag', 'picot', 'subsidieronde', 'studie', 'richtlijn', 'implementatie', 'monitoring']);
  });

  it('de volgende kennisvraag wijst terug naar dit item', async () => {
    const { id: volgende } = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'En bij ouderen?', vervolgOp: id });
    expect(await lees(volgende)).toMatchObject({ vervolgOp: id, fase: 'kennisvraag' });
  });

  it('twee gelijke vragen worden er één: beide geschiedenissen wijzen naar elkaar, en de andere partij leest mee', async () => {
    const eerste = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Nekhernia', kennisagenda: 'Kennisagenda neurochirurgie', kennisagendaWv: 'NVvN' });
    const tweede = await product.als('NVZ').geef('/items', { type: 'dienKennisvraagIn', titel: 'Hernia in de nek' });
    await product.doe('gremium-werkorganisatie', tweede.id, 'beeindigItem', { einde: 'samengevoegd', in: eerste.nummer, reden: 'Dezelfde vraag.' });
    await product.spring('2024-06-04');
    expect(await lees(tweede.id)).toMatchObject({ status: 'beeindigd', einde: 'samengevoegd', samenvoeging: { in: eerste.id, nummer: eerste.nummer, stand: 'rond' } });
    expect(await lees(eerste.id)).toMatchObject({ status: 'lopend', samengevoegd: [{ id: tweede.id, nummer: tweede.nummer, titel: 'Hernia in de nek', eigenaar: 'partij:NVZ' }] });
    const gelezen = historieSchema.parse(await product.als('NVZ').lees(`/items/${eerste.id}/historie`));
    expect(gelezen.rijen[0]?.zin).toBe(`${tweede.nummer ?? ''} van NVZ gaat hier verder: Hernia in de nek.`);
    await expect(product.doe('gremium-werkorganisatie', eerste.id, 'beeindigItem', { einde: 'samengevoegd', in: tweede.nummer, reden: 'Kring.' })).rejects.toThrow(/Kies een item dat nog open is/);
  });

  it('de hele gang staat in Nederlandse zinnen in de historie, en elke mail ging één keer', async () => {
    const historie = historieSchema.parse(await product.als('projectorganisatie').lees(`/items/${id}/historie?pageSize=200`));
    expect(historie.rijen.every((regel) => regel.zin.length > 5)).toBe(true);
    expect(historie.rijen.map((regel) => regel.type)).toEqual(expect.arrayContaining(['kennisvraag-ingediend', 'termijn-verstreken', 'termijn-verlengd', 'item-beeindigd']));
    const mails = await product.mails();
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(mails.length);
  });

  it('de feed geeft alles in volgorde, zonder gaten', async () => {
    const feed = z.looseObject({ gebeurtenissen: z.array(z.looseObject({ sequence: z.string() })) }).parse(await product.als('projectorganisatie').lees('/gebeurtenissen?na=0&limit=1000'));
    const nummers = feed.gebeurtenissen.map((een) => Number(een.sequence));
    expect(nummers.length).toBeGreaterThan(50);
    expect(nummers).toEqual(nummers.map((_, i) => i + 1));
  });
});
