import { cirkelDefinitie } from '@cirkel/programmas';
import type { Browser, Page } from 'playwright-core';
import { controleer, meldAan, startBrowser } from './src/browser';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

describe('beheer, in een echte browser', () => {
  let product: Product;
  let browser: Browser;
  let beheerder: Page;
  let voorzitter: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-09-01'), startBrowser()]);
    await richtIn(product, cirkelDefinitie);
    await product.als('projectorganisatie').geef('/acties', {
      type: 'registreerActie', code: 'A-03', omschrijving: 'Top 10 van FMS aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: '2020-10-05' },
    });
    beheerder = await meldAan(browser, product.webUrl, 'beheerder');
    voorzitter = await meldAan(browser, product.webUrl, 'projectorganisatie');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('voegt een partij en een persoon toe; fouten staan bij het veld en wat is getypt blijft', async () => {
    await beheerder.goto(`${product.webUrl}/beheer/partijen`);
    await beheerder.getByRole('link', { name: 'Partij toevoegen' }).click();
    await beheerder.getByLabel('Volledige naam').fill('Integraal Kankercentrum Nederland');
    await beheerder.getByRole('button', { name: 'Partij toevoegen' }).click();
    await beheerder.getByRole('link', { name: 'Vul een code in.' }).click();
    await beheerder.keyboard.type('IKNL');
    expect(await beheerder.getByLabel('Volledige naam').inputValue()).toBe('Integraal Kankercentrum Nederland');
    await beheerder.getByLabel('Rol in het Hoofdlijnenakkoord').fill('geen');
    await beheerder.getByLabel('Rol in de stuurgroep').fill('geen');
    await beheerder.getByRole('button', { name: 'Partij toevoegen' }).click();
    await beheerder.getByText('Integraal Kankercentrum Nederland is toegevoegd.').waitFor();

    await beheerder.goto(`${product.webUrl}/beheer/personen/nieuw`);
    for (const [veld, tekst] of [['Id van het account', 'dataparty-iknl'], ['Naam', 'Iris Voorbeeld'], ['Functie', 'Adviseur'], ['E-mailadres', 'geen adres']] as const) await beheerder.getByLabel(veld, { exact: false }).first().fill(tekst);
    await beheerder.getByLabel('Rol').selectOption('dataparty');
    await beheerder.getByRole('button', { name: 'Persoon toevoegen' }).click();
    await beheerder.getByRole('link', { name: 'Kies een partij als de rol partij of dataparty is, en anders geen.' }).waitFor();
    await beheerder.getByRole('radio', { name: /Integraal Kankercentrum/ }).check();
    await beheerder.getByLabel('E-mailadres').fill('iris@iknl.test');
    await beheerder.getByRole('button', { name: 'Persoon toevoegen' }).click();
    await beheerder.getByText('Iris Voorbeeld is toegevoegd.').waitFor();
    await beheerder.getByRole('row', { name: /Toegevoegd/ }).waitFor();
  });

  it('beëindigt een persoon pas nadat de gevolgen zijn gelezen', async () => {
    await beheerder.goto(`${product.webUrl}/beheer/personen/dataparty-iknl`);
    await beheerder.getByRole('button', { name: 'Beëindig per vandaag' }).click();
    await beheerder.getByRole('link', { name: /Zet eerst het vinkje/ }).click();
    await beheerder.getByLabel('Ik heb gelezen wat er gebeurt').check();
    await beheerder.getByRole('button', { name: 'Beëindig per vandaag' }).click();
    await beheerder.getByText('Iris Voorbeeld is beëindigd.').waitFor();
    await beheerder.goto(`${product.webUrl}/beheer/personen?staat=beeindigd`);
    await beheerder.getByRole('row', { name: /Iris Voorbeeld/ }).waitFor();
  });

  it('opent een handelingsagenda en kondigt een ronde aan', async () => {
    await voorzitter.goto(`${product.webUrl}/handelingsagenda`);
    await voorzitter.getByRole('link', { name: 'Handelingsagenda openen' }).click();
    await voorzitter.getByLabel('Jaar', { exact: false }).fill('2020');
    await voorzitter.getByLabel('Scoren tot', { exact: false }).fill('20-11-2020');
    await voorzitter.getByRole('button', { name: 'Handelingsagenda openen' }).click();
    await voorzitter.getByRole('heading', { level: 1, name: /2020/ }).waitFor();

    await voorzitter.goto(`${product.webUrl}/nieuw/kondigRondeAan`);
    await voorzitter.getByLabel('Code', { exact: false }).fill('oproep-2020');
    await voorzitter.getByLabel('Naam', { exact: false }).fill('Subsidieoproep 2020');
    await voorzitter.getByRole('button', { name: 'Ronde aankondigen' }).click();
    await voorzitter.getByRole('link', { name: 'Vul bij minstens één stap een dag in.' }).click();
    await voorzitter.keyboard.type('1-12-2020');
    await voorzitter.getByRole('button', { name: 'Ronde aankondigen' }).click();
    await voorzitter.getByRole('heading', { level: 1, name: /Subsidieoproep 2020/ }).waitFor();
  });

  it('publiceert een nieuwe versie na controle, en toont wat er veranderde', async () => {
    await beheerder.goto(`${product.webUrl}/beheer/programmas/cirkel/publiceren`);
    const vak = beheerder.getByLabel('Definitie', { exact: true });
    const tekst = await vak.inputValue();
    await vak.fill(tekst.replace('"versie": 2', '"versie": 7'));
    await beheerder.getByRole('button', { name: 'Controleer' }).click();
    await beheerder.getByText('De versie moet 2 zijn, niet 7.').waitFor();
    await vak.fill(tekst.replace(/"maanden": 6/, '"maanden": 8'));
    await beheerder.getByRole('button', { name: 'Controleer' }).click();
    await beheerder.getByText("Termijn 'Studie starten': 6 maanden → 8 maanden.").waitFor();
    await beheerder.getByRole('button', { name: 'Publiceer versie 2' }).click();
    await beheerder.getByText(/Versie 2 geldt sinds/).waitFor();
    await beheerder.getByText(/1 actie blijft op versie 1|blijven op versie 1/).first().waitFor();
    await beheerder.getByRole('link', { name: 'Verschil tussen 1 en 2' }).click();
    await beheerder.getByText("Termijn 'Studie starten': 6 maanden → 8 maanden.").waitFor();
  });

  it('schort een programma pas op als elke termijn is getoond en hun aantal is getypt', async () => {
    await voorzitter.goto(`${product.webUrl}/beheer/programmas/cirkel/besluit/schortProgrammaOp`);
    await voorzitter.getByLabel('Gremium', { exact: false }).selectOption('stuurgroep');
    await voorzitter.getByLabel('Reden', { exact: false }).fill('COVID-19: de zorg heeft alle handen nodig.');
    await voorzitter.getByRole('button', { name: 'Toon de gevolgen' }).click();
    await voorzitter.getByRole('row', { name: /Top 10 van FMS aanleveren/ }).first().waitFor();
    await voorzitter.getByRole('button', { name: 'Programma opschorten' }).click();
    const melding = voorzitter.getByRole('link', { name: /^Typ \d+: zoveel termijnen veranderen\.$/ });
    const aantal = /\d+/.exec(await melding.innerText())?.[0] ?? '';
    await melding.click();
    await voorzitter.keyboard.type(aantal);
    await voorzitter.getByRole('button', { name: 'Programma opschorten' }).click();
    await voorzitter.waitForURL(`${product.webUrl}/beheer/programmas/cirkel`);
    await totdat('de actie staat stil', async () => {
      const { rijen } = (await product.als('projectorganisatie').lees('/acties?zoek=A-03')) as { rijen: readonly { termijn: { staat: string } | null }[] };
      return rijen[0]?.termijn?.staat === 'opgeschort' ? true : undefined;
    });
  });

  it.each([
    ['/beheer', 'Beheer', 'Kalender'],
    ['/beheer/partijen', 'Partijen', 'IKNL'],
    ['/beheer/partijen?zoek=bestaat-niet', 'Partijen', 'Geen partij past bij deze filters.'],
    ['/beheer/partijen/IKNL', 'Partij IKNL', 'Toegevoegd'],
    ['/beheer/personen', 'Personen', 'Iris Voorbeeld'],
    ['/beheer/personen/nieuw', 'Persoon toevoegen', 'Id van het account'],
    ['/beheer/programmas', 'Programma’s en hun regels', 'Cirkel van Gepast Gebruik'],
    ['/beheer/programmas/cirkel', 'Cirkel van Gepast Gebruik', 'Versie 2'],
    ['/beheer/programmas/cirkel/verschil', 'Verschil in Cirkel van Gepast Gebruik', 'Termijnen'],
    ['/beheer/programmas/cirkel/publiceren', 'Nieuwe versie van Cirkel van Gepast Gebruik', 'Controleer'],
    ['/beheer/programmas/cirkel/migratie', 'Overzetten van Cirkel van Gepast Gebruik', 'Een proef'],
    ['/beheer/programmas/cirkel/besluit/verschuifTermijnen', 'Termijnen verschuiven', 'Toon de gevolgen'],
    ['/beheer/kalender', 'Kalender', 'Tweede Kerstdag'],
    ['/nieuw', 'Iets nieuws beginnen', 'Handelingsagenda openen'],
    ['/nieuw/kondigRondeAan', 'Ronde aankondigen', 'Projectideeën: eerste dag'],
  ])('%s is voor iedereen te lezen en te bedienen', async (pad, kop, inhoud) => {
    await controleer(pad.startsWith('/beheer/p') && !pad.includes('besluit') ? beheerder : voorzitter, product.webUrl + pad, kop, inhoud);
  });
});
