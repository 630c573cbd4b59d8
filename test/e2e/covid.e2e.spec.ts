import type { Api } from '@cirkel/client';
import { actieDetailSchema, besluitvoorbeeldSchema, escalatieRijSchema, handelingsagendaSchema, historieRegelSchema, itemDetailSchema, lijst, programmabesluitenSchema, rondeDetailSchema, type HandelingsagendaAntwoord } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import { cirkel } from './src/cirkel';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const AGENDA = 'handelingsagenda-cirkel-2021';
const picot = { patient: 'Volwassenen', interventie: 'Afwachten', controle: 'Opereren', outcome: 'Kwaliteit van leven', tijd: 'Een jaar' };

/**
 * COVID-19 in the Cirkel. Every date below was worked out by hand.
 *
 * The shift of 17 March 2020: 1 April to 1 September is 153 days.
 *   handelingsagenda   1 April              -> Tuesday 1 September 2020
 *   V-1                Friday 1 May + 153   =  Thursday 1 October 2020
 *   V-2                Monday 15 June + 153 =  Sunday 15 November, so Monday 16 November 2020
 *   V-3                1 December: not in the period, stays
 *
 * The suspension of 14 October 2020, resumed on Monday 11 January 2021: 17 + 30 + 31 + 11 = 89 days.
 *   PICOT              Friday 30 October + 89     = Wednesday 27 January 2021
 *   V-2                15 November (nominal) + 89 = Friday 12 February 2021
 *   V-3                stood still by itself from 1 October to 2 November; together 1 October to 11 January = 102 days:
 *                      Tuesday 1 December + 102   = Saturday 13 March, so Monday 15 March 2021
 *   ronde              projectideeën until 30 November + 89 = Saturday 27 February, so Monday 1 March 2021;
 *                      assessing from 1 December + 89 = 28 February until Friday 26 February + 89 = Wednesday 26 May 2021
 *   V-4                registered on 2 November 2020 for Monday 1 February 2021, stands still from 2 November: 70 days = Monday 12 April 2021
 */
describe('COVID-19: één besluit verschuift, één besluit schort op, en alles gaat weer lopen', () => {
  let product: Product;
  let als: (wie: string) => Api;
  const acties = new Map<string, string>();
  let item = '';

  const registreer = async (code: string, eigenaar: string, datum: string): Promise<void> => {
    const { id } = await als('projectorganisatie').geef('/acties', { type: 'registreerActie', code, omschrijving: `Actie ${code}`, domein: 'agenderen', eigenaren: [eigenaar], termijn: { datum } });
    acties.set(code, id);
  };
  const actie = (code: string): string => acties.get(code) ?? '';
  const actietermijn = async (code: string): Promise<unknown> => {
    const { termijn } = actieDetailSchema.parse(await als('projectorganisatie').lees(`/acties/${actie(code)}`));
    return termijn === null ? undefined : [termijn.staat, termijn.effectief];
  };
  const agenda = async (): Promise<HandelingsagendaAntwoord> => handelingsagendaSchema.parse(await als('projectorganisatie').lees('/handelingsagendas/cirkel-2021'));
  const agendadagen = async (): Promise<readonly string[]> => (await agenda()).termijnen.map(({ effectief }) => effectief);
  const verwerkt = async (nr: number): Promise<unknown> =>
    totdat(`besluit ${nr} is overal verwerkt`, async () => {
      const { rijen } = programmabesluitenSchema.parse(await als('lezer').lees('/programmas/cirkel/besluiten'));
      return rijen.find((een) => een.nr === nr && een.stand === 'klaar');
    }, 60_000);
  const zinnen = async (pad: string): Promise<readonly string[]> => lijst(historieRegelSchema).parse(await als('projectorganisatie').lees(`${pad}/historie?pageSize=100`)).rijen.map(({ zin }) => zin);
  const vensters = async (): Promise<readonly unknown[]> =>
    rondeDetailSchema.parse(await als('projectorganisatie').lees('/rondes/oproep-2020')).vensters.map(({ van, tot, staat, staatStil }) => [van, tot, staat, staatStil]);
  const escalaties = async (): Promise<number> => lijst(escalatieRijSchema).parse(await als('projectorganisatie').lees('/escalaties')).totaal;

  beforeAll(async () => {
    product = await startProduct('2020-02-03');
    await richtIn(product, cirkelDefinitie);
    als = product.als;
    await product.doe('projectorganisatie', AGENDA, 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-04-01', selectieUiterlijk: '2020-04-01', rangschikkingUiterlijk: '2020-04-01' });
    for (const [code, eigenaar, datum] of [['V-1', 'partij:FMS', '2020-05-01'], ['V-2', 'partij:NVZ', '2020-06-15'], ['V-3', 'partij:FMS', '2020-12-01']] as const) await registreer(code, eigenaar, datum);
    await product.doe('partij-zonmw', 'ronde-oproep-2020', 'kondigRondeAan', { code: 'oproep-2020', naam: 'Subsidieoproep 2020', vensters: [{ stap: 'projectidee', van: '2020-10-05', tot: '2020-11-30' }, { stap: 'beoordeling', van: '2020-12-01', tot: '2021-02-26' }] });
    item = (await als('FMS').geef('/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' })).id;
  });
  afterAll(async () => product.stop());

  it('17 maart 2020: het voorbeeld noemt elke termijn, en het besluit verschuift precies die, ook als de worker onderweg wordt gedood', async () => {
    await product.spring('2020-03-17');
    const agendabesluit = await cirkel(product, 'programmabesluit', 'verschuiven', 'cirkel', '--soort', 'handelingsagenda', '--naar', '2020-09-01', '--gremium', 'stuurgroep');
    expect(agendabesluit.uit).toContain('cirkel-2021 Kennisvragen selecteren: 2020-04-01 wordt 2020-09-01');
    expect(agendabesluit.uit).toContain('cirkel-2021 Scoren: 2020-04-01 wordt 2020-09-01');
    expect(await agendadagen()).toEqual(['2020-04-01', '2020-04-01']);
    const gedaan = await cirkel(product, 'programmabesluit', 'verschuiven', 'cirkel', '--soort', 'handelingsagenda', '--naar', '2020-09-01', '--gremium', 'stuurgroep', '--voer-uit', '--reden', 'COVID-19');
    expect([gedaan.code, gedaan.fout]).toEqual([0, '']);

    const voorbeeld = besluitvoorbeeldSchema.parse(await als('gremium-stuurgroep').lees('/programmas/cirkel/gevolgen?opdracht=verschuifTermijnen&dagen=153&soort=actie&van=2020-04-01&totEnMet=2020-06-30'));
    expect(voorbeeld.rijen.map(({ omschrijving, oud, nieuw }) => [omschrijving, oud, nieuw])).toEqual([['Actie V-1', '2020-05-01', '2020-10-01'], ['Actie V-2', '2020-06-15', '2020-11-16']]);
    await als('gremium-stuurgroep').geef('/programmas/cirkel/opdrachten', { type: 'verschuifTermijnen', dagen: 153, soort: 'actie', van: '2020-04-01', totEnMet: '2020-06-30', reden: 'COVID-19', gevolgen: voorbeeld.gevolgen });
    process.kill(product.apps.app('worker').pid() ?? 0, 'SIGKILL');
    await verwerkt(2);
    expect(await agendadagen()).toEqual(['2020-09-01', '2020-09-01']);
    expect((await agenda()).scoren.tot).toBe('2020-09-01');
    expect([await actietermijn('V-1'), await actietermijn('V-2'), await actietermijn('V-3')]).toEqual([['loopt', '2020-10-01'], ['loopt', '2020-11-16'], ['loopt', '2020-12-01']]);
    expect((await zinnen(`/acties/${actie('V-1')}`)).filter((zin) => zin.startsWith('Termijn verschoven'))).toEqual([expect.stringContaining('Termijn verschoven van 1 mei 2020 naar 1 oktober 2020, door een besluit van de stuurgroep voor het hele programma')]);
  });

  it('tot 1 september verstrijkt er niets; wie daarna te laat is, is te laat', async () => {
    await product.spring('2020-09-01');
    expect(await escalaties()).toBe(0);
    expect((await agenda()).termijnen.map(({ staat }) => staat)).toEqual(['loopt', 'loopt']);
    await product.spring('2020-09-02');
    expect((await agenda()).termijnen.map(({ staat }) => staat)).toEqual(['verstreken', 'verstreken']);
    expect(await escalaties()).toBe(2);
  });

  it('14 oktober 2020: het BO schort alles op tot niemand weet wanneer; wat daarna begint staat ook stil', async () => {
    await product.doe('gremium-werkorganisatie', item, 'selecteerKennisvraag');
    await product.spring('2020-10-01');
    await product.doe('partij-fms', actie('V-1'), 'meldActiestatus', { status: 'gereed' });
    await product.doe('projectorganisatie', actie('V-3'), 'schortActieOp', { tot: '2020-11-02', reden: 'De projectleider is ziek.' });
    await product.spring('2020-10-14');
    await als('gremium-bo').geef('/programmas/cirkel/opdrachten', { type: 'schortProgrammaOp', reden: 'De tweede golf.' });
    await verwerkt(3);
    const mails = (await product.mails()).length;
    await product.spring('2020-11-02', 12);
    await registreer('V-4', 'partij:NVZ', '2021-02-01');
    await product.spring('2021-01-10');
    for (const code of ['V-2', 'V-3', 'V-4']) expect(await actietermijn(code)).toEqual(['opgeschort', expect.any(String)]);
    expect(await vensters()).toEqual([['2020-10-05', '2020-11-30', 'open', true], ['2020-12-01', '2021-02-26', 'gepland', true]]);
    // The terms of the agenda were missed before: their escalaties go on, and nobody else hears anything.
    const daarna = (await product.mails()).slice(mails).map(({ subject }) => subject);
    expect(daarna.filter((onderwerp) => /V-\d|rughernia/i.test(onderwerp))).toEqual([]);
    expect(await escalaties()).toBe(2);
  });

  it('terwijl de termijnen stilstaan gaat het werk door: een PICOT mag gewoon af', async () => {
    await product.doe('partij-fms', item, 'vulPicotAan', picot);
    expect(itemDetailSchema.parse(await als('projectorganisatie').lees(`/items/${item}`))).toMatchObject({ status: 'lopend', fase: 'picot' });
  });

  it('11 januari 2021: hervat, en elke termijn schuift op met de dagen dat zij echt stilstond', async () => {
    await product.spring('2021-01-11');
    await als('gremium-bo').geef('/programmas/cirkel/opdrachten', { type: 'hervatProgramma', reden: 'De zorg is weer op gang.' });
    await verwerkt(4);
    expect([await actietermijn('V-2'), await actietermijn('V-3'), await actietermijn('V-4')]).toEqual([['loopt', '2021-02-12'], ['loopt', '2021-03-15'], ['loopt', '2021-04-12']]);
    expect(itemDetailSchema.parse(await als('projectorganisatie').lees(`/items/${item}`)).termijnen).toEqual([expect.objectContaining({ staat: 'loopt', effectief: '2021-01-27' })]);
    expect(await vensters()).toEqual([['2020-10-05', '2021-03-01', 'open', false], ['2021-02-28', '2021-05-26', 'gepland', false]]);
    expect(await zinnen('/rondes/oproep-2020')).toContain('Door een besluit van het BO voor het hele programma staan de termijnen stil vanaf 14 oktober 2020.');
    const historie = await zinnen(`/items/${item}`);
    expect(historie).toContain('Door een besluit van het BO voor het hele programma staan de termijnen stil vanaf 14 oktober 2020.');
    expect(historie).toEqual(expect.arrayContaining([expect.stringMatching(/^De termijn loopt weer: 89 dagen opgeschort, van 30 oktober 2020 naar 27 januari 2021/)]));
  });
});
