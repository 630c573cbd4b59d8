import type { Api } from '@cirkel/client';
import { escalatieRijSchema, handelingsagendaSchema, historieRegelSchema, itemDetailSchema, itemRijSchema, lijst, rondetrechterSchema, type EscalatieRij, type HandelingsagendaAntwoord, type ItemDetail } from '@cirkel/contracts';
import { cirkelDefinitie } from '@cirkel/programmas';
import { relevantie, richtIn, startProduct, totdat, type Product } from './src/product';

jest.setTimeout(300_000);

const AGENDA = 'handelingsagenda-cirkel-2020';
/** Runs share one Temporal, where a ronde goes by its code: one of its own. */
const OPROEP = `oproep-2020-${Date.now().toString(36)}`;
/** Thirty questions and one that will be merged, within each party's top 10. */
const perPartij = { FMS: 10, NFU: 6, NVZ: 5, ZN: 5, VenVN: 5 } as const;
const scoorders = ['FMS', 'NFU', 'NVZ', 'ZN'] as const;
const criteria = ['gezondheidswinst', 'kostenreductie', 'volume', 'praktijkvariatie', 'toegevoegde-waarde', 'implementeerbaarheid'];
const picot = { patient: 'Volwassenen', interventie: 'Afwachten', controle: 'Opereren', outcome: 'Kwaliteit van leven', tijd: 'Een jaar' };

interface Vraag {
  readonly id: string;
  readonly nummer: string;
  readonly partij: string;
}

/** A few at a time: every move goes through a workflow, and the machine is small. */
async function samen<T>(lijstVan: readonly T[], werk: (een: T) => Promise<unknown>, tegelijk = 4): Promise<void> {
  const rij = [...lijstVan];
  const loop = async (): Promise<void> => {
    for (let een = rij.shift(); een !== undefined; een = rij.shift()) await werk(een);
  };
  await Promise.all(Array.from({ length: tegelijk }, loop));
}

describe('het jaar 2020: van dertig kennisvragen naar tien op de handelingsagenda, en een ronde', () => {
  let product: Product;
  let als: (wie: string) => Api;
  const vragen: Vraag[] = [];

  beforeAll(async () => {
    product = await startProduct('2020-02-03');
    await richtIn(product, cirkelDefinitie, { werkorganisatie: ['2020-10-01', '2020-11-26'], stuurgroep: ['2020-03-17'] });
    als = product.als;
  });
  afterAll(async () => product.stop());

  const agendaOpdracht = async (wie: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> => als(wie).geef('/handelingsagendas/cirkel-2020/opdrachten', { type, ...velden });
  const itemOpdracht = async (wie: string, id: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> => als(wie).geef(`/items/${id}/opdrachten`, { type, ...velden });
  const bladOpdracht = async (partij: string, type: string, velden: Readonly<Record<string, unknown>> = {}, wie: string = partij): Promise<unknown> => als(wie).geef(`/scorebladen/cirkel-2020-${partij}/opdrachten`, { type, ...velden });
  const agenda = async (wie = 'projectorganisatie'): Promise<HandelingsagendaAntwoord> => handelingsagendaSchema.parse(await als(wie).lees('/handelingsagendas/cirkel-2020'));
  const item = async (id: string): Promise<ItemDetail> => itemDetailSchema.parse(await als('projectorganisatie').lees(`/items/${id}`));
  const inFase = async (filter: string): Promise<number> => lijst(itemRijSchema).parse(await als('projectorganisatie').lees(`/items?${filter}&pageSize=100`)).totaal;
  const termijn = async (stap: string): Promise<unknown> => (await agenda()).termijnen.find((een) => een.stap === stap);

  it('de handelingsagenda gaat open, en COVID-19 verschuift haar van 1 april naar 1 september', async () => {
    await agendaOpdracht('projectorganisatie', 'openHandelingsagenda', { partijen: scoorders, scorenTot: '2020-05-20', selectieUiterlijk: '2020-04-01', rangschikkingUiterlijk: '2020-06-01' });
    await product.spring('2020-03-17');
    await agendaOpdracht('gremium-stuurgroep', 'stelAgendaUit', {
      selectieUiterlijk: '2020-09-01', scorenTot: '2020-11-20', reden: 'Door COVID-19 is er in de zorg geen tijd voor.', besluit: 'Stuurgroep 17 maart 2020',
    });
    await product.spring('2020-06-02');
    expect(await termijn('selectie')).toMatchObject({ effectief: '2020-09-01', oorspronkelijk: '2020-04-01', staat: 'loopt' });
    expect((await agenda()).scoren).toEqual({ tot: '2020-11-20', gesloten: false });
  });

  it('de rangschikking die bleef staan verstrijkt: zij ligt bij de stuurgroep, en die verschuift haar alsnog', async () => {
    // 1 June 2020 is a holiday: the day after is the last in time.
    await product.spring('2020-06-03', 9);
    const escalatie = async (): Promise<EscalatieRij | undefined> => lijst(escalatieRijSchema).parse(await als('projectorganisatie').lees(`/escalaties?onderwerp=${AGENDA}`)).rijen[0];
    expect(await totdat('de escalatie', escalatie)).toMatchObject({ staat: 'open', gremium: 'stuurgroep', onderwerp: { soort: 'handelingsagenda', nummer: 'cirkel-2020', stap: 'Rangschikken en vaststellen', wasTot: '2020-06-02' } });
    const uitstel = { rangschikkingUiterlijk: '2020-11-30', reden: 'Door COVID-19 is er in de zorg geen tijd voor.', besluit: 'Stuurgroep 3 juni 2020' };
    await expect(agendaOpdracht('gremium-werkorganisatie', 'stelAgendaUit', uitstel)).rejects.toMatchObject({ status: 409, code: 'ligt-bij-escalatie' });
    await agendaOpdracht('gremium-stuurgroep', 'stelAgendaUit', uitstel);
    expect(await totdat('het einde van de escalatie', async () => ((await escalatie())?.staat === 'beeindigd' ? escalatie() : undefined))).toMatchObject({ einde: { waarom: 'termijn-verplaatst', door: 'gremium:stuurgroep' } });
    expect(await termijn('rangschikking')).toMatchObject({ staat: 'loopt', effectief: '2020-11-30' });
  });

  it('partijen dienen hun kennisvragen in; twee die hetzelfde vragen worden samengevoegd', async () => {
    const inTeDienen = Object.entries(perPartij).flatMap(([partij, aantal]) => Array.from({ length: aantal }, (_, i) => ({ partij, titel: `Kennisvraag ${i + 1} van ${partij}` })));
    await samen(inTeDienen, async ({ partij, titel }) => {
      const { id, nummer = '' } = await als(partij).geef('/items', { type: 'dienKennisvraagIn', titel });
      vragen.push({ id, nummer, partij });
    });
    expect(vragen).toHaveLength(31);
    vragen.sort((a, b) => (a.nummer < b.nummer ? -1 : 1));
    const [eerste, laatste] = [vragen[0]!, vragen[30]!];
    await itemOpdracht('gremium-werkorganisatie', laatste.id, 'beeindigItem', { einde: 'samengevoegd', in: eerste.id, reden: 'Beide gaan over dezelfde groep.' });
    await totdat('samengevoegd', async () => (await item(laatste.id)).einde === 'samengevoegd' || undefined);
    await expect(itemOpdracht('gremium-werkorganisatie', laatste.id, 'selecteerKennisvraag')).rejects.toMatchObject({ status: 409, code: 'beeindigd' });
    // Both histories point at each other.
    const zinnen = async ({ id }: { readonly id: string }): Promise<readonly string[]> => lijst(historieRegelSchema).parse(await als('projectorganisatie').lees(`/items/${id}/historie`)).rijen.map(({ zin }) => zin);
    expect(await totdat('de verwijzing terug', async () => (await zinnen(eerste)).find((zin) => zin.includes(laatste.nummer)))).toContain('gaat hier verder');
    expect((await zinnen(laatste)).some((zin) => zin.includes(eerste.nummer))).toBe(true);
    vragen.pop();
  });

  it('de werkorganisatie selecteert er dertig, op tijd; de indieners vullen de PICOT en een ander stelt haar vast', async () => {
    await product.spring('2020-09-01');
    await samen(vragen, ({ id }) => itemOpdracht('gremium-werkorganisatie', id, 'selecteerKennisvraag'));
    await agendaOpdracht('gremium-werkorganisatie', 'meldSelectieGereed', { aantal: 30 });
    expect(await termijn('selectie')).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-09-01' });
    await samen(vragen, async ({ id, partij }) => {
      await itemOpdracht(partij, id, 'vulPicotAan', picot);
      for (const een of relevantie) await itemOpdracht(partij, id, 'beschrijfRelevantie', een);
      await itemOpdracht(partij, id, 'voltooiPicot');
    });
    await expect(agendaOpdracht('projectorganisatie', 'voegKandidatenToe', { items: [vragen[0]!.id] })).rejects.toMatchObject({ status: 409, code: 'niet-in-deze-fase' });
    await samen(vragen, ({ id }) => itemOpdracht('projectorganisatie', id, 'stelPicotVast'));
    await agendaOpdracht('projectorganisatie', 'voegKandidatenToe', { items: vragen.map(({ id }) => id) });
  });

  /** Everybody finds a question less than the one before it; the tenth and eleventh get the same from everybody. */
  const score = (i: number, c: number): number => {
    const rang = i < 10 ? i : i - 1;
    return Math.max(1, 5 - Math.floor((rang + c * 5) / 7));
  };
  const blad = (): unknown[] => vragen.flatMap(({ id }, i) => criteria.map((criterium, c) => ({ item: id, criterium, score: score(i, c) })));

  it('partijen scoren, elk op het eigen blad; een concept ziet niemand anders', async () => {
    await product.spring('2020-11-10');
    await expect(bladOpdracht('FMS', 'vulScoresIn', { scores: [{ item: vragen[0]!.nummer, criterium: 'volume', score: 6 }] })).rejects.toMatchObject({ status: 400, code: 'buiten-de-schaal' });
    await expect(bladOpdracht('FMS', 'vulScoresIn', { scores: [{ item: vragen[0]!.nummer, criterium: 'volume', score: 4 }] }, 'NVZ')).rejects.toMatchObject({ status: 403 });
    await expect(bladOpdracht('VenVN', 'vulScoresIn', { scores: [{ item: vragen[0]!.nummer, criterium: 'volume', score: 4 }] })).rejects.toMatchObject({ status: 403 });
    for (const partij of ['FMS', 'NFU', 'NVZ'] as const) {
      await bladOpdracht(partij, 'vulScoresIn', { scores: blad() });
      await bladOpdracht(partij, 'dienScorebladIn');
    }
    await expect(bladOpdracht('FMS', 'dienScorebladIn')).rejects.toMatchObject({ status: 409, code: 'al-gedaan' });
    // ZN fills in and forgets to submit: a draft counts for nothing.
    await bladOpdracht('ZN', 'vulScoresIn', { scores: blad().slice(0, 6) });
    expect((await totdat('het eigen concept', async () => (await agenda('ZN')).eigenScores ?? undefined)).concept).toHaveLength(6);
    expect((await agenda('FMS')).partijen).toContainEqual({ partij: 'ZN', ingediendOp: null });
  });

  it('het scoren sluit vanzelf; de rangschikking toont spreiding, wat ontbreekt, en een gelijke stand op de grens', async () => {
    await expect(agendaOpdracht('projectorganisatie', 'rangschikKandidaten')).rejects.toMatchObject({ status: 409, code: 'nog-niet' });
    await product.spring('2020-11-21', 0);
    await expect(bladOpdracht('ZN', 'dienScorebladIn')).rejects.toMatchObject({ status: 409, code: 'venster-gesloten', message: expect.stringContaining('20 november 2020') as string });
    await agendaOpdracht('projectorganisatie', 'rangschikKandidaten');
    const { rangschikking } = await totdat('de rangschikking', async () => ((await agenda('FMS')).rangschikking === null ? undefined : agenda('FMS')));
    expect(rangschikking?.bladen).toEqual([{ partij: 'FMS', blad: 'scoreblad-cirkel-2020-FMS@3' }, expect.anything(), expect.anything(), { partij: 'ZN', blad: null }]);
    expect(rangschikking?.regels).toHaveLength(30);
    expect(rangschikking?.regels[0]).toMatchObject({ nummer: vragen[0]!.nummer, plaats: 1, spreiding: 0, ontbreekt: [{ partij: 'ZN', criteria }] });
    expect(rangschikking?.gelijkOpDeGrens).toEqual(expect.arrayContaining([vragen[9]!.nummer, vragen[10]!.nummer]));
    await expect(agendaOpdracht('gremium-werkorganisatie', 'stelHandelingsagendaVast')).rejects.toMatchObject({ status: 409, code: 'gelijke-stand' });
  });

  it('de werkorganisatie beslecht de gelijke stand en stelt vast; tien gaan verder, twintig niet', async () => {
    await product.spring('2020-11-26');
    const gelijk = (await agenda()).rangschikking?.gelijkOpDeGrens ?? [];
    const orde = [vragen[10]!.nummer, ...gelijk.filter((nummer) => nummer !== vragen[10]!.nummer)];
    await agendaOpdracht('gremium-werkorganisatie', 'beslechtGelijkeStand', { volgorde: orde, reden: 'De praktijkvariatie is hier het grootst.' });
    await agendaOpdracht('gremium-werkorganisatie', 'stelHandelingsagendaVast', { reden: 'In gezamenlijkheid.' });
    await totdat('tien items in de subsidieronde', async () => ((await inFase('fase=subsidieronde')) === 10 && (await inFase('fase=picot&status=lopend')) === 0 ? true : undefined), 60_000);
    const na = await agenda('lezer');
    expect(na).toMatchObject({ status: 'vastgesteld', rangschikking: null, vastgesteld: { op: '2020-11-26' } });
    expect(na.vastgesteld?.items.map(({ nummer }) => nummer)).toContain(vragen[10]!.nummer);
    expect(await item(vragen[29]!.id)).toMatchObject({ status: 'beeindigd', einde: 'niet-geprioriteerd' });
    expect(await termijn('rangschikking')).toMatchObject({ staat: 'gehaald', gehaaldOp: '2020-11-26' });
  });

  it('de vragen van de agenda doen mee in een ronde; wat er wordt gehonoreerd gaat naar de studie', async () => {
    const opAgenda = (await agenda()).vastgesteld?.items ?? [];
    await als('ZonMw').geef(`/rondes/${OPROEP}/opdrachten`, {
      type: 'kondigRondeAan', code: OPROEP, naam: 'Subsidieoproep 2020', themas: ['handelingsagenda 2020'],
      vensters: [
        { stap: 'projectidee', van: '2020-12-01', tot: '2021-01-29' }, { stap: 'uitwerking', van: '2021-02-01', tot: '2021-05-31' },
        { stap: 'beoordeling', van: '2021-06-01', tot: '2021-09-30' }, { stap: 'honorering', van: '2021-10-01', tot: '2021-10-29' },
      ],
    });
    const ronde = async (wie: string, type: string, velden: Readonly<Record<string, unknown>> = {}): Promise<unknown> => als(wie).geef(`/rondes/${OPROEP}/opdrachten`, { type, ...velden });
    const mee = opAgenda.map(({ item: id, titel }, i) => ({ id, titel, aanvraag: `A-${i + 1}`, partij: vragen.find((vraag) => vraag.id === id)?.partij ?? '' }));
    const [gehonoreerd, ook, netNiet, ...eerderAf] = mee;
    const uitgewerkt = [gehonoreerd!, ook!, netNiet!];
    await samen(mee, ({ id }) => itemOpdracht('projectorganisatie', id, 'wijsToeAanRonde', { ronde: OPROEP }));
    await product.spring('2020-12-01');
    for (const { id, titel, aanvraag, partij } of mee) await ronde(partij, 'dienProjectideeIn', { aanvraag, titel, partij, item: id });
    await expect(itemOpdracht(gehonoreerd!.partij, gehonoreerd!.id, 'dienAanvraagIn')).rejects.toMatchObject({ status: 409, code: 'bestaat-al' });
    for (const { aanvraag } of uitgewerkt) await ronde('ZonMw', 'selecteerAanvraag', { aanvraag });
    for (const { aanvraag } of eerderAf) await ronde('ZonMw', 'wijsAanvraagAf', { aanvraag, reden: 'Past niet in deze ronde.' });
    await product.spring('2021-02-01');
    for (const { aanvraag, partij } of uitgewerkt) await ronde(partij, 'dienUitwerkingIn', { aanvraag });
    await totdat('het item volgt de aanvraag', async () => (await item(netNiet!.id)).beurt?.wie.includes('partij:ZonMw') || undefined);
    await product.spring('2021-06-01');
    for (const { aanvraag } of uitgewerkt) await ronde('ZonMw', 'beoordeelAanvraag', { aanvraag });
    await product.spring('2021-10-15');
    for (const { aanvraag } of [gehonoreerd!, ook!]) {
      await ronde('ZonMw', 'honoreerAanvraagVoorlopig', { aanvraag });
      await ronde('ZonMw', 'honoreerAanvraagDefinitief', { aanvraag });
    }
    await ronde('ZonMw', 'wijsAanvraagAf', { aanvraag: netNiet!.aanvraag, reden: 'Onder de streep van het budget.' });
    await totdat('twee studies', async () => (await inFase('fase=studie')) === 2 || undefined);
    expect(await totdat('de afwijzing', async () => ((await item(netNiet!.id)).status === 'beeindigd' ? item(netNiet!.id) : undefined))).toMatchObject({ einde: 'afgewezen' });
    await ronde('projectorganisatie', 'rondRondeAf');
    expect(rondetrechterSchema.parse(await als('lezer').lees(`/rondes/${OPROEP}/trechter`)).trechter).toMatchObject({ ingediend: 10, uitgewerkt: 3, gehonoreerd: 2, afgewezen: 8 });
  });

  it('laat alles na te lezen, met de uitgestelde termijn en het besluit over de gelijke stand', async () => {
    const { rijen } = lijst(historieRegelSchema).parse(await als('projectorganisatie').lees('/handelingsagendas/cirkel-2020/historie?pageSize=200'));
    expect(rijen.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['handelingsagenda-geopend', 'termijn-verlengd', 'sluitdatum-verzet', 'scoren-gesloten', 'kandidaten-gerangschikt', 'gelijke-stand-beslecht', 'handelingsagenda-vastgesteld']),
    );
    const bladen = lijst(historieRegelSchema).parse(await als('NVZ').lees('/scorebladen/cirkel-2020-FMS/historie'));
    expect(bladen.rijen.map(({ type }) => type)).toEqual(['scoreblad-ingediend', 'scoreblad-begonnen']);
    expect(AGENDA).toBe((await agenda()).id);
  });

  it('heeft ieder één keer gemaild dat hij aan zet was: om te selecteren, te scoren en te rangschikken', async () => {
    const over = async (wat: string): Promise<unknown[]> =>
      (await product.mails()).filter(({ subject, text }) => `${subject}\n${text}`.includes(`Voor u: ${wat} voor Handelingsagenda 2020 (cirkel-2020)`)).map(({ to }) => to[0]?.split('.')[0]);
    expect(await over('Kennisvragen selecteren')).toEqual(['gremium-werkorganisatie']);
    expect(await over('Kandidaten scoren')).toEqual(['partij-fms']);
    expect(await over('Rangschikken en vaststellen')).toEqual(['gremium-werkorganisatie']);
  });
});
