import { randomUUID } from 'node:crypto';
import type { Api } from '@cirkel/client';
import { actieRijSchema, itemRijSchema, lijst } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { bezwaren, meldAan, startBrowser } from './src/browser';
import { relevantie, richtIn, startProduct, totdat, type Product } from './src/product';
import { onzichtbareFocus } from './src/toetsenbord';

jest.setTimeout(300_000);

/** Paper of A4 in CSS pixels, without its margins. */
const PAPIER = { width: 718, height: 1000 };
const SCHERM = { width: 1280, height: 900 };

/** The acceptance list of ux.md 7, as far as other specs do not prove it already; the numbers are those of the list (docs/aanvaarding.md). */
describe('de aanvaardingslijst', () => {
  let product: Product;
  let browser: Browser;
  let project: Page;
  let als: (wie: string) => Api;
  /** Late and escalated; completed by who may not adopt it; entered at stage 6. */
  const items = { teLaat: { id: '', nummer: '' }, vierOgen: { id: '', nummer: '' }, laat: { id: '', nummer: '' } };
  let actie: string;

  const open = async (page: Page, pad: string): Promise<void> => void (await page.goto(product.webUrl + pad));
  const inhoud = (page: Page): Promise<string> => page.locator('main').innerText();

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    als = product.als;
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-11-12'], stuurgroep: ['2020-12-03'] });
    const dien = async (titel: string): Promise<{ id: string; nummer: string }> => {
      const { id, nummer = '' } = await als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel, wvs: ['NVvN'] });
      return { id, nummer };
    };
    items.vierOgen = await dien('Reflux bij kinderen');
    await product.doe('gremium-werkorganisatie', items.vierOgen.id, 'selecteerKennisvraag');
    await product.doe('FMS', items.vierOgen.id, 'vulPicotAan', { patient: 'Kinderen', interventie: 'Afwachten', controle: 'Maagzuurremmer', outcome: 'Klachten', tijd: 'Een half jaar' });
    for (const een of relevantie) await product.doe('FMS', items.vierOgen.id, 'beschrijfRelevantie', een);
    // By the person who signs in: a machine of the same role is another one.
    project = await meldAan(browser, product.webUrl, 'projectorganisatie', `/items/${items.vierOgen.nummer}/opdracht/voltooiPicot`);
    await project.getByRole('button', { name: 'PICOT voltooien' }).click();
    await project.getByText(/^Opgeslagen\./).waitFor();
    const { id, nummer = '' } = await als('projectorganisatie').geef('/items', { type: 'laatItemInstromen', titel: 'Geen röntgenfoto bij buikpijn', eigenaar: 'partij:FMS', fase: 'implementatie', bron: 'Verstandige Keuzes' });
    items.laat = { id, nummer };
    items.teLaat = await dien('Lage rughernia: opereren of afwachten?');
    actie = (await als('projectorganisatie').geef('/acties', { type: 'registreerActie', code: 'A-03', omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], termijn: { datum: '2020-12-01' } })).id;
    await als('projectorganisatie').geef('/acties', { type: 'registreerActie', code: 'A-04', omschrijving: 'Netwerk onderhouden', domein: 'systeeminbedding', eigenaren: ['partij:ZN'] });
    await product.doe('projectorganisatie', actie, 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2020-12-15', reden: 'De zomer duurde langer.', besluit: 'stuurgroep, punt 4' });
    await product.doe('projectorganisatie', actie, 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2021-01-15', reden: 'De expertgroep komt later bijeen.' });
    await product.doe('FMS', actie, 'beoordeelRisico', { kans: 3, impact: 4 });
    await product.doe('FMS', actie, 'meldActiestatus', { status: 'gereed' });
    await product.spring('2020-10-01');
    await product.doe('gremium-werkorganisatie', items.teLaat.id, 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' });
    await product.spring('2020-11-02', 12);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });
  beforeEach(async () => {
    await project.emulateMedia({ media: 'screen' });
    await project.setViewportSize(SCHERM);
  });

  it('1: wie zich aanmeldt ziet meteen wie wat moet doen en tot wanneer, en is in twee klikken bij elk item', async () => {
    const page = await meldAan(browser, product.webUrl, 'FMS');
    await page.getByRole('heading', { name: /^Te laat \(/ }).waitFor();
    const rij = await page.getByRole('listitem').filter({ hasText: items.teLaat.nummer }).first().innerText();
    for (const deel of ['3 dagen te laat', 'vr 30 okt 2020', 'PICOT aanvullen', 'Aan zet: FMS']) expect(rij).toContain(deel);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Items' }).click();
    await page.getByRole('link', { name: new RegExp(`^${items.laat.nummer} `) }).click();
    await page.getByText(/^Aan zet: /).first().waitFor();
    await page.context().close();
  });

  it('2: elk open item en elke open actie heeft een beurtregel, op de eigen pagina en in de lijst', async () => {
    const [{ rijen: alleItems }, { rijen: acties }] = [lijst(itemRijSchema).parse(await als('projectorganisatie').lees('/items')), lijst(actieRijSchema).parse(await als('projectorganisatie').lees('/acties'))];
    const paden = [...alleItems.filter(({ status }) => status !== 'beeindigd').map(({ nummer }) => `/items/${nummer}`), ...acties.filter(({ status }) => status !== 'gereed' && status !== 'stopgezet').map(({ nummer }) => `/jaarplanacties/${nummer}`)];
    expect(paden).toHaveLength(5);
    for (const pad of paden) {
      await open(project, pad);
      const regel = project.locator('.cgg-beurtregel');
      await regel.waitFor();
      expect([pad, await regel.innerText()]).toEqual([pad, expect.stringMatching(/^Aan zet: \S+|^Niemand aan zet\./)]);
    }
    for (const [pad, rijen] of [['/items', 3], ['/jaarplanacties', 2]] as const) {
      await open(project, pad);
      const vakken = project.locator('td[data-kop="Aan zet"]');
      await vakken.first().waitFor();
      const gevuld = (await vakken.allInnerTexts()).filter((tekst) => tekst.trim() !== '');
      expect([pad, gevuld.length]).toEqual([pad, rijen]);
    }
    expect(await project.getByRole('row', { name: /^A-03/ }).innerText()).toContain('NVZ (klaar: FMS)');
  });

  it('4: herladen, terug en een gekopieerd adres houden filters, volgorde en tabblad', async () => {
    const keuzes = async (page: Page): Promise<readonly string[]> => Promise.all(['Fase', 'Volgorde'].map((naam) => page.getByLabel(naam, { exact: true }).inputValue()));
    await open(project, '/items');
    await project.getByLabel('Fase', { exact: true }).selectOption('picot');
    await project.getByText('2 items', { exact: true }).waitFor();
    await project.getByLabel('Volgorde', { exact: true }).selectOption('-nummer');
    await project.waitForURL(/sorteer=-nummer/);
    const adres = project.url();
    const rijen = async (page: Page): Promise<readonly string[]> => {
      await page.getByText('2 items', { exact: true }).waitFor();
      return page.getByRole('rowheader').allInnerTexts();
    };
    const toen = await rijen(project);
    await project.reload();
    expect([await rijen(project), await keuzes(project), project.url()]).toEqual([toen, ['picot', '-nummer'], adres]);
    await project.getByRole('link', { name: new RegExp(`^${items.teLaat.nummer} `) }).click();
    await project.getByRole('link', { name: /^Historie/ }).click();
    await project.getByRole('button', { name: 'Besluiten' }).click();
    await project.waitForURL(/historie\?soort=besluit/);
    await project.reload();
    await project.getByRole('button', { name: 'Besluiten', pressed: true }).waitFor();
    for (let keer = 0; keer < 4 && project.url() !== adres; keer += 1) await project.goBack();
    expect([project.url(), await rijen(project)]).toEqual([adres, toen]);
    const ander = await meldAan(browser, product.webUrl, 'NVZ', adres.slice(product.webUrl.length));
    expect([await rijen(ander), await keuzes(ander)]).toEqual([toen, ['picot', '-nummer']]);
    await ander.context().close();
  });

  it('6: een termijn die twee keer is verplaatst toont twee rijen, elk met van, naar, dagen, reden en besluit', async () => {
    await open(project, '/jaarplanacties/A-03');
    const rijen = project.getByRole('table', { name: 'Verplaatsingen' }).getByRole('row');
    await rijen.nth(2).waitFor();
    const [, laatste = '', eerste = ''] = await rijen.allInnerTexts();
    for (const deel of ['15 dec 2020', '15 jan 2021', '31 dagen', 'De expertgroep komt later bijeen.']) expect(laatste).toContain(deel);
    for (const deel of ['1 dec 2020', '15 dec 2020', '14 dagen', 'De zomer duurde langer.', 'stuurgroep, punt 4']) expect(eerste).toContain(deel);
    expect(await inhoud(project)).toMatch(/Oorspronkelijk\s+uiterlijk 1 december 2020/);
  });

  it('8: een escalatie toont waar zij ligt, sinds wanneer, hoelang nog, en de vergadering', async () => {
    await open(project, '/escalaties/ESC-001');
    await project.getByText('Waar het ligt').waitFor();
    const nu = await project.locator('[aria-current="step"]').innerText();
    for (const deel of ['Werkorganisatie', 'sinds 31 okt 2020, nog 9 werkdagen', 'vergadering do 12 nov 2020']) expect(nu).toContain(deel);
  });

  it('12: wie het zelf voltooide ziet waarom een ander moet vaststellen, en de API weigert het ook', async () => {
    const zin = 'U heeft deze PICOT zelf voltooid. Laat een ander haar vaststellen.';
    await open(project, `/items/${items.vierOgen.nummer}/opdracht/stelPicotVast`);
    await project.getByText(zin).waitFor();
    expect(await project.locator('main form').count()).toBe(0);
    const { csrf } = z.looseObject({ csrf: z.string() }).parse(await (await project.request.get(`${product.webUrl}/sessie`)).json());
    const antwoord = await project.request.post(`${product.webUrl}/v1/items/${items.vierOgen.id}/opdrachten`, { headers: { 'x-csrf-token': csrf, 'idempotency-key': randomUUID() }, data: { type: 'stelPicotVast' } });
    expect(await antwoord.json()).toMatchObject({ code: 'vier-ogen', detail: zin });
  });

  it.each([
    ['/vandaag', /nog \d+ werkdagen/],
    ['/escalaties', /nog \d+ werkdagen/],
    ['/escalaties/ESC-001', /nog niet, reactietijd 20 werkdagen/],
    ['/escalaties/ESC-001', /nog niet, zonder reactietijd/],
    ['/items/:teLaat/termijnen', /30 okt 2020/],
    ['/jaarplanacties', /kans 3 × impact 4 = 12/],
    ['/jaarplanacties/A-03', /kans 3 × impact 4 = 12/],
    ['/gremia', /niemand is tegen/],
    ['/gremia/werkorganisatie/leden', /\d+ partijen met stem/],
    ['/inclusies', /onder de tien/],
    ['/spiegelinformatie', /onder de tien/],
    ['/vooruitblik', /berekening/],
  ])('14: op %s staat "standaardwaarde" bij wat is ingesteld: %s', async (pad, wat) => {
    await open(project, pad.replace(':teLaat', items.teLaat.nummer));
    await project.locator('.cgg-standaardwaarde').first().waitFor();
    const teksten = await project.locator(':has(> .cgg-standaardwaarde)').allInnerTexts();
    expect(teksten.filter((tekst) => wat.test(tekst))).not.toEqual([]);
  });

  it('15: een item dat later instroomde toont de eerdere fasen als niet doorlopen, en waarom', async () => {
    await open(project, `/items/${items.laat.nummer}`);
    await project.getByText('Begonnen bij fase 6 (Implementatie), vanuit Verstandige Keuzes; eerdere fasen niet doorlopen.').waitFor();
    expect((await inhoud(project)).match(/^niet doorlopen$/gm)).toHaveLength(5);
  });

  it.each(['/vandaag', '/cirkel', '/items', '/items/:teLaat', '/items/:teLaat/termijnen', '/escalaties', '/escalaties/ESC-001', '/jaarplanacties', '/jaarplanacties/A-03', '/inclusies', '/doorlooptijden', '/gremia', '/vooruitblik', '/berichten', '/mijn-instellingen', '/importeren', '/items/:teLaat/opdracht/plaatsOpmerking'])(
    '27: %s is toegankelijk terwijl het laadt en als het misgaat',
    async (pad) => {
      const adres = pad.replace(':teLaat', items.teLaat.nummer);
      const page = await project.context().newPage();
      let mis = false;
      // The frame of the page knows who is here and which day it is; everything else stays away, and then is refused (a failure would be asked for again).
      await page.route(/\/v1\/(?!klok|stroom|programmas)/, async (route) => {
        await totdat('het antwoord', () => Promise.resolve(mis || undefined), 60_000);
        await route.fulfill({ status: 400, contentType: 'application/problem+json', body: JSON.stringify({ status: 400, title: 'Fout', detail: 'Er ging iets mis. Er is niets opgeslagen. Blijft het misgaan, noem dan code 7F3A.' }) });
      });
      await open(page, adres);
      await page.locator('.cgg-skelet').first().waitFor();
      expect(await bezwaren(page)).toEqual([]);
      mis = true;
      await page.getByRole('alert').first().waitFor();
      await page.getByRole('button', { name: 'Probeer opnieuw' }).first().waitFor();
      expect(await bezwaren(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(['/vandaag', '/items', '/items/:teLaat', '/escalaties/ESC-001', '/items/:teLaat/opdracht/plaatsOpmerking'])('32: op %s is altijd te zien waar de focus staat', async (pad) => {
    await open(project, pad.replace(':teLaat', items.teLaat.nummer));
    await project.getByRole('heading', { level: 1 }).waitFor();
    await project.locator('.cgg-skelet').first().waitFor({ state: 'detached' });
    expect(await onzichtbareFocus(project, 45)).toEqual([]);
    await project.setViewportSize({ width: 360, height: 640 });
    expect(await onzichtbareFocus(project, 20)).toEqual([]);
  });

  it.each([['/items', 3], ['/jaarplanacties/A-03', 2], ['/items/:teLaat/historie', undefined], ['/gremia/werkorganisatie', undefined]] as const)('35: %s is af te drukken: geen menu, elke kop boven zijn tabel, alle rijen', async (pad, rijen) => {
    await open(project, pad.replace(':teLaat', items.teLaat.nummer));
    await project.getByRole('heading', { level: 2 }).or(project.getByRole('table')).first().waitFor();
    await project.emulateMedia({ media: 'print' });
    await project.setViewportSize(PAPIER);
    for (const naam of ['.kop', '.raam__menu', '.klokstrook', '.pagina__acties']) expect([naam, await project.locator(naam).filter({ visible: true }).count()]).toEqual([naam, 0]);
    const koppen = await project.evaluate<readonly string[]>("[...document.querySelectorAll('main thead')].map((e) => getComputedStyle(e).display)");
    expect(koppen.filter((weergave) => weergave !== 'table-header-group')).toEqual([]);
    if (rijen !== undefined) expect(await project.locator('main table').first().locator('tbody tr').filter({ visible: true }).count()).toBe(rijen);
    expect(await bezwaren(project)).toEqual([]);
  });
});
