import type { Api } from '@cirkel/client';
import { inclusieRijSchema, itemRijSchema, lijst } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import type { Browser, Page } from 'playwright-core';
import { controleer, gefocust, meldAan, startBrowser } from './src/browser';
import { relevantie, richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const picot = { patient: 'Volwassenen', interventie: 'Afwachten', controle: 'Opereren', outcome: 'Kwaliteit van leven', tijd: 'Een jaar' };
/** Runs share one Temporal, where a ronde goes by its code: one of its own. */
const RONDE = `extra-${Date.now().toString(36)}`;
/** And a handelingsagenda by its year. */
const JAAR = 2030 + (Date.now() % 150);
const STUDIERONDE = `klein-${RONDE}`;
const AGENDA = `/handelingsagendas/cirkel-${JAAR}/opdrachten`;

describe('de overzichten in een echte browser', () => {
  let product: Product;
  let browser: Browser;
  let kijker: Page;
  let studienummer: string;
  let als: (wie: string) => Api;
  const vragen: { readonly id: string; readonly nummer: string }[] = [];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    als = product.als;
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
    const ronde = (type: string, velden: object, code = RONDE): Promise<unknown> => als('ZonMw').geef(`/rondes/${code}/opdrachten`, { type, ...velden });
    await ronde('kondigRondeAan', {
      code: RONDE, naam: 'Extra subsidieronde', themas: ['diagnostiek'], budget: 900_000,
      vensters: [{ stap: 'projectidee', tot: '2020-12-31' }, { stap: 'uitwerking', van: '2021-02-01', tot: '2021-06-30' }],
    });
    for (const aanvraag of ['P-001', 'P-002', 'P-003']) await ronde('dienProjectideeIn', { aanvraag, titel: `Projectidee ${aanvraag}`, projectgroep: 'Projectgroep heupnazorg' });
    await ronde('selecteerAanvraag', { aanvraag: 'P-001' });
    await ronde('wijsAanvraagAf', { aanvraag: 'P-001', reden: 'De projectgroep kan niet op tijd beginnen.' });
    const laatInstromen = async (fase: string, bron: string, titel: string): Promise<string> => (await als('projectorganisatie').geef('/items', { type: 'laatItemInstromen', titel, eigenaar: 'partij:FMS', fase, bron })).id;
    await ronde('kondigRondeAan', { code: STUDIERONDE, naam: 'Kleine subsidieronde', vensters: [{ stap: 'projectidee', tot: '2020-12-31' }] }, STUDIERONDE);
    await ronde('dienProjectideeIn', { aanvraag: 'P-001', titel: 'Nazorg na een heupoperatie', partij: 'FMS' }, STUDIERONDE);
    for (const type of ['selecteerAanvraag', 'dienUitwerkingIn', 'beoordeelAanvraag', 'honoreerAanvraagVoorlopig', 'honoreerAanvraagDefinitief']) await ronde(type, { aanvraag: 'P-001' }, STUDIERONDE);
    const { id: studie, nummer } = await totdat('de studie', async () => lijst(itemRijSchema).parse(await als('FMS').lees('/items?fase=studie')).rijen[0]);
    studienummer = nummer;
    await product.doe('FMS', studie, 'legStudieplanVast', { start: '2020-09-01', eind: '2022-09-01', doel: 240 });
    await totdat('het register van inclusies', async () => lijst(inclusieRijSchema).parse(await als('FMS').lees('/inclusies')).rijen.find(({ plan }) => plan !== null));
    await product.doe('FMS', studie, 'startStudie');
    await product.doe('FMS', `inclusies-${studie}`, 'voegCentrumToe', { code: 'ZH-012', naam: 'Ziekenhuis Oost' });
    await product.doe('FMS', `inclusies-${studie}`, 'tekenAfspraken', { centrum: 'ZH-012' });
    await product.doe('FMS', `inclusies-${studie}`, 'startCentrum', { centrum: 'ZH-012' });
    await product.doe('FMS', `inclusies-${studie}`, 'registreerInclusies', { centrum: 'ZH-012', datum: '2020-09-01', aantal: 12 });
    const minder = await laatInstromen('implementatie', 'Verstandige Keuzes', 'Niet standaard een röntgenfoto bij acute buikpijn');
    await product.doe('FMS', minder, 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Beslisboom op de spoedeisende hulp', eigenaar: 'partij:NVZ' });
    await product.doe('projectorganisatie', 'spiegel-SP-1', 'registreerSpiegel', {
      code: 'SP-1', onderwerp: 'Röntgenfoto bij acute buikpijn', dataparties: ['DHD'], indicator: 'Röntgenfoto bij acute buikpijn', teller: 'Met een röntgenfoto', noemer: 'Op de spoedeisende hulp',
    });
    await product.doe('gremium-werkorganisatie', 'spiegel-SP-1', 'spreekCriteriumAf', { richting: 'hoogstens', procent: 20 });
    for (const [zorgaanbieder, teller] of Object.entries({ 'ZH-1': 40, 'ZH-2': 70, 'ZH-3': 90, 'ZH-4': 64 })) {
      await product.doe('DHD', 'spiegel-SP-1', 'registreerMeting', { zorgaanbieder, periode: '2020-H1', teller, noemer: 200 });
    }
    await product.doe('DHD', 'spiegel-SP-1', 'leverPeriodeOp', { periode: '2020-H1' });
    kijker = await meldAan(browser, product.webUrl, 'projectorganisatie');
  });
  afterAll(async () => {
    try {
      // What lives on in the shared Temporal would take the commands of a later run with this year.
      await als('gremium-stuurgroep').geef(AGENDA, { type: 'stopHandelingsagenda', reden: 'De proef is voorbij.' });
    } finally {
      await browser.close();
      await product.stop();
    }
  });

  const criteria = ['Gezondheidswinst', 'Kostenreductie', 'Volume', 'Praktijkvariatie'];

  it('een partij vult het scoreblad met pijltjes en cijfers; herladen houdt het, en indienen noemt wat leeg is', async () => {
    const page = await meldAan(browser, product.webUrl, 'FMS', `/handelingsagenda/${JAAR}/scoren`);
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
    await als('NVZ').geef(`/scorebladen/cirkel-${JAAR}-NVZ/opdrachten`, { type: 'vulScoresIn', scores });
    await als('NVZ').geef(`/scorebladen/cirkel-${JAAR}-NVZ/opdrachten`, { type: 'dienScorebladIn' });
    await product.spring('2020-11-21');
    await als('projectorganisatie').geef(AGENDA, { type: 'rangschikKandidaten' });
    await controleer(kijker, `${product.webUrl}/handelingsagenda/${JAAR}/rangorde`, `Handelingsagenda ${JAAR}`, 'Voorlopig: er ontbreken scores van');
    expect(await kijker.getByText('Grens handelingsagenda: 2').count()).toBe(1);
    await kijker.goto(`${product.webUrl}/handelingsagenda/${JAAR}/scoren`);
    await kijker.getByText(/^FMS, ingediend op/).click();
    const blad = kijker.getByRole('table', { name: 'Scores van FMS per vraag en criterium' });
    await blad.waitFor();
    expect(await blad.getByRole('row').nth(1).innerText()).toMatch(/5\s+4/);
  });

  it.each([
    ['/handelingsagenda', 'Handelingsagenda’s', `Handelingsagenda ${JAAR}`],
    [`/handelingsagenda/${JAAR}`, `Handelingsagenda ${JAAR}`, 'Wie heeft ingediend'],
    [`/handelingsagenda/${JAAR}/scoren`, `Handelingsagenda ${JAAR}`, 'U scoort niet voor deze handelingsagenda.'],
    [`/handelingsagenda/${JAAR}/historie`, `Handelingsagenda ${JAAR}`, 'September 2020'],
    [`/handelingsagenda/${JAAR}/opdracht/verwijderKandidaat`, 'Kandidaat verwijderen', 'Reden'],
    ['/handelingsagenda/1999', 'Handelingsagenda 1999', 'Dit onderwerp bestaat niet.'],
    ['/cirkel', 'De Cirkel', 'Kies een fase'],
    ['/subsidierondes', 'Subsidierondes', 'Extra subsidieronde'],
    ['/subsidierondes?thema=nazorg', 'Subsidierondes', 'Geen ronde past bij deze filters.'],
    [`/subsidierondes/${RONDE}`, 'Extra subsidieronde', 'Van de 3 projectideeën'],
    ['/inclusies', 'Inclusies', 'Nazorg na een heupoperatie'],
    ['/inclusies/CGG-9999', 'Inclusies CGG-9999', 'CGG-9999'],
    ['/inclusies/:studie', 'Inclusies CGG-', 'Ziekenhuis Oost'],
    ['/inclusies/:studie/opdracht/registreerInclusies', 'Inclusies registreren', 'Centrum'],
    ['/vraag-tot-richtlijn', 'Vraag tot richtlijn', 'Geen module gekoppeld'],
    ['/vraag-tot-richtlijn?wv=XYZ', 'Vraag tot richtlijn', 'Geen onderwerp past bij deze filters.'],
    ['/doorlooptijden', 'Doorlooptijden', 'Van honorering tot start van de studie'],
    ['/implementatieagenda', 'Implementatieagenda', 'Beslisboom op de spoedeisende hulp'],
    ['/spiegelinformatie', 'Spiegelinformatie', 'Om van te leren, niet om af te rekenen.'],
    ['/spiegelinformatie?item=CGG-9999', 'Spiegelinformatie', 'Bij dit item hoort geen spiegel.'],
    ['/spiegelinformatie/SP-1?zorgaanbieder=ZH-2', 'SP-1 Röntgenfoto', 'In 2020-H1 was het 33%. Het criterium: hoogstens 20%.'],
    ['/spiegelinformatie/SP-1/opdracht/spreekCriteriumAf', 'Criterium afspreken', 'Reden'],
    ['/importeren', 'Importeren', 'U heeft nog geen bestand ingelezen.'],
    ['/implementatieagenda?eigenaar=partij:ZN', 'Implementatieagenda', 'Geen onderwerp past bij deze filters.'],
    [`/subsidierondes/${RONDE}/opdracht/wijzigRondegegevens`, 'Gegevens van de ronde wijzigen', 'Reden'],
  ])('%s is toegankelijk, op een scherm en op een telefoon', async (pad, kop, inhoud) => controleer(kijker, product.webUrl + pad.replace(':studie', studienummer), kop, inhoud));

  it('een rekenblad laat per rij zien wat er zou gebeuren; pas daarna worden de goede rijen uitgevoerd', async () => {
    await kijker.setViewportSize({ width: 1280, height: 900 });
    await kijker.goto(`${product.webUrl}/importeren`);
    await kijker.getByRole('button', { name: 'Bekijk wat er zou gebeuren' }).click();
    await kijker.getByRole('link', { name: 'Kies een bestand.' }).click();
    expect(await gefocust(kijker)).toMatch(/^INPUT/);
    await kijker.getByLabel('Bestand', { exact: true }).setInputFiles({ name: 'vragen.csv', mimeType: 'text/csv', buffer: Buffer.from('Titel;Partij\nHeupslijtage bij ouderen;FMS\n;FMS\n') });
    await kijker.getByLabel('Wat staat erin').selectOption('Kennisvragen');
    await kijker.getByRole('button', { name: 'Bekijk wat er zou gebeuren' }).click();
    await kijker.getByText('2 rijen', { exact: true }).waitFor({ timeout: 15_000 });
    expect(await kijker.getByRole('row', { name: /Heupslijtage/ }).innerText()).toContain('goed');
    expect(lijst(itemRijSchema).parse(await als('FMS').lees('/items?zoek=Heupslijtage')).totaal).toBe(0);
    const adres = kijker.url();
    await kijker.getByRole('button', { name: 'Voer 1 rij uit' }).click();
    await kijker.getByText('1 rij uitgevoerd, 0 geweigerd, van de 1 die u koos.').waitFor({ timeout: 30_000 });
    await totdat('het item', async () => lijst(itemRijSchema).parse(await als('FMS').lees('/items?zoek=Heupslijtage')).rijen[0]);
    await controleer(kijker, adres, 'vragen.csv', 'Per rij');
  });

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

  it('achter elke staaf van de trechter staan precies die aanvragen, ook wie er later afviel; ZonMw gaat er met één verder', async () => {
    const page = await meldAan(browser, product.webUrl, 'ZonMw', `/subsidierondes/${RONDE}`);
    await page.getByRole('link', { name: /Geselecteerd om uit te werken 1/ }).click();
    await page.getByText('1 aanvraag', { exact: true }).waitFor();
    expect(await page.getByRole('row', { name: 'P-001' }).innerText()).toContain('afgewezen');
    await page.getByLabel('Toon de aanvragen van deze stap').selectOption('');
    await page.getByText('3 aanvragen', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Selecteren om uit te werken: P-002' }).click();
    await page.getByRole('heading', { level: 1, name: 'Selecteren om uit te werken' }).waitFor();
    await page.getByRole('button', { name: 'Selecteren om uit te werken' }).click();
    await page.getByText('P-002 geselecteerd om uit te werken.').first().waitFor({ timeout: 15_000 });
    expect(await page.getByRole('row', { name: 'P-002' }).innerText()).toContain('geselecteerd om uit te werken');
    await page.context().close();
  });
});
