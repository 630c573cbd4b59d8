import type { Api } from '@cirkel/client';
import { agendaRijSchema, escalatieRijSchema, historieRegelSchema, lijst, vooruitblikSchema, waaromSchema, type AgendaRij, type EscalatieRij } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const staten = ['loopt', 'opgeschort', 'gehaald', 'verstreken', 'vervallen'].map((staat) => `staat=${staat}`).join('&');

describe('het leven van termijnen: gehaald, verlengd, verkort, opgeschort, twee datums en een reeks', () => {
  let product: Product;
  const ids = new Map<string, string>();
  const als = (wie: string): Api => product.als(wie);
  const idVan = (code: string): string => ids.get(code) ?? '';
  const doe = (wie: string, code: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> => product.doe(wie, idVan(code), type, velden);

  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    await richtIn(product, cirkelDefinitie);
    const termijnen: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      KWARTAAL: { herhaling: 'per kwartaal', termijn: { datum: '2020-09-30', precisie: 'kwartaal', tekst: '3e kwartaal 2020' } },
      VERKORT: { termijn: { datum: '2020-12-01' } },
      STIL: { termijn: { datum: '2020-10-30' } },
      LATER: { termijn: { datum: '2020-10-15' } },
      NIPT: { termijn: { datum: '2020-10-30' } },
      STREEF: { termijn: { datum: '2020-12-01', streefdatum: '2020-11-02' } },
      ALTIJD: { doorlopend: true },
    };
    for (const [code, velden] of Object.entries(termijnen)) {
      const { id } = await als('projectorganisatie').geef('/acties', { type: 'registreerActie', code, omschrijving: `Actie ${code}`, domein: 'agenderen', eigenaren: ['partij:FMS'], ...velden });
      ids.set(code, id);
    }
  });
  afterAll(async () => product.stop());

  const alle = async (filter = staten): Promise<readonly AgendaRij[]> => lijst(agendaRijSchema).parse(await als('projectorganisatie').lees(`/termijnen?${filter}&pageSize=200`)).rijen;
  const termijnen = async (code: string): Promise<unknown[]> => (await alle()).filter(({ onderwerp }) => onderwerp.nummer === code).map(({ id, effectief, staat }) => [id, effectief, staat]);
  const escalaties = async (code: string): Promise<readonly EscalatieRij[]> => lijst(escalatieRijSchema).parse(await als('projectorganisatie').lees(`/escalaties?onderwerp=${idVan(code)}`)).rijen;
  const wordt = (code: string, verwacht: readonly unknown[]): Promise<unknown> =>
    totdat(`de termijnen van ${code}`, async () => (JSON.stringify(await termijnen(code)) === JSON.stringify(verwacht) ? true : undefined)).catch(async () => expect(await termijnen(code)).toEqual(verwacht));
  const zinnen = async (code: string): Promise<readonly string[]> => lijst(historieRegelSchema).parse(await als('projectorganisatie').lees(`/acties/${idVan(code)}/historie?pageSize=100`)).rijen.map(({ zin }) => zin);

  /** What would happen to the one that is shortened, as it was foretold on 1 September. */
  let voorspeld: readonly unknown[] = [];

  it('1 september: verkort met een reden; waarom deze datum zegt het, en de vooruitblik zegt wat er komt', async () => {
    await doe('gremium-stuurgroep', 'VERKORT', 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2020-11-13', reden: 'De begroting sluit eerder.', besluit: 'Stuurgroep 1 september 2020' });
    await wordt('VERKORT', [['actie-1', '2020-11-13', 'loopt']]);
    const waarom = waaromSchema.parse(await als('FMS').lees(`/acties/${idVan('VERKORT')}/termijnen/actie-1/waarom`));
    expect(waarom.stappen.filter(({ soort }) => soort === 'verplaatst')).toMatchObject([{ oud: '2020-12-01', nieuw: '2020-11-13', reden: 'De begroting sluit eerder.', besluit: 'Stuurgroep 1 september 2020', door: 'gremium:stuurgroep' }]);
    expect((await zinnen('VERKORT'))[0]).toMatch(/^Termijn verkort van 1 december 2020 naar 13 november 2020/);
    const blik = vooruitblikSchema.parse(await als('FMS').lees(`/vooruitblik?weken=16&onderwerp=${idVan('VERKORT')}`));
    voorspeld = blik.rijen.filter(({ soort }) => soort === 'trede').map(({ op, gremium, tot }) => [gremium, op, tot]);
    // 13 November is a Friday. 10 working days: 16-20 and 23-27 November; 20 more: 30 November-4, 7-11, 14-18, 21-24 and 28 December, past the sixteen weeks.
    expect(voorspeld).toEqual([['werkorganisatie', '2020-11-14', '2020-11-27'], ['stuurgroep', '2020-11-28', '2020-12-28']]);
    expect(await termijnen('ALTIJD')).toEqual([]);
  });

  it('tien dagen opgeschort: de datum schuift op met de dagen dat zij echt stilstond', async () => {
    await product.spring('2020-09-10');
    await doe('gremium-stuurgroep', 'STIL', 'schortActieOp', { reden: 'Wachten op de minister.' });
    await product.spring('2020-09-20');
    await wordt('STIL', [['actie-1', '2020-10-30', 'opgeschort']]);
    await doe('gremium-stuurgroep', 'STIL', 'hervatActie', { reden: 'De minister heeft besloten.' });
    // 30 October and ten days is Monday 9 November.
    await wordt('STIL', [['actie-1', '2020-11-09', 'loopt']]);
    expect((await zinnen('STIL')).find((zin) => zin.startsWith('De termijn loopt weer'))).toMatch(/10 dagen opgeschort, van 30 oktober 2020 naar 9 november 2020/);
  });

  it('een gemist kwartaal escaleert, en het volgende begint op tijd; alsnog gedaan eindigt de escalatie', async () => {
    await product.spring('2020-10-01', 1);
    await wordt('KWARTAAL', [['actie-1', '2020-09-30', 'verstreken'], ['actie-2', '2020-12-31', 'loopt']]);
    expect(await escalaties('KWARTAAL')).toMatchObject([{ staat: 'open', gremium: 'werkorganisatie', sinds: '2020-10-01', onderwerp: { termijnId: 'actie-1' } }]);
    await product.spring('2020-10-05');
    await doe('FMS', 'KWARTAAL', 'meldActiestatus', { status: 'gereed' });
    await wordt('KWARTAAL', [['actie-1', '2020-09-30', 'gehaald'], ['actie-2', '2020-12-31', 'loopt']]);
    expect(await totdat('het einde', async () => (await escalaties('KWARTAAL'))[0]?.einde ?? undefined)).toMatchObject({ waarom: 'alsnog-gedaan', door: 'partij:FMS', op: '2020-10-05' });
  });

  it('wat te laat is gemeld en op tijd was, telt zodra de projectorganisatie het bevestigt', async () => {
    await product.spring('2020-10-16', 9);
    expect(await escalaties('LATER')).toMatchObject([{ staat: 'open', gremium: 'werkorganisatie' }]);
    await product.spring('2020-10-20');
    await doe('FMS', 'LATER', 'meldActiestatus', { status: 'gereed', gebeurdOp: '2020-10-15' });
    const einde = (waarom: string): Promise<unknown> => totdat(`het einde: ${waarom}`, async () => ((await escalaties('LATER'))[0]?.einde?.waarom === waarom ? true : undefined));
    // The word of who was late is not enough.
    await einde('alsnog-gedaan');
    await doe('projectorganisatie', 'LATER', 'bevestigTermijn', { termijnId: 'actie-1', gedaanOp: '2020-10-15', reden: 'Het verslag is van 15 oktober.' });
    await einde('op-tijd-gedaan');
    await wordt('LATER', [['actie-1', '2020-10-15', 'gehaald']]);
  });

  it('een minuut voor middernacht verlengd: er gebeurt niets', async () => {
    await als('beheerder').zend('/klok/sprong', { naar: '2020-10-30T22:59:00.000Z' });
    await doe('projectorganisatie', 'NIPT', 'verlengTermijn', { termijnId: 'actie-1', nieuweDatum: '2021-03-01', reden: 'Op de valreep.' });
    await product.spring('2020-11-02', 9);
    await wordt('NIPT', [['actie-1', '2021-03-01', 'loopt']]);
    expect(await escalaties('NIPT')).toEqual([]);
    expect((await product.mails()).filter(({ subject }) => subject.startsWith('Te laat') && subject.includes('NIPT'))).toEqual([]);
  });

  it('na de streefdatum is niets te laat; na de uiterste datum wel', async () => {
    await product.spring('2020-11-03', 9);
    const voorbij = async (): Promise<unknown[]> => (await alle('streefVoorbij=true')).map(({ onderwerp, staat }) => [onderwerp.nummer, staat]);
    expect(await voorbij()).toEqual([['STREEF', 'loopt']]);
    expect(await escalaties('STREEF')).toEqual([]);
    await product.spring('2020-12-02', 1);
    await wordt('STREEF', [['actie-1', '2020-12-01', 'verstreken']]);
    expect(await escalaties('STREEF')).toMatchObject([{ staat: 'open', sinds: '2020-12-02' }]);
  });

  it('het ging zoals de vooruitblik op 1 september zei', async () => {
    const [escalatie] = await escalaties('VERKORT');
    expect(escalatie?.treden.filter(({ geopendOp }) => geopendOp !== undefined).map(({ gremium, geopendOp, reactieTot }) => [gremium, geopendOp, reactieTot])).toEqual(voorspeld);
  });

  it('de tweede keer van de reeks mist zij ook: die keer is een eigen escalatie, en er staat nooit meer dan één volgende', async () => {
    await product.spring('2021-01-04', 9);
    await wordt('KWARTAAL', [['actie-1', '2020-09-30', 'gehaald'], ['actie-2', '2020-12-31', 'verstreken'], ['actie-3', '2021-03-31', 'loopt']]);
    expect((await escalaties('KWARTAAL')).map(({ onderwerp, staat }) => [onderwerp.termijnId, staat])).toEqual([['actie-2', 'open'], ['actie-1', 'beeindigd']]);
  });

  it('elke mail ging één keer', async () => {
    const mails = await product.mails();
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(mails.length);
    const over = (code: string): string[] => mails.filter(({ to, subject }) => to[0]?.startsWith('partij-fms') === true && subject.includes(`Actie ${code}`)).map(({ subject }) => subject.replace(/ voor .*| \(.*\)$/, '').replace(/: .*/, ''));
    expect(over('NIPT')).toEqual(expect.arrayContaining(['Nog 30 dagen', 'Nog 14 dagen', 'Nog 3 dagen', 'Besluit']));
    expect(over('ALTIJD').filter((wat) => wat === 'Te laat')).toEqual([]);
  });
});
