import { z } from 'zod';
import { actieDetailSchema, escalatieRijSchema, historieRegelSchema, itemDetailSchema, lijst, migratieSchema, programmaSchema, type ItemDetail } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import { cirkel } from './src/cirkel';
import { richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(120_000);

/** Made up here, and nowhere in the code: two stages of its own round one known kind, its own ladder, its own terms. */
const proefprogramma = {
  code: 'proef-digitaal',
  versie: 1,
  naam: 'Proef Digitale Zorg',
  nummers: { item: 'PDZ', actie: 'PDA', escalatie: 'PDE' },
  eigenaren: ['projectorganisatie', 'partij:FMS', 'partij:NVZ', 'gremium:stuurgroep', 'gremium:VWS'],
  ladder: [
    { gremium: 'stuurgroep', reactietijd: 5 },
    { gremium: 'VWS', reactietijd: null, herinneringElke: 10 },
  ],
  herinneringen: [7],
  kalender: cirkelDefinitie.kalender,
  fasen: [
    {
      fase: 'verkenning', soort: 'algemeen', naam: 'verkenning', domein: 'agenderen', naar: ['implementatie'], instroom: ['veld'],
      stappen: [
        { code: 'gesprek', naam: 'Gesprek met het veld', eigenaar: 'indiener' },
        { code: 'plan', naam: 'Plan van aanpak', eigenaar: 'partij:NVZ' },
      ],
      termijnen: [{ stap: 'plan', omschrijving: 'Plan van aanpak', bij: ['stap-afgerond:gesprek'], gehaaldDoor: ['stap-afgerond:plan'], datum: { soort: 'na-maanden', maanden: 2 }, eigenaar: 'partij:NVZ' }],
      einden: [{ code: 'niets-nodig', naam: 'Niets nodig', wie: ['projectorganisatie', 'ladder'], bijStopzetten: true }],
    },
    { fase: 'implementatie', naam: 'invoering', domein: 'implementeren', naar: ['nazorg'], einden: [{ code: 'gestopt', naam: 'Gestopt', wie: ['ladder'], bijStopzetten: true }] },
    {
      fase: 'nazorg', soort: 'algemeen', naam: 'nazorg', domein: 'monitoren',
      stappen: [{ code: 'terugblik', naam: 'Terugblik', eigenaar: 'indiener' }],
      einden: [{ code: 'ingevoerd', naam: 'Ingevoerd', wie: ['projectorganisatie'], bijAfronden: true }],
    },
  ],
  rechten: {},
};

/** As little as a programme can be: no ladder, no terms, no reminders, no numbers of its own, no calendar, no criteria. */
const kaal = {
  code: 'kaal',
  versie: 1,
  naam: 'Kaal programma',
  eigenaren: ['projectorganisatie', 'partij:FMS'],
  fasen: [
    {
      fase: 'werk', soort: 'algemeen', naam: 'werk', domein: 'evalueren', instroom: ['idee'], stappen: [{ code: 'doen', naam: 'Doen', eigenaar: 'indiener' }],
      einden: [{ code: 'af', naam: 'Af', wie: ['eigenaar', 'projectorganisatie'], bijAfronden: true }],
    },
  ],
};

describe('een programma dat hier is bedacht, alleen als gegevens', () => {
  let product: Product;
  let id: string;

  beforeAll(async () => {
    product = await startProduct('2020-09-01');
    await richtIn(product, cirkelDefinitie);
  });
  afterAll(async () => product.stop());

  const project = () => product.als('projectorganisatie');
  const lees = async (streamId: string): Promise<ItemDetail> => itemDetailSchema.parse(await project().lees(`/items/${streamId}`));
  const doeEnLees = async (wie: string, type: string, velden: Record<string, unknown> = {}): Promise<ItemDetail> => {
    await product.doe(wie, id, type, velden);
    return lees(id);
  };
  const publiceer = (definitie: { readonly code: string }) => product.doe('projectorganisatie', `programma-${definitie.code}`, 'publiceerDefinitie', { definitie });

  it('wordt geweigerd met alles wat er mis is, en waar; goed gemaakt geldt het meteen', async () => {
    const fout = { ...proefprogramma, ladder: [{ gremium: 'raad', reactietijd: null }], fasen: proefprogramma.fasen.map((fase) => (fase.fase === 'nazorg' ? { ...fase, einden: [] } : fase)) };
    const weigering = await publiceer(fout).then(() => undefined, (error: unknown) => error);
    expect(String(weigering)).toContain('Fase nazorg heeft geen vervolg en geen einde: een item zou er nooit uit komen.');
    expect(String(weigering)).toContain('Trede raad staat als gremium:raad niet bij de eigenaren van dit programma.');
    await publiceer(proefprogramma);
    const antwoord = programmaSchema.parse(await project().lees('/programmas/proef-digitaal'));
    expect(antwoord).toMatchObject({ naam: 'Proef Digitale Zorg', versie: 1, sinds: '2020-09-01', ladder: ['stuurgroep', 'VWS'] });
    expect(antwoord.definitie.fasen.map(({ fase }) => fase)).toEqual(['verkenning', 'implementatie', 'nazorg']);
  });

  it('neemt een item op onder zijn eigen nummer, en loopt zijn eigen stappen', async () => {
    const antwoord = await project().geef('/items', { type: 'laatItemInstromen', programma: 'proef-digitaal', titel: 'Thuismonitoring', eigenaar: 'partij:FMS', fase: 'verkenning', bron: 'veld' });
    ({ id } = antwoord);
    expect(antwoord.nummer).toBe('PDZ-0001');
    expect(await lees(id)).toMatchObject({ programma: 'proef-digitaal', fase: 'verkenning', beurt: { wie: ['partij:FMS'], wat: 'Gesprek met het veld' }, termijnen: [] });
    expect(await doeEnLees('FMS', 'rondStapAf', { stap: 'gesprek' })).toMatchObject({ beurt: { wie: ['partij:NVZ'] }, termijnen: [{ stap: 'plan', effectief: '2020-11-02', staat: 'loopt' }] });
  });

  it('escaleert zijn eigen gemiste termijn langs zijn eigen ladder', async () => {
    await product.spring('2020-11-03');
    const escalaties = async () => lijst(escalatieRijSchema).parse(await project().lees(`/escalaties?onderwerp=${id}`)).rijen;
    expect(await escalaties()).toMatchObject([{ nummer: 'PDE-001', gremium: 'stuurgroep', sinds: '2020-11-03', treden: [{ gremium: 'stuurgroep', reactieTot: '2020-11-10' }, { gremium: 'VWS' }] }]);
    await product.spring('2020-11-11');
    expect(await escalaties()).toMatchObject([{ gremium: 'VWS', sinds: '2020-11-11' }]);
    await product.doe('gremium-vws', `escalatie-${id}-plan-1-1`, 'besluit', { soort: 'verlengen', nieuweDatum: '2020-12-01', reden: 'Het plan is bijna klaar.' });
    await product.spring('2020-11-12');
    expect(await escalaties()).toMatchObject([{ staat: 'beeindigd' }]);
    expect((await lees(id)).termijnen).toMatchObject([{ staat: 'loopt', effectief: '2020-12-01' }]);
  });

  it('gaat door zijn fasen, ook die van een bekende soort, tot zijn eigen einde', async () => {
    expect(await doeEnLees('NVZ', 'rondStapAf', { stap: 'plan' })).toMatchObject({ termijnen: [{ staat: 'gehaald' }] });
    expect(await doeEnLees('projectorganisatie', 'rondFaseAf')).toMatchObject({ fase: 'implementatie', fasenaam: 'invoering' });
    await product.doe('FMS', id, 'voegVerbeteractieToe', { code: 'VA-1', omschrijving: 'Metingen thuis', eigenaar: 'partij:NVZ' });
    await product.doe('NVZ', id, 'werkVerbeteractieBij', { code: 'VA-1', status: 'gereed' });
    expect(await doeEnLees('projectorganisatie', 'rondImplementatieAf')).toMatchObject({ fase: 'nazorg' });
    await product.doe('FMS', id, 'rondStapAf', { stap: 'terugblik' });
    expect(await doeEnLees('projectorganisatie', 'rondFaseAf')).toMatchObject({ status: 'beeindigd', einde: 'ingevoerd', doorlopen: [{ fase: 'verkenning' }, { fase: 'implementatie' }, { fase: 'nazorg' }] });
  });

  it('krijgt een nieuwe versie: wat loopt houdt de oude, en een versie die het laat stranden wordt geweigerd', async () => {
    const { id: lopend } = await project().geef('/items', { type: 'laatItemInstromen', programma: 'proef-digitaal', titel: 'Beeldbellen', eigenaar: 'partij:FMS', fase: 'verkenning', bron: 'veld' });
    const [verkenning, ...rest] = proefprogramma.fasen;
    const langer = verkenning?.termijnen?.map((regel) => ({ ...regel, datum: { soort: 'na-maanden', maanden: 3 } }));
    const versie2 = { ...proefprogramma, versie: 2, fasen: [{ ...verkenning, fase: 'start', naam: 'start', termijnen: langer }, ...rest] };
    await expect(publiceer(versie2)).rejects.toThrow('In de fase verkenning loopt 1 item. Versie 2 heeft die fase niet: zeg bij verhuist naar welke fase zij gaan.');
    await publiceer({ ...versie2, ...{ verhuist: { verkenning: 'start' } } });
    expect(await lees(lopend)).toMatchObject({ fase: 'verkenning', definitieVersie: 1 });
    await product.doe('FMS', lopend, 'rondStapAf', { stap: 'gesprek' });
    const proef = await totdat('de proef ziet versie 2 en de termijn', async () => {
      const antwoord = migratieSchema.parse(await project().lees('/programmas/proef-digitaal/migratie'));
      return antwoord.naar === 2 && antwoord.items[0]?.termijnen.length === 1 ? antwoord : undefined;
    });
    expect(proef).toMatchObject({ totalen: { items: 1, kunnenOver: 1, stranden: 0 }, items: [{ id: lopend, fase: 'verkenning', naarFase: 'start', termijnen: [{ lot: 'herberekend', oud: '2021-01-12', nieuw: '2021-02-12' }] }] });
    expect((await cirkel(product, 'zet-over', 'proef-digitaal')).uit).toContain('Plan van aanpak: 2021-01-12 wordt 2021-02-12 (herberekend)');
    expect(await lees(lopend)).toMatchObject({ definitieVersie: 1 });
    expect(await cirkel(product, 'zet-over', 'proef-digitaal', '--voer-uit', '--reden', 'Zelfde namen voor iedereen.')).toMatchObject({ code: 0, uit: expect.stringContaining('1 overgezet') });
    const over = await totdat('het item is over', async () => ((item) => (item.definitieVersie === 2 ? item : undefined))(await lees(lopend)));
    expect(over).toMatchObject({ fase: 'start', termijnen: [{ effectief: '2021-02-12' }] });
    expect(await cirkel(product, 'zet-over', 'proef-digitaal', '--voer-uit', '--reden', 'Nog eens, om een andere reden.')).toMatchObject({ code: 0, uit: expect.stringMatching(/0 van 0 items kunnen over[^]*0 overgezet/) });
  });

  it('kan zo kaal zijn als het wil: geen ladder, geen termijnen, en er lekt niets van de Cirkel in', async () => {
    await publiceer(kaal);
    ({ id } = await project().geef('/items', { type: 'laatItemInstromen', programma: 'kaal', titel: 'Iets doen', eigenaar: 'partij:FMS', fase: 'werk', bron: 'idee' }));
    const { id: actie, nummer } = await project().geef('/acties', { type: 'registreerActie', programma: 'kaal', omschrijving: 'Nog iets', domein: 'evalueren', eigenaren: ['partij:FMS'], termijn: { datum: '2020-12-01' } });
    expect(nummer).toBe('KAAL-A-001');
    await product.spring('2021-03-01');
    expect(await lees(id)).toMatchObject({ nummer: 'KAAL-0001', termijnen: [], escalaties: [] });
    expect(actieDetailSchema.parse(await project().lees(`/acties/${actie}`))).toMatchObject({ programma: 'kaal', termijn: { staat: 'verstreken' }, escalaties: [] });
    expect(z.looseObject({ totaal: z.number() }).parse(await project().lees(`/escalaties?onderwerp=${actie}`)).totaal).toBe(0);
    await product.doe('FMS', id, 'rondStapAf', { stap: 'doen' });
    expect(await doeEnLees('projectorganisatie', 'rondFaseAf')).toMatchObject({ status: 'beeindigd', einde: 'af' });
    const historie = lijst(historieRegelSchema).parse(await project().lees(`/items/${id}/historie?pageSize=100`));
    expect(historie.rijen.map((regel) => regel.type).filter((type) => type.startsWith('termijn'))).toEqual([]);
  });
});
