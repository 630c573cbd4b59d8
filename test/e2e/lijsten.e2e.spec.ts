import { leesBestand } from '@cirkel/import/testing';
import { cirkelDefinitie } from '@cirkel/programmas';
import type { Browser, Page } from 'playwright-core';
import { bezwaren, controleer, meldAan, startBrowser } from './src/browser';
import { richtIn, startProduct, type Product } from './src/product';

jest.setTimeout(300_000);

describe('lijsten van items', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  const titels = ['Lage rughernia', 'Reflux bij kinderen', 'Diverticulitis', 'Röntgen bij buikpijn'];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-11-12'] });
    const antwoorden = [];
    for (const titel of titels) antwoorden.push(await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel, wvs: ['NVvN'] }));
    for (const { id } of antwoorden.slice(0, 3)) await product.doe('gremium-werkorganisatie', id, 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' });
    await product.spring('2020-10-01');
    page = await meldAan(browser, product.webUrl, 'projectorganisatie', '/items');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const telling = (): Promise<string> => page.locator('.telling').innerText();
  const open = async (pad: string): Promise<void> => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(product.webUrl + pad);
    await page.locator('.telling').getByText(/item/).waitFor();
  };

  it('geven meer items samen dezelfde opdracht: eerst de gevolgen per item, dan elk apart, met een uitkomst per item', async () => {
    await open('/items?wv=NVvN');
    for (const nummer of ['CGG-0001', 'CGG-0002', 'CGG-0004']) await page.getByRole('checkbox', { name: `Kies ${nummer}` }).check();
    await page.getByText('3 items gekozen').waitFor();
    await page.getByRole('link', { name: 'Samen behandelen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Items samen behandelen' }).waitFor();
    await page.getByLabel('Termijn verplaatsen').check();
    await page.getByLabel('Nieuwe datum').fill('1-12-2020');
    await page.getByRole('button', { name: 'Bekijk de gevolgen' }).click();
    await page.getByText('Vul een reden in.').first().waitFor();
    expect(await bezwaren(page)).toEqual([]);
    await page.getByLabel('Reden').fill('De expertgroep komt pas in november bijeen.');
    await page.getByRole('button', { name: 'Bekijk de gevolgen' }).click();
    await page.getByRole('button', { name: 'Termijn verplaatsen: bevestig voor 2 items' }).waitFor({ timeout: 30_000 });
    const rij = (nummer: string): ReturnType<Page['getByRole']> => page.getByRole('row', { name: new RegExp(nummer) });
    expect(await rij('CGG-0001').innerText()).toContain('30 okt → 1 dec 2020');
    expect(await rij('CGG-0004').innerText()).toContain('Kan niet:');
    expect(await bezwaren(page)).toEqual([]);
    // Nothing has happened yet.
    expect(await product.als('FMS').lees('/items/CGG-0001')).toMatchObject({ beurt: { termijn: { effectief: '2020-10-30' } } });
    await page.getByRole('button', { name: 'Termijn verplaatsen: bevestig voor 2 items' }).click();
    await page.getByText('Bij 2 van 3 items is het opgeslagen.').waitFor({ timeout: 60_000 });
    expect(await rij('CGG-0002').innerText()).toContain('opgeslagen');
    expect(await rij('CGG-0004').innerText()).toContain('niet gegeven');
    for (const nummer of ['CGG-0001', 'CGG-0002']) expect(await product.als('FMS').lees(`/items/${nummer}`)).toMatchObject({ beurt: { termijn: { effectief: '2020-12-01' } } });
    await page.getByRole('button', { name: 'Terug naar de items' }).click();
    await page.waitForURL(`${product.webUrl}/items?wv=NVvN`);
    await page.getByText('4 items', { exact: true }).waitFor();
  });

  it('onthouden in het adres wat gekozen is: weergave, kolommen en filters, en in de browser wat bewaard is', async () => {
    await open('/items');
    await page.getByText('Kolommen', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'WV' }).check();
    await page.getByRole('button', { name: 'WV naar voren' }).click();
    await page.getByRole('button', { name: 'Fase naar achteren' }).click();
    await page.getByText('Fase staat nu op plaats 2 van 6.').waitFor({ state: 'attached' });
    const koppen = (): Promise<readonly string[]> => page.getByRole('columnheader').allInnerTexts();
    const gekozen = ['Kies', 'Nummer en titel', 'Aan zet', 'Fase', 'Termijn', 'Escalatie', 'WV', 'Laatste besluit'];
    expect(await koppen()).toEqual(gekozen);
    await page.keyboard.press('Escape');
    await page.locator('#filter-fase').selectOption('picot');
    await page.getByText('3 items', { exact: true }).waitFor();
    await page.getByText('Weergaven', { exact: true }).click();
    await page.getByLabel('Naam van de weergave').fill('PICOT met WV');
    await page.getByRole('button', { name: 'Bewaar als weergave' }).click();
    await page.getByText('Weergave PICOT met WV is bewaard.').waitFor();
    expect(await bezwaren(page)).toEqual([]);
    await page.reload();
    await page.getByText('3 items', { exact: true }).waitFor();
    expect(await koppen()).toEqual(gekozen);
    await page.getByRole('button', { name: /^Wis filter Fase/ }).click();
    await page.getByText('4 items', { exact: true }).waitFor();
    await page.getByText('Weergaven (1)').click();
    await page.getByRole('link', { name: 'PICOT met WV' }).click();
    await page.getByText('3 items', { exact: true }).waitFor();
  });

  it('tonen dezelfde items op een bord, met op elke kaart wat u ermee kunt doen', async () => {
    await open('/items?weergave=bord&fase=picot');
    expect(await telling()).toContain('3 items');
    const kaart = page.getByRole('listitem').filter({ hasText: 'CGG-0003' });
    await kaart.getByLabel('Wat u kunt doen met CGG-0003').click();
    await kaart.getByRole('link', { name: 'Opschorten' }).click();
    await page.waitForURL(/\/items\/CGG-0003\/opdracht\/schortItemOp/);
    await page.goBack();
    await page.getByRole('link', { name: 'Tabel' }).click();
    await page.waitForURL(`${product.webUrl}/items?fase=picot`);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('4');
  });

  it('gaan als bestand mee, precies zoveel als de lijst telt', async () => {
    await open('/items?fase=picot');
    await page.getByText('Exporteren', { exact: true }).click();
    const adres = await page.getByRole('link', { name: 'Als Excel-bestand (xlsx)' }).getAttribute('href');
    const antwoord = await page.request.get(product.webUrl + (adres ?? ''));
    expect(antwoord.headers()['content-disposition']).toContain('.xlsx');
    const { rijen } = await leesBestand(await antwoord.body());
    expect([await telling(), rijen.length - 1]).toEqual(['3 items', 3]);
  });

  const paginas = [
    ['/items?weergave=bord', 'Items', 'op het bord van'],
    ['/items?kolommen=instroom,wv,ronde,jaar&status=lopend', 'Items', '4 items'],
    ['/items/samen?items=CGG-0001,CGG-0003', 'Items samen behandelen', 'Wat wilt u doen'],
    ['/items/samen?items=CGG-0001,CGG-9999&opdracht=schortItemOp', 'Items samen behandelen', 'Dit onderwerp bestaat niet'],
    ['/items/samen', 'Items samen behandelen', 'U heeft geen items gekozen'],
  ] as const;
  it.each(paginas)('%s is toegankelijk, op een scherm en op een telefoon', (pad, kop, inhoud) => controleer(page, product.webUrl + pad, kop, inhoud));

  it('houden zich aan de getallen van De Cirkel en van Vandaag: elk getal met een link opent precies zoveel regels', async () => {
    await product.spring('2020-12-07');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${product.webUrl}/cirkel`);
    await page.locator('.cgg-ring').waitFor();
    const links = await page.evaluate<readonly (readonly [string, string])[]>(`[...document.querySelectorAll('main a[href^="/items?"]')].map((a) => [a.getAttribute('href'), (a.querySelector('.cgg-ring__aantal') ?? a).textContent.trim()])`);
    // Seven stages in the ring, and three numbers for each in the table.
    expect(links.length).toBeGreaterThanOrEqual(28);
    for (const [adres, getal] of new Map(links)) {
      await open(adres);
      expect([adres, await telling()]).toEqual([adres, getal === '1' ? '1 item' : `${getal} items`]);
      expect([adres, await page.getByRole('row').count()]).toEqual([adres, getal === '0' ? 0 : Number(getal) + 1]);
    }
    expect(links.filter(([adres]) => adres.includes('verstreken')).reduce((som, [, getal]) => som + Number(getal), 0)).toBeGreaterThan(0);

    await page.goto(`${product.webUrl}/vandaag?van=alles`);
    await page.getByRole('heading', { name: /^Te laat/ }).waitFor();
    const blokken = await page.evaluate<readonly (readonly [string, number])[]>(`[...document.querySelectorAll('.blok')].map((blok) => [blok.querySelector('h2').textContent, blok.querySelectorAll('.blok__rijen > li').length])`);
    for (const [kop, regels] of blokken) expect([kop, regels]).toEqual([kop, Number(/\((\d+)\)$/.exec(kop)?.[1])]);
  });

  it('volgen het programma van de kop', async () => {
    for (const pad of ['/vandaag?van=alles', '/escalaties', '/inclusies', '/spiegelinformatie']) {
      for (const [programma, anders] of [['cirkel', false], ['passende-zorg', true]] as const) {
        const teken = pad.includes('?') ? '&' : '?';
        await page.goto(`${product.webUrl}${pad}${teken}programma=${programma}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        if (anders && pad !== '/vandaag?van=alles') await page.getByText('In dit programma is hier niets.').waitFor();
        if (pad === '/escalaties' && !anders) await page.getByRole('link', { name: /^ESC-/ }).first().waitFor();
        if (pad === '/vandaag?van=alles') await page.getByText(anders ? /^Niets te laat, niets te besluiten/ : /^Te laat/).waitFor();
      }
    }
  });
});
