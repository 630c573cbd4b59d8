import { gremiumbesluitSchema, lijst } from '@cirkel/contracts';
import { openPool } from '@cirkel/event-store';
import { cirkelDefinitie } from '@cirkel/programmas';
import type { Browser, Page } from 'playwright-core';
import { controleer, meldAan, startBrowser } from './src/browser';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const WO = 'gremium-werkorganisatie';

describe('berichten, gremia en wat er komt, in een echte browser', () => {
  let product: Product;
  let browser: Browser;
  let voorzitter: Page;
  let nummer: string;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-09-10', '2020-10-08'], stuurgroep: ['2020-09-24'] });
    const { id, nummer: nr = '' } = await product.als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia: opereren of afwachten?' });
    nummer = nr;
    await product.als('projectorganisatie').geef('/acties', {
      type: 'registreerActie', code: 'A-03', omschrijving: 'Top 10 van FMS aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-09-04' },
    });
    await product.doe('projectorganisatie', WO, 'stelBesluitVoor', { titel: 'De vraag gaat niet door', tekst: 'De werkorganisatie neemt de kennisvraag niet op.', item: id });
    await product.spring('2020-09-10');
    const pool = openPool(product.databaseUrl, { name: 'e2e', role: 'owner', max: 1 });
    await pool.query(`update bericht.bericht set staat = 'onbestelbaar', uitkomst = 'de mailserver weigert met 550' where soort = 'termijn-verstreken' and persoon_id = 'partij-fms'`);
    await pool.end();
    voorzitter = await meldAan(browser, product.webUrl, 'projectorganisatie');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('kiest een partij hoe zij berichten krijgt en wie waarneemt; een escalatie bij het eigen gremium gaat niet uit', async () => {
    const page = await meldAan(browser, product.webUrl, 'FMS', '/mijn-instellingen');
    await page.getByLabel('Geen berichten').check();
    expect(await page.getByRole('row', { name: /Een escalatie ligt bij uw gremium/ }).innerText()).toContain('toch meteen');
    expect(await page.getByRole('row', { name: /U bent aan zet/ }).innerText()).toContain('niet');
    await page.getByLabel('Eén keer per dag').check();
    await page.getByLabel('Eerste dag van uw afwezigheid').fill('14-09-2020');
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('link', { name: 'Vul ook de laatste dag van uw afwezigheid in.' }).click();
    await page.keyboard.type('18 sep 2020');
    await page.getByLabel('Wie uw berichten dan krijgt').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByText(/krijgt uw berichten van 14 september 2020 tot en met 18 september 2020/).waitFor();
    await page.reload();
    await page.getByLabel('Eerste dag van uw afwezigheid').waitFor();
    expect(await page.getByLabel('Eén keer per dag').isChecked()).toBe(true);
    expect(await page.getByLabel('Laatste dag van uw afwezigheid').inputValue()).toBe('18-09-2020');
    await page.context().close();
  });

  it('maakt en vernieuwt een geheim agenda-adres; het oude werkt daarna niet meer', async () => {
    const page = await meldAan(browser, product.webUrl, 'FMS', '/mijn-instellingen');
    const adres = (): Promise<string> => page.getByLabel('Uw nieuwe adres').inputValue();
    await page.getByRole('button', { name: 'Maak een adres' }).click();
    await page.getByLabel('Uw nieuwe adres').waitFor();
    const eerste = await adres();
    expect(await (await fetch(eerste)).text()).toMatch(/^BEGIN:VCALENDAR/);
    await page.getByRole('button', { name: 'Vernieuw het adres: Alles van mij' }).click();
    await page.getByText('Het oude adres werkt niet meer.').waitFor();
    const tweede = await adres();
    expect([tweede === eerste, (await fetch(eerste)).status, (await fetch(tweede)).status]).toEqual([false, 404, 200]);
    await page.context().close();
  });

  it('toont wie beheert wat niet aankwam, en stuurt het opnieuw; een partij ziet haar eigen berichten', async () => {
    await voorzitter.goto(`${product.webUrl}/berichten`);
    await voorzitter.getByText('1 bericht', { exact: true }).waitFor();
    await voorzitter.getByRole('link', { name: 'Een termijn is voorbij' }).click();
    await voorzitter.getByText('de mailserver weigert met 550').waitFor();
    await voorzitter.getByRole('button', { name: 'Stuur opnieuw' }).click();
    await voorzitter.getByText('Het bericht gaat opnieuw weg.').waitFor();
    await totdat('de mail', async () => (await product.mails()).find(({ subject }) => subject.startsWith('Te laat: Top 10 van FMS')));
    const page = await meldAan(browser, product.webUrl, 'FMS', '/berichten');
    await page.getByRole('link', { name: 'U bent aan zet' }).first().click();
    await page.getByText('Voor u: Top 10 van FMS aanleveren').first().waitFor();
    await page.context().close();
  });

  it('legt vast dat een gremium niet tot een besluit kwam: wie er was, wie tegen was, en waar het heen gaat', async () => {
    await voorzitter.goto(`${product.webUrl}/gremia/werkorganisatie`);
    await voorzitter.getByRole('heading', { name: 'Vergadering van donderdag 10 september 2020' }).waitFor();
    await voorzitter.getByRole('link', { name: 'Uitkomst vastleggen: De vraag gaat niet door' }).click();
    for (const partij of ['FMS', 'ZN', 'VWS', 'NFU']) await voorzitter.getByLabel(partij, { exact: true }).selectOption('Akkoord');
    await voorzitter.getByLabel('Reden').fill('NVZ ziet te weinig capaciteit.');
    await voorzitter.getByRole('button', { name: 'Uitkomst vastleggen' }).click();
    await voorzitter.getByRole('alert').getByText(/minstens 5 partijen met stem/).waitFor();
    await voorzitter.getByLabel('NVZ', { exact: true }).selectOption('Niet akkoord');
    await voorzitter.getByText('Niet akkoord: NVZ. Dan is er geen gezamenlijk besluit.').waitFor();
    await voorzitter.getByLabel('Er is geen besluit').check();
    await voorzitter.getByRole('button', { name: 'Uitkomst vastleggen' }).click();
    await voorzitter.getByText(/^Opgeslagen\..*Het gaat naar de stuurgroep/).waitFor({ timeout: 15_000 });
    await voorzitter.getByRole('heading', { name: 'Ligt bij een hoger gremium' }).waitFor();
    await voorzitter.getByRole('link', { name: 'Besluiten', exact: true }).click();
    await voorzitter.getByText('geen besluit', { exact: true }).waitFor();
    const tekst = await voorzitter.getByRole('article').innerText();
    expect(tekst).toContain('FMS, NFU, VWS en ZN');
    expect(tekst).toContain('NVZ ziet te weinig capaciteit.');
    const { rijen } = lijst(gremiumbesluitSchema).parse(await product.als('FMS').lees('/gremia/werkorganisatie/besluiten'));
    expect(rijen).toMatchObject([{ uitkomst: 'geen-besluit', naar: 'stuurgroep' }]);
    await product.spring('2020-09-11');
    // From an escalatie to the meeting on whose agenda list it stands.
    await voorzitter.goto(`${product.webUrl}/escalaties`);
    await voorzitter.getByRole('link', { name: 'do 24 sep 2020' }).click();
    await voorzitter.getByRole('heading', { name: 'Vergadering van donderdag 24 september 2020' }).waitFor();
    await voorzitter.getByRole('link', { name: /^Bekijken: ESC-/ }).waitFor();
  });

  it('plant een vergadering en benoemt een lid, gekozen op naam', async () => {
    await voorzitter.goto(`${product.webUrl}/gremia/BO`);
    await voorzitter.getByText('Er is geen vergadering gepland. Er wacht ook niets.').waitFor();
    await voorzitter.goto(`${product.webUrl}/gremia/BO/opdracht/planVergadering`);
    await voorzitter.getByLabel('Datum').fill('15-10-2020');
    await voorzitter.getByRole('button', { name: 'Vergadering plannen' }).click();
    await voorzitter.getByRole('heading', { name: 'Vergadering van donderdag 15 oktober 2020' }).waitFor({ timeout: 15_000 });
    await voorzitter.goto(`${product.webUrl}/gremia/BO/opdracht/benoemLid`);
    await voorzitter.getByLabel('Persoon').selectOption('partij-fms');
    await voorzitter.getByLabel('Partij').selectOption('FMS');
    await voorzitter.getByRole('button', { name: 'Lid benoemen' }).click();
    await voorzitter.getByRole('link', { name: 'Leden en regels' }).click();
    await voorzitter.getByRole('row', { name: /FMS/ }).waitFor();
  });

  it('vertelt waarom een termijn deze datum heeft, in woorden', async () => {
    const { id } = await product.als('projectorganisatie').geef('/acties', { type: 'registreerActie', code: 'A-04', omschrijving: 'Plan maken', domein: 'agenderen', eigenaren: ['partij:NVZ'], termijn: { datum: '2020-12-01' } });
    await product.doe('projectorganisatie', id, 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2020-12-20', reden: 'De zomer duurde langer.' });
    await voorzitter.goto(`${product.webUrl}/jaarplanacties/A-04`);
    await voorzitter.getByText('Waarom deze datum?').click();
    const keten = voorzitter.getByRole('list', { name: 'Waarom deze datum: Plan maken' });
    await keten.getByText('Afgesproken: uiterlijk 1 december 2020. Dat staat in het jaarplan.').waitFor();
    await keten.getByText('Verlengd met 20 dagen, van 1 december 2020 naar 21 december 2020.').waitFor();
    await keten.getByText(/^20 december 2020 is een zondag, dus uiterlijk maandag 21 december 2020/).waitFor();
    expect(await keten.innerText()).toContain('De zomer duurde langer.');
    await voorzitter.getByRole('link', { name: 'Wat er gebeurt als niemand iets doet' }).click();
    await voorzitter.getByText('Plan maken is dan te laat.').waitFor();
  });

  it('toont een lezer van een gremium de regels, en niet de mensen of de agenda', async () => {
    const page = await meldAan(browser, product.webUrl, 'lezer', '/gremia');
    await page.getByRole('link', { name: 'De werkorganisatie' }).click();
    await page.getByText('Wie erin zitten, ziet alleen wie meedoet aan het programma.').waitFor();
    expect(await page.getByRole('link', { name: 'Agenda', exact: true }).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['/mijn-instellingen', 'Mijn instellingen', 'Wat u dan krijgt'],
    ['/berichten', 'Berichten', 'Alle berichten zijn aangekomen, of onderweg.'],
    ['/berichten?staat=alle', 'Berichten', 'Top 10 van FMS aanleveren'],
    ['/berichten?soort=samenvatting&staat=vastgelopen', 'Berichten', 'Geen bericht past bij deze filters.'],
    ['/berichten/bericht-bestaat-niet', 'Berichten', 'Dit onderwerp bestaat niet.'],
    ['/gremia', 'Gremia', 'gezamenlijk: niemand is tegen'],
    ['/gremia/werkorganisatie', 'De werkorganisatie', 'Ligt bij een hoger gremium'],
    ['/gremia/werkorganisatie?vergadering=v-1', 'De werkorganisatie', 'In deze vergadering besloten'],
    ['/gremia/werkorganisatie/besluiten', 'De werkorganisatie', 'Niet akkoord'],
    ['/gremia/werkorganisatie/leden', 'De werkorganisatie', 'Nodig om te besluiten'],
    ['/gremia/werkorganisatie/historie', 'De werkorganisatie', 'Geen besluit in de vergadering'],
    ['/gremia/werkorganisatie/opdracht/legBesluitVast', 'Uitkomst vastleggen', 'Titel van het besluit'],
    ['/gremia/VWS/opdracht/legBesluitVast', 'Uitkomst vastleggen', 'Er is nog geen vergadering geweest.'],
    ['/gremia/stuurgroep', 'De stuurgroep', 'De vraag gaat niet door'],
    ['/gremia/bestaat-niet', 'Bestaat-niet', 'Dit onderwerp bestaat niet.'],
    ['/vooruitblik?weken=13', 'Vooruitblik', 'komt aan zet'],
    ['/vooruitblik?weken=13&per=onderwerp', 'Vooruitblik', 'A-03 Top 10 van FMS aanleveren'],
    ['/vooruitblik?wie=partij:ZonMw', 'Vooruitblik', 'In deze tijd gebeurt er niets dat bij deze filters past.'],
    ['/escalaties/cijfers', 'Escalaties in cijfers', 'Waar zij nu liggen'],
    ['/escalaties/cijfers?soort=ronde', 'Escalaties in cijfers', 'In deze periode begon er geen escalatie.'],
    ['/systeemstatus', 'Systeemstatus', 'Alles loopt. De overzichten zijn bij.'],
    ['/items/:nummer/termijnen', ':nummer Lage rughernia', 'Geen termijn afgesproken.'],
  ])('%s is toegankelijk, op een scherm en op een telefoon', async (pad, kop, inhoud) => controleer(voorzitter, product.webUrl + pad.replace(':nummer', nummer), kop.replace(':nummer', nummer), inhoud));
});
