import type { Api } from '@cirkel/client';
import { historieRegelSchema, itemDetailSchema, lijst } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import { findGebruiker } from '@cirkel/local';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { gefocust, meldAan, startBrowser } from './src/browser';
import { richtIn, startProduct, totdat, type Product } from './src/product';
import { tabNaar } from './src/toetsenbord';

jest.setTimeout(300_000);

/** Of the acceptance list of ux.md 7 what is about writing: mails, decisions, other people's screens, and a text that must not get lost (docs/aanvaarding.md). */
describe('de aanvaardingslijst: wie iets vastlegt', () => {
  let product: Product;
  let browser: Browser;
  let als: (wie: string) => Api;
  let id: string;
  let nummer: string;

  const gebeurtenissen = async (): Promise<number> =>
    z.looseObject({ gebeurtenissen: z.array(z.unknown()) }).parse(await als('projectorganisatie').lees('/gebeurtenissen?na=0&limit=1000')).gebeurtenissen.length;
  /** How often this text was recorded with the item. */
  const vastgelegd = async (tekst: string): Promise<number> =>
    lijst(historieRegelSchema).parse(await als('projectorganisatie').lees(`/items/${id}/historie?pageSize=200`)).rijen.filter(({ teksten }) => Object.values(teksten).includes(tekst)).length;
  const opmerkingen = (): string => `/items/${nummer}/opdracht/plaatsOpmerking`;
  const typ = async (page: Page, tekst: string): Promise<void> => {
    await page.locator('main form textarea').fill(tekst);
  };
  const verstuur = (page: Page): Promise<void> => page.getByRole('button', { name: 'Opmerking plaatsen' }).click();
  const isOpgeslagen = (page: Page): Promise<void> => page.getByText(/^Opgeslagen\./).waitFor({ timeout: 20_000 });

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    als = product.als;
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-11-12'], stuurgroep: ['2020-12-03'] });
    const antwoord = await als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia: opereren of afwachten?', wvs: ['NVvN'] });
    ({ id } = antwoord);
    nummer = antwoord.nummer ?? '';
    await product.spring('2020-10-01');
    await product.doe('gremium-werkorganisatie', id, 'selecteerKennisvraag', { reden: 'Veel praktijkvariatie.' });
    await product.spring('2020-11-02', 12);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('11: wie een link uit een mail opent, verandert niets', async () => {
    const links = [...new Set((await product.mails()).flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []))].map((link) => link.replace(/[).]+$/, ''));
    expect(links.filter((link) => link.startsWith(product.webUrl)).length).toBeGreaterThan(1);
    const toen = await gebeurtenissen();
    const page = await meldAan(browser, product.webUrl, 'gremium-werkorganisatie');
    for (const link of links.filter((een) => een.startsWith(product.webUrl))) {
      await page.goto(link);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('.cgg-skelet').first().waitFor({ state: 'detached' });
    }
    await page.context().close();
    expect(await gebeurtenissen()).toBe(toen);
  });

  it('39: een ander ziet een wijziging binnen drie seconden, zonder herladen, en focus en plek op de pagina blijven', async () => {
    await product.doe('FMS', id, 'vulPicotAan', { patient: 'Volwassenen' });
    const page = await meldAan(browser, product.webUrl, 'projectorganisatie', `/items/${nummer}`);
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.getByText('PICOT: 1 van 5 ingevuld').waitFor();
    await page.getByRole('link', { name: 'Jaarplanacties' }).focus();
    await page.evaluate('window.scrollTo(0, 260); window.nietHerladen = true');
    const plek = await page.evaluate<number>('window.scrollY');
    const duur: number[] = [];
    expect(plek).toBeGreaterThan(0);
    for (const [i, veld] of ['interventie', 'controle', 'outcome'].entries()) {
      const begin = Date.now();
      await product.doe('FMS', id, 'vulPicotAan', { [veld]: `Ingevuld: ${veld}` });
      await page.getByText(`PICOT: ${i + 2} van 5 ingevuld`).waitFor({ timeout: 10_000 });
      duur.push(Date.now() - begin);
    }
    expect(duur.toSorted((a, b) => a - b)[1]).toBeLessThanOrEqual(3_000);
    expect([await page.evaluate<number>('window.scrollY'), await gefocust(page), await page.evaluate<boolean>('window.nietHerladen === true')]).toEqual([plek, 'A Jaarplanacties', true]);
    await page.context().close();
  });

  it('40: valt het netwerk weg, dan blijft de tekst staan; daarna wordt zij één keer opgeslagen', async () => {
    const tekst = 'De expertgroep komt pas op 20 november bijeen.';
    const page = await meldAan(browser, product.webUrl, 'FMS', opmerkingen());
    await typ(page, tekst);
    await page.context().setOffline(true);
    await verstuur(page);
    await page.getByText(/^Wij weten nog niet of/).waitFor();
    expect(await page.locator('main form textarea').inputValue()).toBe(tekst);
    await page.context().setOffline(false);
    await isOpgeslagen(page);
    expect(await vastgelegd(tekst)).toBe(1);
    await page.context().close();
  });

  it('40: raakt het antwoord zoek nadat het is opgeslagen, dan zoekt de pagina het uit en komt het er niet twee keer', async () => {
    const tekst = 'De NVvN is het hiermee eens.';
    const page = await meldAan(browser, product.webUrl, 'FMS', opmerkingen());
    let pogingen = 0;
    await page.route(/\/opdrachten$/, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      pogingen += 1;
      await route.fetch();
      return route.abort();
    });
    await typ(page, tekst);
    await verstuur(page);
    await isOpgeslagen(page);
    expect([pogingen, await vastgelegd(tekst)]).toEqual([1, 1]);
    await page.context().close();
  });

  it('40: is de aanmelding voorbij, dan blijft de tekst staan; na opnieuw aanmelden gaat zij één keer weg, en een herladen pagina heeft haar ook nog', async () => {
    const tekst = 'Graag voor de vergadering van 12 november.';
    const page = await meldAan(browser, product.webUrl, 'FMS', opmerkingen());
    await typ(page, tekst);
    await page.context().clearCookies();
    await verstuur(page);
    await page.getByRole('dialog').waitFor();
    const [tabblad] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'Aanmelden in een nieuw tabblad' }).click()]);
    await tabblad.getByText(findGebruiker('FMS')?.functie ?? '', { exact: true }).click();
    await tabblad.getByRole('heading', { name: 'U bent weer aangemeld' }).waitFor();
    await tabblad.close();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.locator('main form textarea').inputValue()).toBe(tekst);
    // Reloaded before it was sent: the draft is in this browser.
    await totdat('het concept', async () => (await page.evaluate<boolean>(`Object.values(localStorage).some((waarde) => waarde.includes(${JSON.stringify(tekst)}))`)) || undefined);
    await page.reload();
    await page.getByText(/Uw tekst van/).waitFor();
    expect(await page.locator('main form textarea').inputValue()).toBe(tekst);
    await verstuur(page);
    await isOpgeslagen(page);
    expect(await vastgelegd(tekst)).toBe(1);
    await page.context().close();
  });

  it('10 en 13: van mail tot bevestiging met alleen het toetsenbord; wat de gevolgen noemden, gebeurt', async () => {
    const mail = (await product.mails()).find(({ subject, to }) => subject.startsWith('Voor de werkorganisatie: besluit nodig') && to[0]?.startsWith('gremium-werkorganisatie') === true);
    const link = /https?:\/\/\S*escalaties\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
    const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York', bypassCSP: true });
    const page = await context.newPage();
    await page.goto(link);
    await page.getByRole('link', { name: 'Aanmelden' }).waitFor();
    await tabNaar(page, 'Aanmelden');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Als wie wilt u zich aanmelden?' }).waitFor();
    await tabNaar(page, /^Secretaris van de werkorganisatie/);
    await page.keyboard.press('Enter');
    await page.getByText('Waar het ligt').waitFor();
    await tabNaar(page, /^Besluiten$|^Besluit nemen$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Besluiten namens de werkorganisatie' }).waitFor();
    await tabNaar(page, 'Termijn verlengen');
    await page.keyboard.press('Space');
    await tabNaar(page, 'Nieuwe datum');
    await page.keyboard.type('1-12-2020');
    await tabNaar(page, 'Reden');
    await page.keyboard.type('De expertgroep komt pas op 20 november bijeen.');
    const gevolgen = page.getByRole('region', { name: 'Gevolgen' });
    const zin = gevolgen.getByText(/^30 okt → 1 dec 2020\. Escalatie eindigt\. Bericht aan \d+ (persoon|personen)\.$/);
    await zin.waitFor({ timeout: 15_000 });
    const beloofd = Number(/aan (\d+)/.exec(await zin.innerText())?.[1]);
    const toen = (await product.mails()).length;
    await tabNaar(page, 'Besluit vastleggen');
    await page.keyboard.press('Enter');
    await isOpgeslagen(page);
    await context.close();
    const termijnen = await totdat('de nieuwe datum', async () => {
      const { termijnen: nu } = itemDetailSchema.parse(await als('projectorganisatie').lees(`/items/${id}`));
      return nu.some(({ effectief }) => effectief === '2020-12-01') ? nu : undefined;
    });
    expect(termijnen.map(({ staat, effectief }) => [staat, effectief])).toEqual([['loopt', '2020-12-01']]);
    await product.spring('2020-11-04', 12);
    const ontvangers = (await product.mails()).slice(toen).filter(({ subject }) => subject.includes(nummer)).map(({ to }) => to[0]);
    expect(new Set(ontvangers).size).toBe(beloofd);
  });
});
