import type { Api } from '@cirkel/client';
import { cirkelDefinitie } from '@cirkel/programmas';
import type { Browser, Page } from 'playwright-core';
import { controleer, gefocust, meldAan, startBrowser } from './src/browser';
import { relevantie, richtIn, startProduct, type Product } from './src/product';

jest.setTimeout(300_000);

const picot = { patient: 'Volwassenen', interventie: 'Afwachten', controle: 'Opereren', outcome: 'Kwaliteit van leven', tijd: 'Een jaar' };
const AGENDA = '/handelingsagendas/cirkel-2020/opdrachten';

describe('de overzichten in een echte browser', () => {
  let product: Product;
  let browser: Browser;
  let kijker: Page;
  let als: (wie: string) => Api;
  const vragen: { readonly id: string; readonly nummer: string }[] = [];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    const clients = new Map<string, Api>();
    als = (wie) => clients.get(wie) ?? clients.set(wie, product.als(wie)).get(wie)!;
    await richtIn(product, cirkelDefinitie);
    await als('projectorganisatie').geef(AGENDA, { type: 'openHandelingsagenda', partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20', aantal: 2 });
    for (const titel of ['Lage rughernia: opereren of afwachten?', 'Reflux bij kinderen', 'Röntgen bij buikpijn']) {
      const { id, nummer = '' } = await als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel });
      vragen.push({ id, nummer });
      const doe = (wie: string, type: string, velden: object = {}): Promise<unknown> => als(wie).geef(`/items/${id}/opdrachten`, { type, ...velden });
      await doe('gremium-werkorganisatie', 'selecteerKennisvraag');
      await doe('FMS', 'vulPicotAan', picot);
      for (const een of relevantie) await doe('FMS', 'beschrijfRelevantie', een);
      await doe('FMS', 'voltooiPicot');
      await doe('projectorganisatie', 'stelPicotVast');
    }
    await als('projectorganisatie').geef(AGENDA, { type: 'voegKandidatenToe', items: vragen.map(({ id }) => id) });
    kijker = await meldAan(browser, product.webUrl, 'projectorganisatie');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const criteria = ['Gezondheidswinst', 'Kostenreductie', 'Volume', 'Praktijkvariatie'];

  it('een partij vult het scoreblad met pijltjes en cijfers; herladen houdt het, en indienen noemt wat leeg is', async () => {
    const page = await meldAan(browser, product.webUrl, 'FMS', '/handelingsagenda/2020/scoren');
    const vak = (vraag: number, criterium: string): ReturnType<Page['getByLabel']> => page.getByLabel(`${vragen[vraag]!.nummer}, ${criterium}`);
    await vak(0, 'Gezondheidswinst').focus();
    await page.keyboard.press('5');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('3');
    await page.keyboard.press('9');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('2');
    await page.keyboard.press('0');
    expect(await vak(1, criteria[1]!).inputValue()).toBe('3');
    expect(await vak(2, criteria[1]!).inputValue()).toBe('');
    await page.getByText(/^Concept bewaard/).waitFor();
    await page.reload();
    await vak(1, criteria[1]!).waitFor();
    expect(await vak(0, criteria[0]!).inputValue()).toBe('5');
    expect(await vak(1, criteria[1]!).inputValue()).toBe('3');
    await page.getByRole('button', { name: 'Indienen met 15 lege scores' }).click();
    await page.getByText(/^Opgeslagen\./).waitFor({ timeout: 15_000 });
    expect(await page.getByRole('row', { name: 'FMS' }).innerText()).toContain('1 sep 2020');
    await page.context().close();
  });

  it('de rangorde noemt wie ontbreekt en trekt de grens; een gelijke stand leidt naar het besluit', async () => {
    const scores = vragen.map(({ id }, i) => ({ item: id, criterium: 'volume', score: i === 0 ? 5 : 2 }));
    await als('NVZ').geef('/scorebladen/cirkel-2020-NVZ/opdrachten', { type: 'vulScoresIn', scores });
    await als('NVZ').geef('/scorebladen/cirkel-2020-NVZ/opdrachten', { type: 'dienScorebladIn' });
    await product.spring('2020-11-21');
    await als('projectorganisatie').geef(AGENDA, { type: 'rangschikKandidaten' });
    await controleer(kijker, `${product.webUrl}/handelingsagenda/2020/rangorde`, 'Handelingsagenda 2020', 'Voorlopig: er ontbreken scores van');
    expect(await kijker.getByText('Grens handelingsagenda: 2').count()).toBe(1);
  });

  it.each([
    ['/handelingsagenda', 'Handelingsagenda’s', 'Handelingsagenda 2020'],
    ['/handelingsagenda/2020', 'Handelingsagenda 2020', 'Wie heeft ingediend'],
    ['/handelingsagenda/2020/scoren', 'Handelingsagenda 2020', 'U scoort niet voor deze handelingsagenda.'],
    ['/handelingsagenda/2020/historie', 'Handelingsagenda 2020', 'September 2020'],
    ['/handelingsagenda/2020/opdracht/verwijderKandidaat', 'Kandidaat verwijderen', 'Reden'],
    ['/handelingsagenda/1999', 'Handelingsagenda 1999', 'Dit onderwerp bestaat niet.'],
    ['/cirkel', 'De Cirkel', 'Kies een fase'],
  ])('%s is toegankelijk, op een scherm en op een telefoon', async (pad, kop, inhoud) => controleer(kijker, product.webUrl + pad, kop, inhoud));

  it('van een fase in de ring komt men bij precies die items, met het toetsenbord', async () => {
    await kijker.setViewportSize({ width: 1280, height: 900 });
    await kijker.goto(`${product.webUrl}/cirkel`);
    await kijker.getByRole('link', { name: /^2 PICOT/ }).focus();
    expect(await gefocust(kijker)).toContain('2 PICOT');
    await kijker.keyboard.press('Enter');
    await kijker.getByText('3 items', { exact: true }).waitFor();
    await kijker.goBack();
    await kijker.getByRole('button', { name: 'Toon als tabel' }).click();
    await kijker.getByRole('table').getByRole('row', { name: /PICOT/ }).getByRole('link', { name: '3' }).click();
    await kijker.getByText('3 items', { exact: true }).waitFor();
  });
});
