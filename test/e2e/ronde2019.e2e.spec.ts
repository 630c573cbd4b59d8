import { historieRegelSchema, itemDetailSchema, lijst, itemRijSchema, rondeDetailSchema, rondetrechterSchema, type RondeDetail } from '@cirkel/contracts';
import type { Api } from '@cirkel/client';
import { cirkelDefinitie } from '@cirkel/programmas';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

/** Runs share one Temporal, where a ronde goes by its code: one of its own. */
const CODE = `extra-2019-${Date.now().toString(36)}`;
const codes = Array.from({ length: 101 }, (_, i) => `P-${String(i + 1).padStart(3, '0')}`);
const uitTeWerken = codes.slice(0, 23);
const teHonoreren = codes.slice(0, 10);

describe('de extra ronde 2019: 101 projectideeën, 23 uitgewerkt, 10 gehonoreerd', () => {
  let product: Product;
  let als: (wie: string) => Api;

  beforeAll(async () => {
    product = await startProduct('2019-08-01');
    await richtIn(product, cirkelDefinitie);
    als = product.als;
  });
  afterAll(async () => product.stop());

  const doe = async (wie: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> => als(wie).geef(`/rondes/${CODE}/opdrachten`, { type, ...velden });
  const lees = async (wie = 'projectorganisatie'): Promise<RondeDetail> => rondeDetailSchema.parse(await als(wie).lees(`/rondes/${CODE}`));
  const staat = async (stap: string): Promise<string | undefined> => (await lees()).vensters.find((venster) => venster.stap === stap)?.staat;
  const dienIn = (aanvraag: string, wie = 'ZonMw'): Promise<unknown> => doe(wie, 'dienProjectideeIn', { aanvraag, titel: `Projectidee ${aanvraag}`, projectgroep: `Projectgroep ${aanvraag}` });

  it('wordt aangekondigd met thema’s en een venster per stap', async () => {
    await doe('ZonMw', 'kondigRondeAan', {
      code: CODE,
      naam: 'Extra subsidieronde 2019',
      themas: ['diagnostiek', 'nazorg/follow-up'],
      oproeptekst: 'Voor studies die binnen een jaar kunnen beginnen.',
      vensters: [
        { stap: 'projectidee', van: '2019-09-02', tot: '2019-10-13' },
        { stap: 'uitwerking', van: '2019-12-02', tot: '2020-03-31' },
        { stap: 'beoordeling', van: '2020-04-01', tot: '2020-06-30' },
        { stap: 'honorering', van: '2020-07-01', tot: '2020-07-10' },
        { stap: 'start', van: '2020-07-10', tot: '2020-12-31' },
      ],
    });
    expect(await lees()).toMatchObject({ besluitorgaan: 'partij:ZonMw', status: 'lopend', trechter: { ingediend: 0 } });
    await expect(dienIn('P-001')).rejects.toThrow('opent op 2 september 2019');
  });

  it('gaat vanzelf open, neemt honderd projectideeën aan, en gaat vanzelf dicht op de werkdag na de zondag', async () => {
    await product.spring('2019-09-02', 1);
    expect(await staat('projectidee')).toBe('open');
    for (const code of codes.slice(0, 100)) await dienIn(code, code === 'P-001' ? 'projectorganisatie' : 'ZonMw');
    await product.spring('2019-10-14', 23);
    expect(await staat('projectidee')).toBe('open');
    await product.spring('2019-10-15', 0);
    expect(await staat('projectidee')).toBe('gesloten');
    await product.spring('2019-10-15', 8);
    const gevraagd = async (): Promise<readonly unknown[]> => (await product.mails()).filter(({ subject }) => subject === `Voor u: Projectideeën selecteren voor Extra subsidieronde 2019 (${CODE})`).map(({ to }) => to[0]?.split('.')[0]);
    await totdat('de mail aan het besluitorgaan', async () => ((await gevraagd()).length > 0 ? true : undefined));
    expect(await gevraagd()).toEqual(['partij-zonmw']);
  });

  it('weigert een laatkomer met de sluitdatum, tot een besluit een uitzondering maakt', async () => {
    await expect(dienIn('P-101')).rejects.toMatchObject({ status: 409, code: 'venster-gesloten', message: expect.stringContaining('14 oktober 2019') as string });
    await expect(doe('FMS', 'staUitzonderingToe', { stap: 'projectidee', aanvraag: 'P-101', reden: 'x' })).rejects.toMatchObject({ status: 403 });
    await doe('gremium-werkorganisatie', 'staUitzonderingToe', { stap: 'projectidee', aanvraag: 'P-101', reden: 'De storing van het indiensysteem lag niet bij de projectgroep.' });
    await dienIn('P-101');
    await expect(dienIn('P-102')).rejects.toMatchObject({ code: 'venster-gesloten' });
  });

  it('selecteert er 23 om uit te werken en wijst de rest af', async () => {
    await product.spring('2019-11-20');
    for (const aanvraag of codes) {
      if (uitTeWerken.includes(aanvraag)) await doe('ZonMw', 'selecteerAanvraag', { aanvraag });
      else await doe('ZonMw', 'wijsAanvraagAf', { aanvraag, reden: 'Past minder goed bij de thema’s.' });
    }
    await totdat('de trechter is bijgewerkt', async () => ((await lees()).trechter.afgewezen === 78 ? true : undefined));
    expect((await lees()).trechter).toMatchObject({ ingediend: 101, geselecteerd: 23, afgewezen: 78 });
  });

  it('verlengt het venster voor de uitwerking om COVID-19, met reden', async () => {
    await product.spring('2020-03-17');
    for (const aanvraag of uitTeWerken.slice(0, 20)) await doe('ZonMw', 'dienUitwerkingIn', { aanvraag });
    await doe('ZonMw', 'verlengVenster', { stap: 'uitwerking', nieuweDatum: '2020-05-01', reden: 'Door COVID-19 hebben projectgroepen meer tijd nodig.' });
    await product.spring('2020-04-15');
    expect(await staat('uitwerking')).toBe('open');
    for (const aanvraag of uitTeWerken.slice(20)) await doe('ZonMw', 'dienUitwerkingIn', { aanvraag });
    await product.spring('2020-05-04');
    expect(await staat('uitwerking')).toBe('gesloten');
  });

  it('beoordeelt met rebuttal, en honoreert er tien, eerst voorlopig en dan definitief', async () => {
    for (const aanvraag of uitTeWerken) await doe('ZonMw', 'beoordeelAanvraag', { aanvraag });
    await doe('projectorganisatie', 'dienRebuttalIn', { aanvraag: 'P-010', tekst: 'Er hebben drie centra toegezegd.' });
    await doe('ZonMw', 'beoordeelAanvraag', { aanvraag: 'P-010', toelichting: 'De rebuttal overtuigt.' });
    await expect(doe('ZonMw', 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' })).rejects.toThrow('opent op 1 juli 2020');
    await product.spring('2020-07-10');
    await expect(doe('projectorganisatie', 'honoreerAanvraagVoorlopig', { aanvraag: 'P-001' })).rejects.toMatchObject({ status: 403 });
    await expect(doe('ZonMw', 'honoreerAanvraagDefinitief', { aanvraag: 'P-001' })).rejects.toMatchObject({ status: 409, code: 'nog-niet' });
    for (const aanvraag of teHonoreren) await doe('ZonMw', 'honoreerAanvraagVoorlopig', { aanvraag });
    for (const aanvraag of teHonoreren) await doe('ZonMw', 'honoreerAanvraagDefinitief', { aanvraag });
    for (const aanvraag of uitTeWerken.slice(10)) await doe('ZonMw', 'wijsAanvraagAf', { aanvraag, reden: 'Onder de streep van het budget.' });
  });

  it('toont iedereen de trechter, ook zonder aanmelden; wie er afviel zien alleen deelnemers', async () => {
    const trechter = { ingediend: 101, geselecteerd: 23, uitgewerkt: 23, beoordeeld: 23, voorlopig: 10, gehonoreerd: 10, afgewezen: 91, ingetrokken: 0 };
    const zien = async (): Promise<unknown> => rondetrechterSchema.parse(await (await fetch(`${product.apiUrl}/rondes/${CODE}/trechter`)).json());
    await totdat('de trechter is bijgewerkt', async () => ((await zien()) as { trechter: { afgewezen: number } }).trechter.afgewezen === 91 || undefined);
    expect(await zien()).toEqual({ code: CODE, naam: 'Extra subsidieronde 2019', trechter });
    expect((await fetch(`${product.apiUrl}/rondes/${CODE}`)).status).toBe(401);
    expect((await lees('lezer')).aanvragen.map(({ code }) => code)).toEqual(teHonoreren);
    expect((await lees('FMS')).aanvragen).toHaveLength(101);
  });

  it('maakt van elke honorering een item in de studie, met de ronde als bron en een termijn om te starten', async () => {
    const studies = async (): Promise<unknown[] | undefined> => {
      const { rijen } = lijst(itemRijSchema).parse(await als('lezer').lees('/items?fase=studie'));
      return rijen.length === 10 ? rijen : undefined;
    };
    await totdat('tien items in de studie', studies);
    const item = itemDetailSchema.parse(await als('projectorganisatie').lees(`/items/item-${CODE}-p-001`));
    expect(item).toMatchObject({ titel: 'Projectidee P-001', fase: 'studie', instroom: 'Extra subsidieronde 2019', eigenaar: 'partij:ZonMw' });
    // Start before the end of 2020, as the ronde says; the default of six months gives way.
    expect(item.termijnen).toMatchObject([{ stap: 'start', nominaal: '2020-12-31', bron: 'ronde' }]);
  });

  it('wordt afgerond, met de hele gang in zinnen in de historie', async () => {
    await doe('projectorganisatie', 'rondRondeAf');
    await expect(dienIn('P-103')).rejects.toMatchObject({ status: 409, code: 'beeindigd' });
    const { rijen } = lijst(historieRegelSchema).parse(await als('projectorganisatie').lees(`/rondes/${CODE}/historie?pageSize=500`));
    const zinnen = rijen.map(({ zin }) => zin);
    expect(zinnen).toEqual(expect.arrayContaining(['Ronde afgerond: 101 ingediend, 23 uitgewerkt, 10 gehonoreerd.', 'Het venster voor projectideeën is open tot en met 14 oktober 2019.']));
    expect(zinnen.filter((zin) => zin.includes('is gesloten'))).toHaveLength(3);
  });
});
