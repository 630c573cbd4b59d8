import { cirkelDefinitie } from '@cirkel/programmas';
import { gebruikers } from '@cirkel/local';
import type { Browser, Page } from 'playwright-core';
import { bezwaren, controleer, gefocust, startBrowser } from './src/browser';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

/** Runs share one Temporal, where a ronde goes by its code: one of its own. */
const RONDE = `openbaar-${Date.now().toString(36)}`;

/** Everybody whom the system knows; the system itself bears the name of the product. */
const personen = gebruikers.filter(({ rol }) => rol !== 'systeem').map(({ naam }) => naam);

describe('de openbare pagina’s in een echte browser', () => {
  let product: Product;
  let browser: Browser;
  let nummer: string;
  /** For looking: in this one axe can run. */
  let kijker: Page;
  /** A reader whose browser runs no script. */
  let lezer: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-11-12'] });
    const { als } = product;
    for (const titel of ['Lage rughernia: opereren of afwachten?', 'Reflux bij kinderen', ...Array.from({ length: 8 }, (_, i) => `Vraag ${i + 1} over buikpijn`)]) {
      const antwoord = await als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel, wvs: ['NVvN'] });
      nummer ??= antwoord.nummer ?? '';
      if (titel.startsWith('Lage')) await product.doe('gremium-werkorganisatie', antwoord.id, 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' });
    }
    for (let i = 0; i < 20; i += 1) await als('projectorganisatie').geef('/items', { type: 'laatItemInstromen', titel: `Onderwerp ${i + 1} in de praktijk`, eigenaar: 'partij:NVZ', fase: 'implementatie', bron: 'Zinnige Zorg' });
    await als('ZonMw').geef(`/rondes/${RONDE}/opdrachten`, { type: 'kondigRondeAan', code: RONDE, naam: 'Extra subsidieronde', themas: ['diagnostiek'], budget: 900_000, vensters: [{ stap: 'projectidee', tot: '2020-12-31' }] });
    for (const aanvraag of ['P-001', 'P-002']) await als('ZonMw').geef(`/rondes/${RONDE}/opdrachten`, { type: 'dienProjectideeIn', aanvraag, titel: `Projectidee ${aanvraag}`, projectgroep: 'Projectgroep heupnazorg' });
    kijker = await (await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York', bypassCSP: true })).newPage();
    lezer = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await totdat('de onderwerpen zijn te zien', async () => ((await (await fetch(`${product.webUrl}/openbaar/onderwerpen?zoek=praktijk`)).text()).includes('20 onderwerpen') ? true : undefined));
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const paginas = [
    ['/openbaar', 'De Cirkel', 'Kies een fase'],
    ['/openbaar/onderwerpen', 'Onderwerpen', '30 onderwerpen'],
    ['/openbaar/onderwerpen?fase=studie', 'Onderwerpen', 'Geen onderwerp past hierbij.'],
    ['/openbaar/onderwerpen/:nummer', ':nummer Lage rughernia', 'Kennisvraag geselecteerd.'],
    ['/openbaar/handelingsagenda', 'Handelingsagenda', 'Er is nog geen handelingsagenda vastgesteld.'],
    ['/openbaar/subsidierondes', 'Subsidierondes', 'Extra subsidieronde'],
    [`/openbaar/subsidierondes/${RONDE}`, 'Extra subsidieronde', 'Van projectidee naar studie'],
    ['/openbaar/studies', 'Studies', 'Er loopt nu geen studie.'],
    ['/uitleg', 'Uitleg van woorden', 'handelingsagenda'],
    ['/toegankelijkheid', 'Toegankelijkheid', 'Wat wij nog niet hebben getest'],
    ['/openbaar/onderwerpen/CGG-9999', 'Deze pagina bestaat niet', 'Er is geen onderwerp met nummer CGG-9999.'],
    ['/openbaar/onderwerpen?page=abc', 'Deze pagina bestaat niet', 'Deze bladzijde bestaat niet.'],
  ] as const;

  it.each(paginas)('%s is toegankelijk, op een scherm en op een telefoon', async (pad, kop, inhoud) => {
    const vul = (tekst: string): string => tekst.replace(':nummer', nummer);
    await controleer(kijker, product.webUrl + vul(pad), vul(kop), vul(inhoud));
  });

  it.each(paginas)('%s is er helemaal zonder JavaScript, in onze eigen stijl, en noemt niemand', async (pad, kop, inhoud) => {
    const vul = (tekst: string): string => tekst.replace(':nummer', nummer);
    await lezer.goto(product.webUrl + vul(pad));
    expect(await lezer.getByRole('heading', { level: 1 }).innerText()).toContain(vul(kop));
    expect(await lezer.getByText(vul(inhoud)).first().isVisible()).toBe(true);
    const html = await lezer.content();
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/[^"]+\.css"/);
    expect(personen.filter((naam) => html.includes(naam))).toEqual([]);
  });

  it('leidt zonder JavaScript van de ring naar de lijst, naar een bladzijde verder, en naar een onderwerp', async () => {
    await lezer.goto(`${product.webUrl}/openbaar`);
    await lezer.getByRole('group', { name: /in een ring/ }).getByRole('link', { name: /^6 Implementatie/ }).getByText('20', { exact: true }).click();
    await lezer.getByText('20 onderwerpen', { exact: true }).waitFor();
    await lezer.getByLabel('Fase').selectOption('');
    await lezer.getByRole('button', { name: 'Zoeken' }).click();
    await lezer.getByRole('link', { name: 'Volgende bladzijde' }).click();
    await lezer.getByText('Rij 26 tot en met 30 van 30.').waitFor();
    await lezer.getByLabel('Woorden uit titel of nummer').fill('rughernia');
    await lezer.getByRole('button', { name: 'Zoeken' }).click();
    await lezer.getByRole('link', { name: nummer }).click();
    await lezer.getByRole('heading', { level: 1, name: /Lage rughernia/ }).waitFor();
  });

  it('is met het toetsenbord te lezen: de eerste Tab springt langs het menu', async () => {
    await kijker.setViewportSize({ width: 1280, height: 900 });
    await kijker.goto(`${product.webUrl}/openbaar`);
    await kijker.keyboard.press('Tab');
    expect(await gefocust(kijker)).toBe('A Naar de inhoud');
    await kijker.keyboard.press('Enter');
    expect(await gefocust(kijker)).toMatch(/^MAIN/);
  });

  it('is vanuit de applicatie te vinden, ook voor wie niet is aangemeld', async () => {
    await kijker.goto(`${product.webUrl}/vandaag`);
    await kijker.getByRole('link', { name: 'Aanmelden' }).waitFor();
    expect(await bezwaren(kijker)).toEqual([]);
    for (const [naam, kop] of [['Uitleg van woorden', 'Uitleg van woorden'], ['Toegankelijkheid', 'Toegankelijkheid'], ['Openbare pagina’s', 'De Cirkel']] as const) {
      await kijker.goto(`${product.webUrl}/vandaag`);
      await kijker.getByRole('link', { name: naam }).click();
      await kijker.getByRole('heading', { level: 1, name: kop }).waitFor();
    }
  });
});
