import { Geweigerd, type Api } from '@cirkel/client';
import { actieDetailSchema, escalatieRijSchema, lijst, uitstelRijSchema, type EscalatieRij, type UitstelRij } from '@cirkel/contracts';
import { vandaagSchema, type VandaagAntwoord } from '@cirkel/contracts/openapi';
import { cirkelDefinitie } from '@cirkel/programmas';
import type { TestMail } from '@cirkel/local';
import type { Browser, Page } from 'playwright-core';
import { controleer, meldAan, startBrowser } from './src/browser';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

/** Every term ends on Friday 30 October 2020; what is asked for U-2, Saturday 28 November, becomes Monday 30 November. */
const TOT = '2020-10-30';
const verzoeken = { 'U-1': '2020-12-01', 'U-2': '2020-11-28', 'U-3': '2020-12-01', 'U-4': '2020-12-01' } as const;
const wordt = { ...verzoeken, 'U-2': '2020-11-30' } as const;

describe('uitstel: gevraagd, verleend, anders verleend, geweigerd, en te laat gevraagd', () => {
  let product: Product;
  let browser: Browser;
  let project: Page;
  const acties = new Map<string, string>();
  const als = (wie: string): Api => product.als(wie);
  const id = (code: string): string => acties.get(code) ?? '';
  const doe = (wie: string, code: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> => product.doe(wie, id(code), type, { termijnId: 'actie-1', ...velden });
  const vraag = (code: string, nieuweDatum: string): Promise<unknown> => doe('partij-fms', code, 'vraagUitstel', { nieuweDatum, reden: `De projectleider van ${code} is ziek.` });
  /** The code and sentence with which something is refused. */
  const geweigerd = async (wat: Promise<unknown>): Promise<readonly [string | undefined, string]> =>
    wat.then(
      () => [undefined, 'niet geweigerd'],
      (error: unknown) => {
        if (error instanceof Geweigerd) return [error.code, error.message];
        throw error;
      },
    );

  const vandaag = async (wie: string): Promise<VandaagAntwoord> => vandaagSchema.parse(await als(wie).lees('/vandaag'));
  const verzoek = async (code: string): Promise<UitstelRij | undefined> => lijst(uitstelRijSchema).parse(await als('projectorganisatie').lees(`/uitstelverzoeken?onderwerp=${id(code)}`)).rijen.at(-1);
  const termijn = async (code: string): Promise<unknown> => {
    const { termijn: nu } = actieDetailSchema.parse(await als('projectorganisatie').lees(`/acties/${id(code)}`));
    return [nu?.staat, nu?.effectief];
  };
  const escalatie = async (code: string): Promise<EscalatieRij | undefined> => lijst(escalatieRijSchema).parse(await als('projectorganisatie').lees(`/escalaties?onderwerp=${id(code)}`)).rijen[0];
  const over = async (code: string, wie: string): Promise<readonly TestMail[]> => (await product.mails()).filter(({ subject, to }) => subject.includes(`(${code})`) && to[0]?.startsWith(`${wie}.`) === true);
  /** The subjects about this actie that reached somebody, once there are so many. */
  const onderwerpen = (code: string, wie: string, aantal: number): Promise<readonly string[]> =>
    totdat(`${aantal} mails aan ${wie} over ${code}`, async () => {
      const mails = await over(code, wie);
      return mails.length >= aantal ? mails.map(({ subject }) => subject).sort() : undefined;
    });

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct('2020-10-05'), startBrowser()]);
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-11-12'] });
    for (const code of [...Object.keys(verzoeken), 'U-5']) {
      const antwoord = await als('projectorganisatie').geef('/acties', { type: 'registreerActie', code, omschrijving: `Top 10 van ${code}`, domein: 'agenderen', eigenaren: ['partij:FMS'], termijn: { datum: TOT } });
      acties.set(code, antwoord.id);
    }
    project = await meldAan(browser, product.webUrl, 'projectorganisatie');
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('maandag 5 oktober: FMS vraagt vier keer uitstel; het staat bij wie beslist en bij wie het vroeg, met wat er zou verplaatsen', async () => {
    expect(await geweigerd(doe('partij-zonmw', 'U-1', 'vraagUitstel', { nieuweDatum: '2020-12-01', reden: 'x' }))).toEqual(['geen-recht', expect.any(String)]);
    for (const [code, datum] of Object.entries(verzoeken)) await vraag(code, datum);
    expect(await geweigerd(vraag('U-1', '2020-12-15'))).toEqual(['al-gedaan', expect.stringContaining('Er is al uitstel gevraagd, tot 1 december 2020.')]);
    const bijProject = await vandaag('projectorganisatie');
    expect(bijProject.uitstelTeBeslissen.map(({ onderwerp, gevolg, kanBeslissen }) => [onderwerp.nummer, gevolg?.was, gevolg?.wordt, kanBeslissen]).sort()).toEqual(
      Object.entries(wordt).map(([code, datum]) => [code, TOT, datum, true]),
    );
    const bijFms = await vandaag('partij-fms');
    expect([bijFms.uitstelTeBeslissen, bijFms.uitstelGevraagd.map(({ kanBeslissen }) => kanBeslissen)]).toEqual([[], [false, false, false, false]]);
    for (const code of Object.keys(verzoeken)) {
      expect(await onderwerpen(code, 'projectorganisatie', 1)).toEqual([`Uitstel gevraagd: Top 10 van ${code} (${code})`]);
      expect(await termijn(code)).toEqual(['loopt', TOT]);
    }
    const [mail] = await over('U-2', 'projectorganisatie');
    expect(mail?.text).toContain('Nu uiterlijk: vrijdag 30 oktober 2020.\nGevraagd: maandag 30 november 2020, 31 dagen later.\n');
  });

  it('de pagina’s tonen het, op een scherm en op een telefoon', async () => {
    await controleer(project, `${product.webUrl}/vandaag`, 'Vandaag', 'Wacht op besluit over uitstel (4)');
    await controleer(project, `${product.webUrl}/jaarplanacties/${id('U-2')}`, 'U-2', 'Van 30 okt 2020 naar 30 nov 2020 (+31 dagen).');
    await project.setViewportSize({ width: 1280, height: 900 });
    await project.getByRole('link', { name: 'Beslissen: Top 10 van U-2' }).click();
    await project.getByRole('heading', { level: 1, name: 'Beslissen over uitstel' }).waitFor();
  });

  it('12 oktober: verleend, anders verleend en geweigerd; FMS hoort elk één keer', async () => {
    await product.spring('2020-10-12');
    expect(await geweigerd(doe('partij-fms', 'U-1', 'beslisOverUitstel', { besluit: 'verlenen' }))).toEqual(['geen-recht', expect.stringContaining('Over dit uitstel beslist de projectorganisatie.')]);
    await doe('projectorganisatie', 'U-1', 'beslisOverUitstel', { besluit: 'verlenen' });
    await doe('projectorganisatie', 'U-2', 'beslisOverUitstel', { besluit: 'anders', nieuweDatum: '2020-11-16', reden: 'Eerder kan ook.' });
    await doe('projectorganisatie', 'U-3', 'beslisOverUitstel', { besluit: 'weigeren', reden: 'De agenda wacht hierop.' });
    expect([await termijn('U-1'), await termijn('U-2'), await termijn('U-3')]).toEqual([['loopt', '2020-12-01'], ['loopt', '2020-11-16'], ['loopt', TOT]]);
    expect([(await verzoek('U-1'))?.stand, (await verzoek('U-2'))?.stand, (await verzoek('U-3'))?.stand]).toEqual(['verleend', 'anders-verleend', 'geweigerd']);
    const toegewezen = (code: string): string => `Voor u: Top 10 van ${code} (${code})`;
    expect(await onderwerpen('U-1', 'partij-fms', 2)).toEqual(['Uitstel verleend: Top 10 van U-1 (U-1)', toegewezen('U-1')]);
    expect(await onderwerpen('U-2', 'partij-fms', 2)).toEqual(['Uitstel verleend tot een andere datum: Top 10 van U-2 (U-2)', toegewezen('U-2')]);
    expect(await onderwerpen('U-3', 'partij-fms', 2)).toEqual(['Geen uitstel: Top 10 van U-3 (U-3)', toegewezen('U-3')]);
    const [antwoord] = (await over('U-2', 'partij-fms')).filter(({ subject }) => subject.startsWith('Uitstel'));
    expect(antwoord?.text).toContain('De projectorganisatie besloot op 12 oktober 2020 over uw vraag om uitstel.');
    expect(antwoord?.text).toContain('Was: 30 oktober 2020. Wordt: 16 november 2020.\nReden: Eerder kan ook.');
    expect(await geweigerd(doe('projectorganisatie', 'U-1', 'beslisOverUitstel', { besluit: 'verlenen' }))).toEqual(['nog-niet', expect.any(String)]);
    expect((await vandaag('projectorganisatie')).uitstelTeBeslissen.map(({ onderwerp }) => onderwerp.nummer)).toEqual(['U-4']);
  });

  it('de klok loopt door: op 31 oktober is te laat wat niet is verplaatst, ook wat nog bij iemand lag', async () => {
    await product.spring('2020-10-30', 23);
    expect([await termijn('U-3'), await termijn('U-4'), await termijn('U-5')]).toEqual(Array(3).fill(['loopt', TOT]));
    await product.spring('2020-10-31', 1);
    expect([await termijn('U-1'), await termijn('U-2')]).toEqual([['loopt', '2020-12-01'], ['loopt', '2020-11-16']]);
    for (const code of ['U-3', 'U-4', 'U-5']) expect([await termijn(code), (await escalatie(code))?.gremium]).toEqual([['verstreken', TOT], 'werkorganisatie']);
    expect(await verzoek('U-4')).toMatchObject({ stand: 'gevraagd', open: true, bijEscalatie: true, escalaties: [{ gremium: 'werkorganisatie' }] });
  });

  it('na de laatste dag kan niemand nog uitstel vragen of geven: dat is aan het gremium van de escalatie', async () => {
    expect(await geweigerd(vraag('U-5', '2020-12-01'))).toEqual(['termijn-afgesloten', 'De termijn "Top 10 van U-5" is verstreken op 30 oktober 2020. Uitstel vragen kan tot en met de laatste dag.']);
    expect(await geweigerd(doe('projectorganisatie', 'U-4', 'beslisOverUitstel', { besluit: 'verlenen' }))).toEqual(['ligt-bij-escalatie', expect.stringContaining('daarmee is ook over het uitstel besloten')]);
    await controleer(project, `${product.webUrl}/escalaties/${(await escalatie('U-4'))?.nummer ?? ''}`, 'ESC-', 'FMS vroeg voor deze termijn uitstel tot 1 december 2020.');
    await product.spring('2020-11-12');
    await als('gremium-werkorganisatie').geef(`/escalaties/${(await escalatie('U-4'))?.id ?? ''}/opdrachten`, { type: 'besluit', soort: 'verlengen', nieuweDatum: '2020-12-15', reden: 'Besproken.' });
    await totdat('de termijn van U-4', async () => ((await termijn('U-4')) as readonly unknown[])[1] === '2020-12-15' || undefined);
    expect(await verzoek('U-4')).toMatchObject({ stand: 'anders-verleend', open: false, besluit: { door: 'gremium:werkorganisatie', wordt: '2020-12-15' } });
  });

  it('elke mail ging één keer, en over uitstel precies wat er gevraagd en besloten is', async () => {
    // Of U-4 the escalatie tells what it decided.
    const besluit = await totdat('het besluit over U-4', async () => {
      const mails = (await over('U-4', 'partij-fms')).filter(({ subject }) => subject.startsWith('Besluit:'));
      return mails.length > 0 ? mails : undefined;
    });
    expect(besluit.map(({ subject }) => subject)).toEqual(['Besluit: termijn verlengd voor Top 10 van U-4 (U-4)']);
    const mails = await product.mails();
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    expect(mails.filter(({ subject }) => /uitstel/i.test(subject)).map(({ subject }) => subject.split(':')[0]).sort()).toEqual(
      ['Geen uitstel', 'Uitstel gevraagd', 'Uitstel gevraagd', 'Uitstel gevraagd', 'Uitstel gevraagd', 'Uitstel verleend', 'Uitstel verleend tot een andere datum'],
    );
  });
});
