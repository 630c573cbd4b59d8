import { cirkelDefinitie } from '@cirkel/programmas';
import type { Browser, Page } from 'playwright-core';
import { bezwaren, controleer, gefocust, meldAan, startBrowser } from './src/browser';
import { richtIn, startProduct, type Product } from './src/product';
import { tabNaar } from './src/toetsenbord';

jest.setTimeout(300_000);

describe('de pagina’s in een echte browser', () => {
  let product: Product;
  let browser: Browser;
  let voorzitter: Page;
  let id: string;
  let nummer: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-11-12'], stuurgroep: ['2020-12-03'] });
    const antwoord = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia: opereren of afwachten?', wvs: ['NVvN'] });
    ({ id } = antwoord);
    nummer = antwoord.nummer ?? '';
    await product.als('projectorganisatie').geef('/acties', {
      type: 'registreerActie', code: 'A-03', omschrijving: 'PICOT van de dertig kennisvragen aanvullen', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], termijn: { datum: '2020-12-01' },
    });
    await product.spring('2020-10-01');
    await product.doe('gremium-werkorganisatie', id, 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' });
    await product.spring('2020-11-07');
    voorzitter = await meldAan(browser, product.webUrl, 'projectorganisatie');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('brengt wie zich aanmeldt terug naar het adres met filters', async () => {
    const page = await meldAan(browser, product.webUrl, 'FMS', '/items?fase=picot');
    await page.getByText('1 item', { exact: true }).waitFor();
    await page.reload();
    await page.getByText('1 item', { exact: true }).waitFor();
    expect(page.url()).toBe(`${product.webUrl}/items?fase=picot`);
    await page.context().close();
  });

  const paginas = [
    ['/vandaag', 'Vandaag', 'Wacht op besluit van de werkorganisatie (1)'],
    ['/cirkel', 'De Cirkel', 'Kies een fase'],
    ['/items', 'Items', '1 item'],
    ['/items?fase=studie', 'Items', 'Geen item past bij deze filters.'],
    ['/items/:nummer', ':nummer Lage rughernia', 'De weg langs de zeven fasen'],
    ['/items/:nummer/historie', ':nummer Lage rughernia', 'Kennisvraag geselecteerd.'],
    ['/items/:nummer/termijnen', ':nummer Lage rughernia', 'Waarom deze datum'],
    ['/items/:nummer/opdracht/verlengTermijn', 'Termijn verplaatsen', 'escalatie'],
    ['/jaarplanacties/ACT-001/opdracht/verlengTermijn', 'Termijn verplaatsen', 'Nieuwe datum'],
    ['/items/nieuw', 'Kennisvraag indienen', 'Titel'],
    ['/items/CGG-9999', 'CGG-9999', 'Dit onderwerp bestaat niet.'],
    ['/escalaties', 'Escalaties', 'ESC-'],
    ['/escalaties/:escalatie', ':escalatie Lage rughernia', 'Waar het ligt'],
    ['/escalaties/:escalatie/opdracht/besluit', 'Besluiten namens de werkorganisatie', 'Termijn verlengen'],
    ['/jaarplanacties', 'Jaarplanacties', 'Agenderen (1)'],
    ['/jaarplanacties/ACT-001', 'A-03', 'Per eigenaar'],
    ['/nergens', 'Deze pagina bestaat niet', 'Het adres klopt niet'],
  ] as const;
  it.each(paginas)('%s is toegankelijk, op een scherm en op een telefoon', async (pad, kop, inhoud) => {
    const vul = (tekst: string): string => tekst.replace(':nummer', nummer).replace(':escalatie', 'ESC-001');
    await controleer(voorzitter, product.webUrl + vul(pad), vul(kop), vul(inhoud));
  });

  it('begint na een klik te lezen bij de kop, en springt met de eerste Tab naar de inhoud', async () => {
    await voorzitter.setViewportSize({ width: 1280, height: 900 });
    await voorzitter.goto(`${product.webUrl}/items`);
    await voorzitter.getByRole('link', { name: nummer }).click();
    await voorzitter.getByText('De weg langs de zeven fasen').waitFor();
    expect(await gefocust(voorzitter)).toMatch(new RegExp(`^H1 ${nummer}`));
    await voorzitter.goto(`${product.webUrl}/items`);
    await voorzitter.getByRole('table').waitFor();
    await voorzitter.keyboard.press('Tab');
    expect(await gefocust(voorzitter)).toBe('A Naar de inhoud');
    await voorzitter.keyboard.press('Enter');
    expect(await gefocust(voorzitter)).toMatch(/^MAIN/);
  });

  it('toont wat een ander verandert zonder herladen, en laat de focus staan', async () => {
    await voorzitter.goto(`${product.webUrl}/items/${nummer}`);
    await voorzitter.getByText('Kerngegevens').waitFor();
    await voorzitter.getByRole('link', { name: 'Jaarplanacties' }).focus();
    await product.doe('FMS', id, 'vulPicotAan', { patient: 'Volwassenen met een lage rughernia' });
    await voorzitter.getByText('PICOT: 1 van 5 ingevuld').waitFor({ timeout: 10_000 });
    expect(await gefocust(voorzitter)).toBe('A Jaarplanacties');
  });

  it('vat fouten samen, leidt naar elk veld en bewaart wat er stond, ook na herladen', async () => {
    await voorzitter.goto(`${product.webUrl}/jaarplanacties/ACT-001/opdracht/verlengTermijn`);
    await voorzitter.getByLabel('Reden').fill('De expertgroep komt later bijeen.');
    await voorzitter.getByLabel('Nieuwe datum').fill('1 mei 2020');
    expect(await voorzitter.getByText('Dat is vrijdag 1 mei 2020.').isVisible()).toBe(true);
    await voorzitter.getByRole('button', { name: 'Termijn verplaatsen' }).click();
    await voorzitter.getByText('Er is 1 fout:').waitFor();
    expect(await gefocust(voorzitter)).toMatch(/^DIV Er is 1 fout:/);
    expect(await bezwaren(voorzitter)).toEqual([]);
    await voorzitter.getByRole('alert').getByRole('link').click();
    expect(await voorzitter.evaluate<string>('document.activeElement.id')).toBe(await voorzitter.getByLabel('Nieuwe datum').getAttribute('id'));
    await voorzitter.reload();
    await voorzitter.getByText(/Uw tekst van/).waitFor();
    expect(await voorzitter.getByLabel('Reden').inputValue()).toBe('De expertgroep komt later bijeen.');
  });

  it.each([
    ['lezer', '/items/nieuw', 'Alleen een partij of de projectorganisatie kan een kennisvraag indienen.'],
    ['NVZ', '/escalaties/ESC-001/opdracht/besluit', 'Alleen de werkorganisatie kan hierover besluiten.'],
  ])('geeft %s op %s geen formulier, maar een zin', async (wie, pad, zin) => {
    const page = await meldAan(browser, product.webUrl, wie, pad);
    await page.getByText(zin).waitFor();
    expect(await page.locator('main form').count()).toBe(0);
    await page.context().close();
  });

  it('laat een gremium met alleen het toetsenbord besluiten; de escalatie eindigt en het item heeft de nieuwe datum', async () => {
    const page = await meldAan(browser, product.webUrl, 'gremium-werkorganisatie');
    await page.getByRole('heading', { name: 'Wacht op besluit van de werkorganisatie (1)' }).waitFor();
    await tabNaar(page, 'Besluiten: ESC-001 Lage rughernia: opereren of afwachten?');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Besluiten namens de werkorganisatie' }).waitFor();
    await tabNaar(page, 'Termijn verlengen');
    await page.keyboard.press('Space');
    await tabNaar(page, 'Nieuwe datum');
    await page.keyboard.type('1-12-2020');
    await tabNaar(page, 'Reden');
    await page.keyboard.type('De expertgroep komt pas op 20 november bijeen.');
    // Dates and receivers as they then will be, before it is confirmed (ux.md, acceptance 13).
    await page.getByRole('region', { name: 'Gevolgen' }).getByText(/^30 okt → 1 dec 2020\. Escalatie eindigt\. Bericht aan \d+ (persoon|personen)\.$/).waitFor({ timeout: 15_000 });
    await tabNaar(page, 'Besluit vastleggen');
    await page.keyboard.press('Enter');
    await page.getByText(/^Opgeslagen\./).waitFor({ timeout: 15_000 });
    await page.getByText(/^Beëindigd op 7 november 2020/).waitFor({ timeout: 15_000 });
    await page.goto(`${product.webUrl}/items/${nummer}/termijnen`);
    await page.getByText('di 1 dec 2020').waitFor();
    const verplaatsing = page.getByRole('table', { name: 'Verplaatsingen' }).getByRole('row').nth(1);
    await verplaatsing.waitFor();
    expect(await verplaatsing.innerText()).toContain('De expertgroep komt pas op 20 november bijeen.');
    await page.context().close();
  });

  it('zet de demoklok verder; wie kijkt ziet de nieuwe dag', async () => {
    const page = await meldAan(browser, product.webUrl, 'FMS');
    await voorzitter.goto(`${product.webUrl}/vandaag`);
    await voorzitter.getByRole('button', { name: 'Volgende dag' }).click();
    await voorzitter.getByText('Het is nu zondag 8 november 2020.').waitFor({ timeout: 60_000 });
    expect(await page.getByRole('button', { name: 'Volgende dag' }).count()).toBe(0);
    await page.reload();
    await page.getByText('zondag 8 november 2020').waitFor();
    await page.context().close();
  });
});
