import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actieRijSchema, importregelSchema, importSchema, type ActieRij } from '@cirkel/contracts';
import { maakXlsx, type Testcel } from '@cirkel/import/testing';
import { jaarplanacties, type Jaarplanactie } from '@cirkel/programmas';
import { z } from 'zod';
import { cirkel } from './src/cirkel';
import { startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const plan = jaarplanacties(join(process.cwd(), 'infra/programmas/gegevens'));

/** What the writer answers where the text says no day; each is a choice for that row (gegevens/README.md). */
const antwoorden: Readonly<Record<string, string>> = { 'S-04': '1e kwartaal 2022', 'S-06': 'september 2020', 'S-09': 'november 2020', 'S-13': 'september 2020', 'I-15': 'eerste helft 2021' };

const namen: Readonly<Record<string, string>> = { 'partij:VenVN': 'V&VN', 'partij:Patientenfederatie': 'Patiëntenfederatie Nederland', 'partij:ZINL': 'Zorginstituut', 'gremium:werkorganisatie': 'de werkorganisatie' };
const naam = (eigenaar: string): string => namen[eigenaar] ?? eigenaar.replace(/^.*:/, '');

/** As somebody keeps it: spaces behind words, a day as a date of Excel, names as people say them, in brackets of their own. */
function rommelig({ code, domein, omschrijving, eigenaren, termijnTekst, herhaling, termijn }: Jaarplanactie, i: number): Testcel[] {
  const kaal = omschrijving.replace(` (${termijnTekst})`, '');
  // What one types as "april 2021" Excel keeps as 1 April, shown without its day.
  const maand = /^[a-z]+ 202\d$/.test(termijnTekst) && termijn?.precisie === 'maand' && i % 3 !== 0 ? `${termijn.datum.slice(0, 7)}-01` : undefined;
  const geschreven = i % 2 === 0 ? `${termijnTekst} ` : termijnTekst;
  const wie = eigenaren.map(naam).join(i % 3 === 0 ? '; ' : i % 3 === 1 ? ', ' : '\n');
  return [`${wie}  `, undefined, maand === undefined ? geschreven : { dag: maand, alleenMaand: true }, ` ${kaal}`, domein.toUpperCase(), herhaling, `${code} `, antwoorden[code] ?? (termijn?.precisie === 'dag' ? { dag: termijn.datum } : undefined), i % 4 === 0 ? 'intern' : undefined];
}

const messyXlsx = (): Buffer =>
  maakXlsx([
    {
      naam: 'Jaarplan 2020-2021',
      samengevoegd: ['A1:I1', 'A3:C3'],
      rijen: [
        ['Jaarplan ZE&GG 2020-2021'], [], ['Stand van zaken', undefined, { dag: '2020-09-01' }], [],
        ['Verantwoordelijken ', undefined, '“Termijn”', 'Omschrijving actie', 'Domein', 'Frequentie', ' Nr. ', 'Uiterste datum', 'Opmerking intern'],
        ...plan.flatMap((actie, i) => (i % 20 === 19 ? [rommelig(actie, i), [], []] : [rommelig(actie, i)])),
      ],
    },
    { naam: 'Toelichting', rijen: [['Alleen voor de projectorganisatie']] },
  ]);

/** What must be the same: everything but ids, moments and numbers. */
const wezen = ({ code, omschrijving, domein, status, perEigenaar, herhaling, termijn, termijnTekst }: ActieRij): unknown => ({
  code, omschrijving, domein, status, perEigenaar, herhaling, termijnTekst,
  termijn: termijn === null ? null : { nominaal: termijn.nominaal, effectief: termijn.effectief, precisie: termijn.precisie, tekst: termijn.tekst, staat: termijn.staat },
});

async function actiesVan(product: Product, aantal: number): Promise<readonly unknown[]> {
  const lijstSchema = z.object({ rijen: z.array(actieRijSchema), totaal: z.int() });
  const { rijen } = await totdat(`${aantal} acties zijn te zien`, async () => {
    const lijst = lijstSchema.parse(await product.als('projectorganisatie').lees('/acties?pageSize=500'));
    return lijst.totaal === aantal ? lijst : undefined;
  });
  return [...rijen].sort((a, b) => a.code.localeCompare(b.code)).map(wezen);
}

describe('import of the real jaarplan as a messy .xlsx', () => {
  let product: Product;
  let map: string;
  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    map = await mkdtemp(join(tmpdir(), 'cirkel-import-'));
    await writeFile(join(map, 'jaarplan (def) v3.xlsx'), messyXlsx());
    expect(await cirkel(product, 'richt-in')).toMatchObject({ code: 0 });
  });
  afterAll(async () => {
    await rm(map, { recursive: true, force: true });
    await product.stop();
  });

  it('asks first how past terms are recorded, and says what it did not read', async () => {
    const { code, uit, fout } = await cirkel(product, 'importeer', join(map, 'jaarplan (def) v3.xlsx'), '--soort', 'acties', '--voer-uit');
    expect(code).toBe(1);
    expect(fout).toContain('Van 1 rij is de termijn al voorbij. Kies of dat zo wordt vastgelegd');
    expect(uit).toContain('71 rijen');
    expect(uit).toContain('Alleen het blad "Jaarplan 2020-2021" is gelezen, niet "Toelichting".');
    expect(uit).toContain('Deze kolommen worden niet gebruikt: "Opmerking intern".');
    expect(uit).toContain('0 fout, 0 dubbel');
    expect(uit).toContain('een periode eindigt op haar laatste werkdag.');
  });

  it('gives the same actions as the seed data', async () => {
    const project = product.als('projectorganisatie');
    const imports = z.object({ rijen: z.array(importSchema) }).parse(await project.lees('/imports'));
    const { id } = imports.rijen[0]!;
    await project.zend(`/imports/${id}/opdrachten`, { type: 'voerImportUit', rijen: 'goede', verleden: true });
    await totdat('de import is klaar', async () => (importSchema.parse(await project.lees(`/imports/${id}`)).stand === 'klaar' ? true : undefined));
    const { rijen } = z.object({ rijen: z.array(importregelSchema) }).parse(await project.lees(`/imports/${id}/regels?pageSize=500`));
    expect(rijen.map(({ uitkomst, melding }) => [uitkomst, melding])).toEqual(plan.map(() => ['uitgevoerd', null]));
    const ingelezen = await actiesVan(product, 71);

    const zaad = await startProduct('2020-09-01');
    try {
      expect(await cirkel(zaad, 'richt-in')).toMatchObject({ code: 0 });
      for (const { termijnTekst: _, ...actie } of plan) await zaad.als('projectorganisatie').geef('/acties', { type: 'registreerActie', ...actie });
      expect(ingelezen).toEqual(await actiesVan(zaad, 71));
    } finally {
      await zaad.stop();
    }
  });

  it('knows them all the second time', async () => {
    const { uit } = await cirkel(product, 'importeer', join(map, 'jaarplan (def) v3.xlsx'), '--soort', 'acties');
    expect(uit).toContain('71 rijen, 0 goed, 0 let op, 0 fout, 71 dubbel');
    expect(uit).toContain('Er is nog niets uitgevoerd.');
  });

  it('takes the rows that somebody names, later and by their numbers', async () => {
    const project = product.als('projectorganisatie');
    const imports = z.object({ rijen: z.array(importSchema) }).parse(await project.lees('/imports')).rijen;
    const { id } = imports.find(({ oordelen }) => oordelen.dubbel === 71)!;
    const { uit } = await cirkel(product, 'importeer', '--import', id, '--rijen', '6,8-9', '--verleden', 'ja');
    expect(uit).toContain('3 rijen uitgevoerd, 0 geweigerd');
    expect(uit).not.toContain('al eerder uitgevoerd');
    expect((await cirkel(product, 'importeer', '--import', id, '--rijen', '6,8-10', '--verleden', 'ja')).uit).toContain('1 rij uitgevoerd, 0 geweigerd; 3 waren al eerder uitgevoerd');
    expect((await cirkel(product, 'importeer', '--import', id)).uit).toContain('4 van 4 gekozen rijen uitgevoerd, waarvan 0 geweigerd');
    await actiesVan(product, 75);
  });
});
