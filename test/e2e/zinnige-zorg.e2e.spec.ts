import { join } from 'node:path';
import { implementatierapportSchema, itemDetailSchema, itemRijSchema, lijst, type ItemDetail } from '@cirkel/contracts';
import { cirkelDefinitie, trajecten, zinnigeZorgDefinitie } from '@cirkel/programmas';
import { richtIn, startProduct, type Product } from './src/product';

jest.setTimeout(180_000);

const alle = trajecten(join(__dirname, '..', '..', 'infra', 'programmas', 'gegevens'));

describe('de achttien trajecten van Zinnige Zorg, elk in het echte jaar van zijn implementatie', () => {
  let product: Product;
  const id = new Map<string, string>();

  beforeAll(async () => {
    product = await startProduct('2020-01-02');
    await richtIn(product, cirkelDefinitie);
    await product.doe('projectorganisatie', 'programma-zinnige-zorg', 'publiceerDefinitie', { definitie: zinnigeZorgDefinitie });
  });
  afterAll(async () => product.stop());

  const project = () => product.als('projectorganisatie');
  const lees = async (code: string, versie?: number): Promise<ItemDetail> =>
    itemDetailSchema.parse(await project().lees(`/items/${id.get(code)}${versie === undefined ? '' : `?naVersie=${id.get(code)}@${versie}`}`));
  const doe = async (wie: string, code: string, type: string, velden: Record<string, unknown> = {}): Promise<ItemDetail> => lees(code, (await product.doe(wie, id.get(code) ?? '', type, velden)).aangeraakt[0]?.versie);
  const elk = <T>(van: readonly T[], wat: (een: T) => Promise<unknown>): Promise<unknown> => Promise.all(van.map(wat));
  const stroomIn = (jaar: string): Promise<unknown> =>
    elk(alle.filter(({ begin }) => begin.startsWith(jaar)), async ({ code, titel, begin }) => {
      const antwoord = await project().geef('/items', { type: 'laatItemInstromen', programma: 'zinnige-zorg', titel, eigenaar: 'partij:ZINL', fase: 'implementatie', bron: 'Zinnige Zorg', gebeurdOp: begin });
      id.set(code, antwoord.id);
      await product.doe('projectorganisatie', antwoord.id, 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Verbeterafspraken op de implementatieagenda', eigenaar: 'partij:FMS', soort: 'richtlijn-en-indicatie' });
      await product.doe('projectorganisatie', antwoord.id, 'voegVerbeteractieToe', { code: 'VA-2', omschrijving: 'Patiënten voorlichten', eigenaar: 'partij:Patientenfederatie', soort: 'voorlichting-en-samen-beslissen' });
    });
  const termijn = (item: ItemDetail, stap: string) => item.termijnen.find((een) => een.stap === stap);

  it('stromen in bij implementatie: vier in 2020, vier in 2021, tien in 2022', async () => {
    await stroomIn('2020');
    expect(termijn(await lees('CO'), 'jaarrapport-1')).toMatchObject({ nominaal: '2021-01-01', eigenaren: ['partij:ZINL'] });
    await product.spring('2020-12-20');
    await elk(['BA', 'CO', 'OB', 'PI'], (code) => doe('ZINL', code, 'rapporteerImplementatie', { toelichting: 'Jaar 1: partijen zijn begonnen.' }));
    await product.spring('2021-01-04');
    await stroomIn('2021');
    await product.spring('2022-01-03');
    await stroomIn('2022');
    const { rijen, totaal } = lijst(itemRijSchema).parse(await project().lees('/items?programma=zinnige-zorg&fase=implementatie&pageSize=100'));
    expect(totaal).toBe(18);
    expect(new Set(rijen.map((rij) => rij.titel))).toEqual(new Set(alle.map(({ titel }) => titel)));
    expect(rijen.every((rij) => rij.nummer.startsWith('ZZ-') && rij.instroom === 'Zinnige Zorg')).toBe(true);
  });

  it('vragen elk jaar een rapport: wie het vergeet, is te laat; zonder ladder escaleert er niets', async () => {
    // 1 January 2022 is a Saturday: Monday the third is still in time.
    await product.spring('2022-01-04');
    const psychose = await lees('PS');
    expect(termijn(psychose, 'jaarrapport-1')).toMatchObject({ staat: 'verstreken', nominaal: '2022-01-01' });
    expect(psychose.escalaties).toEqual([]);
    expect(termijn(await doe('ZINL', 'PS', 'rapporteerImplementatie', { toelichting: 'Jaar 1, te laat.' }), 'jaarrapport-1')).toMatchObject({ staat: 'gehaald' });
    expect(termijn(await doe('ZINL', 'CO', 'rapporteerImplementatie', { jaar: 2, toelichting: 'Jaar 2: drie kwart is in gang.' }), 'jaarrapport-2')).toMatchObject({ staat: 'gehaald' });
    expect(termijn(await lees('CO'), 'jaarrapport-3')).toMatchObject({ staat: 'loopt', nominaal: '2023-01-01' });
    expect(termijn(await lees('AS'), 'jaarrapport-1')).toMatchObject({ staat: 'loopt', nominaal: '2023-01-01' });
  });

  it('staan in het jaarlijkse rapport: per implementatiejaar en soort hoe ver de verbeteracties zijn', async () => {
    await product.doe('FMS', id.get('OB') ?? '', 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
    await doe('Patientenfederatie', 'OB', 'werkVerbeteractieBij', { code: 'VA-2', status: 'in-gang-gezet' });
    const rapport = implementatierapportSchema.parse(await project().lees('/programmas/zinnige-zorg/implementatierapport?jaar=2022'));
    expect(rapport.perImplementatiejaar).toMatchObject([
      { implementatiejaar: 1, trajecten: 10, verbeteracties: 20, procentGereed: 0 },
      { implementatiejaar: 2, trajecten: 4, verbeteracties: 8 },
      { implementatiejaar: 3, trajecten: 4, verbeteracties: 8, gereed: 1, inGangGezet: 1, procentGereed: 12.5 },
    ]);
    expect(rapport.perSoort.map(({ soort, verbeteracties }) => [soort, verbeteracties])).toEqual([['richtlijn-en-indicatie', 18], ['voorlichting-en-samen-beslissen', 18]]);
  });

  it('gaan na drie jaar naar de evaluatie van jaar 4, en zijn daarna afgerond', async () => {
    await product.spring('2022-12-15');
    await product.doe('FMS', id.get('CO') ?? '', 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
    await product.doe('Patientenfederatie', id.get('CO') ?? '', 'werkVerbeteractieBij', { code: 'VA-2', status: 'gereed' });
    expect((await doe('ZINL', 'CO', 'rapporteerImplementatie', { toelichting: 'Jaar 3: alles is gereed.' })).termijnen.filter((een) => een.stap.startsWith('jaarrapport')).map((een) => een.staat)).toEqual(['gehaald', 'gehaald', 'gehaald']);
    await product.spring('2023-01-02');
    const evaluatie = await doe('projectorganisatie', 'CO', 'rondImplementatieAf');
    expect(evaluatie).toMatchObject({ fase: 'evaluatie', beurt: { wie: ['partij:ZINL'], wat: 'Evaluatieonderzoek' } });
    expect(termijn(evaluatie, 'evaluatie')).toMatchObject({ staat: 'loopt', nominaal: '2024-01-02' });
    await product.spring('2023-11-01');
    await product.doe('ZINL', id.get('CO') ?? '', 'rondStapAf', { stap: 'evaluatieonderzoek' });
    expect(termijn(await doe('ZINL', 'CO', 'rondStapAf', { stap: 'evaluatierapport' }), 'evaluatie')).toMatchObject({ staat: 'gehaald' });
    expect(await doe('ZINL', 'CO', 'rondFaseAf')).toMatchObject({ status: 'beeindigd', einde: 'afgerond', doorlopen: [{ fase: 'implementatie', sinds: '2020-01-01' }, { fase: 'evaluatie' }] });
  });
});
