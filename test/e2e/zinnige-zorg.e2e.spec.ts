import { join } from 'node:path';
import { implementatierapportSchema, itemDetailSchema, itemRijSchema, lijst, type Implementatierapport, type ItemDetail } from '@cirkel/contracts';
import { cirkelDefinitie, trajecten, zinnigeZorgDefinitie } from '@cirkel/programmas';
import { richtIn, startProduct, type Product } from './src/product';

jest.setTimeout(240_000);

const alle = trajecten(join(__dirname, '..', '..', 'infra', 'programmas', 'gegevens'));
const begonnen = (jaar: number) => alle.filter(({ begin }) => begin.startsWith(String(jaar)));
/** How many verbeteracties a traject has: fewer the later it began. */
const aantalActies = (begin: string): number => 5 - (Number(begin.slice(0, 4)) - 2020);

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
  const lees = async (code: string): Promise<ItemDetail> => itemDetailSchema.parse(await project().lees(`/items/${id.get(code)}`));
  /** Gives a command and reads its item. */
  const doe = async (wie: string, code: string, type: string, velden: Record<string, unknown> = {}): Promise<ItemDetail> => {
    await product.doe(wie, id.get(code) ?? '', type, velden);
    return lees(code);
  };
  const elk = async (jaar: number, wat: (code: string, acties: readonly string[]) => Promise<unknown>): Promise<void> => {
    await Promise.all(begonnen(jaar).map(({ code, begin }) => wat(code, Array.from({ length: aantalActies(begin) }, (_, i) => `VA-${i + 1}`))));
  };
  const alleVan = async (acties: readonly string[], wat: (actie: string) => Promise<unknown>): Promise<void> => {
    for (const actie of acties) await wat(actie);
  };
  const stroomIn = (jaar: number): Promise<void> =>
    elk(jaar, async (code, acties) => {
      const { titel, begin } = alle.find((een) => een.code === code)!;
      id.set(code, (await project().geef('/items', { type: 'laatItemInstromen', programma: 'zinnige-zorg', titel, eigenaar: 'partij:ZINL', fase: 'implementatie', bron: 'Zinnige Zorg', gebeurdOp: begin })).id);
      await alleVan(acties, (actie) => doe('projectorganisatie', code, 'voegVerbeteractieToe', { code: actie, omschrijving: `Verbeterafspraak ${actie}`, eigenaar: 'partij:FMS', soort: actie === 'VA-1' ? 'voorlichting-en-samen-beslissen' : 'richtlijn-en-indicatie' }));
    });
  /** Their second year: all but one are under way. Their third: the first is done. */
  const tweedeJaar = (begin: number): Promise<void> => elk(begin, (code, acties) => alleVan(acties.slice(0, -1), (actie) => doe('FMS', code, 'werkVerbeteractieBij', { code: actie, status: 'in-gang-gezet' })));
  const derdeJaar = (begin: number): Promise<void> => elk(begin, (code) => doe('FMS', code, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' }));
  const rapporteer = (begin: number, jaar: number, behalve?: string): Promise<void> =>
    elk(begin, async (code) => (code === behalve ? undefined : doe('ZINL', code, 'rapporteerImplementatie', { jaar, toelichting: `Hoe ver het was in jaar ${jaar}.` })));
  const naarEvaluatie = (begin: number): Promise<void> => elk(begin, (code) => doe('projectorganisatie', code, 'rondImplementatieAf', { bijBesluit: true, reden: 'Drie jaar zijn om; de rest loopt door bij de partijen.' }));
  const evalueer = (begin: number): Promise<void> =>
    elk(begin, async (code) => {
      await doe('ZINL', code, 'rondStapAf', { stap: 'evaluatieonderzoek' });
      expect(termijn(await doe('ZINL', code, 'rondStapAf', { stap: 'evaluatierapport' }), 'evaluatie')).toMatchObject({ staat: 'gehaald' });
      await doe('ZINL', code, 'rondFaseAf');
    });
  const termijn = (item: ItemDetail, stap: string) => item.termijnen.find((een) => een.stap === stap);
  const rapport = async (jaar: number): Promise<Implementatierapport> => implementatierapportSchema.parse(await project().lees(`/programmas/zinnige-zorg/implementatierapport?jaar=${jaar}`));
  const perJaar = async (jaar: number) => (await rapport(jaar)).perImplementatiejaar.map((een) => [een.implementatiejaar, een.trajecten, een.procentGereed, een.procentInGangGezet]);

  it('2020: vier stromen in bij implementatie, en rapporteren voor het jaar om is', async () => {
    await stroomIn(2020);
    expect(termijn(await lees('CO'), 'jaarrapport-1')).toMatchObject({ nominaal: '2021-01-01', eigenaren: ['partij:ZINL'] });
    await product.spring('2020-12-15');
    await rapporteer(2020, 1);
    expect(await perJaar(2020)).toEqual([[1, 4, 0, 0]]);
  });

  it('2021: vier nieuwe; wie zijn rapport vergeet is te laat, en zonder ladder escaleert er niets', async () => {
    await product.spring('2021-01-04');
    await stroomIn(2021);
    await product.spring('2021-12-15');
    await tweedeJaar(2020);
    await rapporteer(2020, 2);
    await rapporteer(2021, 1, 'PS');
    // 1 January 2022 is a Saturday: Monday the third is still in time.
    await product.spring('2022-01-04');
    const psychose = await lees('PS');
    expect(termijn(psychose, 'jaarrapport-1')).toMatchObject({ staat: 'verstreken', nominaal: '2022-01-01' });
    expect(psychose.escalaties).toEqual([]);
    expect(termijn(await doe('ZINL', 'PS', 'rapporteerImplementatie', { toelichting: 'Jaar 1, te laat.' }), 'jaarrapport-1')).toMatchObject({ staat: 'gehaald' });
    expect(await perJaar(2021)).toEqual([[1, 4, 0, 0], [2, 4, 0, 80]]);
  });

  it('2022: tien nieuwe, en het rapport van dat jaar is dat van de brief: 10, 4 en 4 trajecten, drie kwart in gang in jaar 2, 20% gereed in jaar 3', async () => {
    await stroomIn(2022);
    const { rijen, totaal } = lijst(itemRijSchema).parse(await project().lees('/items?programma=zinnige-zorg&fase=implementatie&pageSize=100'));
    expect(totaal).toBe(18);
    expect(new Set(rijen.map((rij) => rij.titel))).toEqual(new Set(alle.map(({ titel }) => titel)));
    expect(rijen.every((rij) => rij.nummer.startsWith('ZZ-') && rij.instroom === 'Zinnige Zorg')).toBe(true);
    await product.spring('2022-12-15');
    await tweedeJaar(2021);
    await derdeJaar(2020);
    await rapporteer(2020, 3);
    await rapporteer(2021, 2);
    await rapporteer(2022, 1);
    expect(await perJaar(2022)).toEqual([[1, 10, 0, 0], [2, 4, 0, 75], [3, 4, 20, 60]]);
    const { perSoort, trajecten: stand } = await rapport(2022);
    expect(perSoort.map(({ soort, verbeteracties, gereed }) => [soort, verbeteracties, gereed])).toEqual([['richtlijn-en-indicatie', 48, 0], ['voorlichting-en-samen-beslissen', 18, 4]]);
    expect(stand.every(({ gerapporteerd }) => gerapporteerd)).toBe(true);
  });

  it('2023: na drie jaar de evaluatie van jaar 4; wat daarna gereed komt, verandert niets aan het rapport van 2022', async () => {
    await product.spring('2023-01-02');
    await elk(2020, (code, acties) => (code === 'CO' ? alleVan(acties.slice(1), (actie) => doe('FMS', code, 'werkVerbeteractieBij', { code: actie, status: 'gereed' })) : Promise.resolve()));
    await naarEvaluatie(2020);
    const evaluatie = await lees('CO');
    expect(evaluatie).toMatchObject({ fase: 'evaluatie', beurt: { wie: ['partij:ZINL'], wat: 'Evaluatieonderzoek' } });
    expect(evaluatie.termijnen.filter((een) => een.stap.startsWith('jaarrapport')).map((een) => een.staat)).toEqual(['gehaald', 'gehaald', 'gehaald']);
    expect(termijn(evaluatie, 'evaluatie')).toMatchObject({ staat: 'loopt', nominaal: '2024-01-02' });
    await product.spring('2023-11-15');
    await derdeJaar(2021);
    await tweedeJaar(2022);
    await evalueer(2020);
    await rapporteer(2021, 3);
    await rapporteer(2022, 2);
    expect(await perJaar(2023)).toEqual([[2, 10, 0, 66.7], [3, 4, 25, 50]]);
    expect(await perJaar(2022)).toEqual([[1, 10, 0, 0], [2, 4, 0, 75], [3, 4, 20, 60]]);
  });

  it('2024 en 2025: de andere veertien ronden hun derde jaar en hun evaluatie af', async () => {
    await product.spring('2024-01-02');
    await naarEvaluatie(2021);
    await product.spring('2024-11-15');
    await evalueer(2021);
    await derdeJaar(2022);
    await rapporteer(2022, 3);
    expect(await perJaar(2024)).toEqual([[3, 10, 33.3, 33.3]]);
    await product.spring('2025-01-02');
    await naarEvaluatie(2022);
    await product.spring('2025-11-15');
    await evalueer(2022);
    expect(await perJaar(2025)).toEqual([]);
  });

  it('alle achttien zijn afgerond, elk met drie rapporten en een evaluatie op tijd', async () => {
    const items = await Promise.all(alle.map(async ({ code, begin }) => ({ begin, item: await lees(code) })));
    for (const { begin, item } of items) {
      expect(item).toMatchObject({ status: 'beeindigd', einde: 'afgerond', doorlopen: [{ fase: 'implementatie', sinds: begin }, { fase: 'evaluatie' }] });
      expect(item.termijnen.filter(({ staat }) => staat === 'gehaald').map(({ stap }) => stap).sort()).toEqual(['evaluatie', 'jaarrapport-1', 'jaarrapport-2', 'jaarrapport-3']);
    }
    expect(await perJaar(2021)).toEqual([[1, 4, 0, 0], [2, 4, 0, 80]]);
  });
});
