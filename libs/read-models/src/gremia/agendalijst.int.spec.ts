import { agendalijstSchema, gremiumbesluitSchema, gremiumDetailSchema, lijst, vergaderingSchema } from '@cirkel/contracts';
import { agendalijst, escalatieDetail, gremiumbesluiten, gremiumDetail, vergaderingen } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

const WO = 'gremium-werkorganisatie';
const id = 'escalatie-item-a--picot-1--1';
const project = wie.projectorganisatie;
const vijf = ['FMS', 'NVZ', 'ZN', 'VWS', 'NFU'];
const zitting = { vergadering: 'v-1', reden: 'Besproken.', aanwezig: vijf.map((partij) => ({ partij })), standpunten: vijf.map((partij) => ({ partij, standpunt: 'akkoord' })) };

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  for (const code of ['werkorganisatie', 'stuurgroep']) await w.doe(project, `gremium-${code}`, 'registreerGremium', { code, naam: code, lidwoord: 'de' });
  await w.doe(project, WO, 'benoemLid', { persoonId: 'p-fms', partij: 'FMS' });
  await w.doe(project, WO, 'wijsVervangerAan', { persoonId: 'p-fms', vervanger: 'p-fms-2' });
  for (const datum of ['2020-11-12', '2020-12-10']) await w.doe(project, WO, 'planVergadering', { datum });
  await w.doe(project, 'gremium-stuurgroep', 'planVergadering', { datum: '2020-12-03' });
  await w.doe(wie.FMS, 'item-a', 'dienKennisvraagIn', { titel: 'Lage rughernia' }, 'CGG-0001');
  await w.doe(wie.werkorganisatie, 'item-a', 'selecteerKennisvraag');
  await w.doe(project, WO, 'stelBesluitVoor', { titel: 'Werkwijze 2021', tekst: 'Wij vergaderen elke maand.' });
  await w.doe(project, WO, 'stelBesluitVoor', { titel: 'Later', tekst: 'Dit kan in december.', vergadering: 'v-2' });
  await w.opDatum('2020-10-31');
  await w.laatTijdVerstrijken('item-a');
  await w.doe(wie.systeem, id, 'openEscalatie', {
    reden: 'termijn-verstreken', gemist: 1,
    onderwerp: { streamId: 'item-a', soort: 'item', nummer: 'CGG-0001', titel: 'Lage rughernia', termijnId: 'picot-1', stap: 'PICOT aanvullen', wasTot: '2020-10-30', aanZetWas: ['partij:FMS'] },
  }, 'ESC-0001');
  await w.projecteer();
});
afterAll(() => w.sluit());

const lees = async (vergadering?: string) => agendalijstSchema.parse(await agendalijst(w.bron, 'werkorganisatie', vergadering));

describe('the agenda list of a body', () => {
  it('has the escalaties on its rung and the proposals that wait for its next meeting', async () => {
    const { vergadering, punten, besluiten } = await lees();
    expect(vergadering).toMatchObject({ id: 'v-1', datum: '2020-11-12', staat: 'gepland', agendapunten: 2 });
    expect(punten).toMatchObject([
      { soort: 'escalatie', nummer: 'ESC-0001', reactieTot: '2020-11-13', waarschuwing: null },
      { soort: 'voorstel', voorstel: { titel: 'Werkwijze 2021', tekst: 'Wij vergaderen elke maand.', vergadering: '2020-11-12' } },
    ]);
    expect(besluiten).toEqual([]);
    expect((await lees('v-2')).punten).toMatchObject([{ soort: 'voorstel', voorstel: { titel: 'Later' } }]);
    expect(await escalatieDetail(w.bron, 'ESC-0001')).toMatchObject({ vergadering: '2020-11-12', waarschuwing: null });
  });

  it('moves with the meeting; one that is held after the response time is warned of', async () => {
    await w.doe(project, WO, 'verzetVergadering', { vergadering: 'v-1', datum: '2020-11-19' });
    await w.projecteer();
    const waarschuwing = 'De volgende vergadering van de werkorganisatie is pas op 19 november 2020. De reactietijd eindigt al op 13 november 2020; de escalatie wacht daar niet op.';
    expect((await lees()).punten[0]).toMatchObject({ nummer: 'ESC-0001', waarschuwing });
    expect(await escalatieDetail(w.bron, 'ESC-0001')).toMatchObject({ vergadering: '2020-11-19', waarschuwing });
    await w.doe(project, WO, 'annuleerVergadering', { vergadering: 'v-1' });
    await w.projecteer();
    expect((await lees()).punten).toHaveLength(3);
    expect(await lees('v-1')).toMatchObject({ vergadering: { staat: 'geannuleerd', gewijzigd: 2 }, punten: [] });
    await w.doe(project, WO, 'annuleerVergadering', { vergadering: 'v-2' });
    await w.projecteer();
    expect(await lees()).toMatchObject({ vergadering: null, punten: [{ waarschuwing: 'De werkorganisatie heeft nog geen vergadering gepland. De reactietijd eindigt al op 13 november 2020; de escalatie wacht daar niet op.' }, {}, {}] });
    expect(await agendalijst(w.bron, 'werkorganisatie', 'v-9')).toBeUndefined();
    expect(await agendalijst(w.bron, 'raad')).toBeUndefined();
  });

  it('shows after the meeting what was decided in it, also about an escalatie, with the positions', async () => {
    await w.doe(project, WO, 'planVergadering', { datum: '2020-11-12' });
    await w.opDatum('2020-11-12');
    await w.doe(project, WO, 'legBesluitVast', { ...zitting, vergadering: 'v-3', voorstel: 'voorstel-1' });
    const tegen = zitting.standpunten.map((een) => (een.partij === 'NVZ' ? { ...een, standpunt: 'niet-akkoord' } : een));
    await w.doe(wie.werkorganisatie, id, 'besluit', { soort: 'hoger', reden: 'Niet eens.', vergadering: '2020-11-12', standpunten: tegen });
    await w.projecteer();
    const { besluiten, punten, vergadering } = await lees('v-3');
    expect(vergadering).toMatchObject({ besluiten: 2 });
    expect(punten).toMatchObject([{ voorstel: { titel: 'Later' } }]);
    expect(besluiten).toMatchObject([
      { id: 'besluit-1', uitkomst: 'besluit', titel: 'Werkwijze 2021', aanwezig: vijf, standpunten: zitting.standpunten, voorstel: 'voorstel-1', reden: 'Besproken.' },
      { id, uitkomst: 'geen-besluit', soort: 'hoger', naar: 'stuurgroep', escalatie: 'ESC-0001', standpunten: tegen },
    ]);
    const alle = lijst(gremiumbesluitSchema).parse(await gremiumbesluiten(w.bron, WO));
    expect(alle.rijen).toHaveLength(2);
    expect(await gremiumbesluiten(w.bron, 'raad')).toBeUndefined();
    expect(agendalijstSchema.parse(await agendalijst(w.bron, 'stuurgroep')).punten).toMatchObject([{ nummer: 'ESC-0001', sinds: '2020-11-12' }]);
  });
});

describe('meetings', () => {
  it('of all bodies, of one, and of the bodies that somebody sits in', async () => {
    const alle = lijst(vergaderingSchema).parse(await vergaderingen(w.bron));
    expect(alle.rijen.map(({ gremium, datum, staat }) => [gremium, datum, staat])).toEqual([
      ['werkorganisatie', '2020-11-12', 'gepland'],
      ['werkorganisatie', '2020-11-19', 'geannuleerd'],
      ['stuurgroep', '2020-12-03', 'gepland'],
      ['werkorganisatie', '2020-12-10', 'geannuleerd'],
    ]);
    expect((await vergaderingen(w.bron, { gremium: 'stuurgroep' })).rijen).toMatchObject([{ agendapunten: 1, besluiten: 0 }]);
    for (const persoonId of ['p-fms', 'p-fms-2']) expect((await vergaderingen(w.bron, { van: { persoonId } })).totaal).toBe(3);
    expect((await vergaderingen(w.bron, { van: { persoonId: 'p-sg', gremium: 'stuurgroep' }, vanaf: '2020-12-01' })).totaal).toBe(1);
    expect((await vergaderingen(w.bron, { van: { persoonId: 'p-x' } })).rijen).toEqual([]);
  });

  it('are of bodies whose seats the programme gives', async () => {
    const stuurgroep = gremiumDetailSchema.parse(await gremiumDetail(w.bron, 'stuurgroep'));
    expect(stuurgroep.zetels).toMatchObject({ adviseert: ['ZINL'], waarneemt: ['ZonMw'], quorum: 5, regel: 'gezamenlijk' });
    const werkorganisatie = gremiumDetailSchema.parse(await gremiumDetail(w.bron, WO));
    // Nobody put these two in the list of persons: they go by their ids.
    expect(werkorganisatie.leden).toEqual([{ persoonId: 'p-fms', naam: 'p-fms', partij: 'FMS', vervanger: 'p-fms-2', vervangerNaam: 'p-fms-2' }]);
    expect(werkorganisatie.voorstellen).toMatchObject([{ id: 'voorstel-2', titel: 'Later', tekst: 'Dit kan in december.', stand: 'voorgesteld' }]);
  });
});
