import { agendaOverzichtSchema, handelingsagendaSchema, lijst, scorebladSchema, type HandelingsagendaAntwoord } from '@cirkel/contracts';
import { criteriasetVoor, rangschik } from '@cirkel/domain';
import { handelingsagendaDetail, handelingsagendaLijst, scorebladDetail, type Kijker } from '../index';
import { relevantie, wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
const AGENDA = 'handelingsagenda-cirkel-2020';
const items = ['item-1', 'item-2', 'item-3'];
const scores = { FMS: [5, 3, 3], NVZ: [4, 3, 3] } as const;
const criteria = ['gezondheidswinst', 'kostenreductie', 'volume', 'praktijkvariatie', 'toegevoegde-waarde', 'implementeerbaarheid'];

async function naarPicot(id: string, nr: number): Promise<void> {
  await w.doe(wie.FMS, id, 'dienKennisvraagIn', { titel: `Vraag ${nr}` }, `CGG-000${nr}`);
  await w.doe(wie.werkorganisatie, id, 'selecteerKennisvraag');
  await w.doe(wie.FMS, id, 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' });
  for (const een of relevantie) await w.doe(wie.FMS, id, 'beschrijfRelevantie', een);
  await w.doe(wie.FMS, id, 'voltooiPicot');
  await w.doe(wie.werkorganisatie, id, 'stelPicotVast');
}

beforeAll(async () => {
  w = await wereld();
  await w.doe(wie.projectorganisatie, AGENDA, 'openHandelingsagenda', { partijen: ['FMS', 'NVZ', 'ZN'], scorenTot: '2020-11-20', aantal: 2 });
  for (const [i, id] of items.entries()) await naarPicot(id, i + 1);
  await w.doe(wie.projectorganisatie, AGENDA, 'voegKandidatenToe', { items });
  for (const [partij, van] of Object.entries(scores)) {
    const blad = `scoreblad-cirkel-2020-${partij}`;
    const actor = wie[partij as keyof typeof scores];
    await w.doe(actor, blad, 'vulScoresIn', { scores: items.flatMap((item, i) => criteria.map((criterium) => ({ item, criterium, score: van[i] }))) });
    await w.doe(actor, blad, 'dienScorebladIn');
  }
  await w.doe(wie.FMS, 'scoreblad-cirkel-2020-FMS', 'vulScoresIn', { scores: [{ item: 'CGG-0003', criterium: 'volume', score: 1 }] });
  await w.opDatum('2020-11-23');
  await w.doe(wie.projectorganisatie, AGENDA, 'rangschikKandidaten');
  await w.projecteer();
});
afterAll(() => w.sluit());

const lees = async (kijker: Kijker): Promise<HandelingsagendaAntwoord> => handelingsagendaSchema.parse(await handelingsagendaDetail(w.bron, 'cirkel-2020', kijker));

describe('a handelingsagenda', () => {
  it('is listed with where it stands', async () => {
    expect(lijst(agendaOverzichtSchema).parse(await handelingsagendaLijst(w.bron)).rijen).toMatchObject([{ id: AGENDA, jaar: 2020, status: 'rangschikken', kandidaten: 3 }]);
  });

  it('shows the parties the ranking, with mean, spread, missing scores and ties', async () => {
    const { rangschikking, partijen, eigenScores } = await lees({ niveau: 'deelnemers', namens: 'partij:FMS' });
    expect(partijen).toMatchObject([{ partij: 'FMS', ingediendOp: '2020-09-01' }, { partij: 'NVZ', ingediendOp: '2020-09-01' }, { partij: 'ZN', ingediendOp: null }]);
    expect(rangschikking).toMatchObject({
      gelijkOpDeGrens: ['CGG-0002', 'CGG-0003'],
      regels: [
        { nummer: 'CGG-0001', plaats: 1, gemiddelde: 4.5, spreiding: 0.5, gelijkMet: [], opAgenda: true, ontbreekt: [{ partij: 'ZN' }] },
        { nummer: 'CGG-0002', plaats: 2, gemiddelde: 3, spreiding: 0, gelijkMet: ['CGG-0003'] }, { nummer: 'CGG-0003', plaats: 2, gelijkMet: ['CGG-0002'] },
      ],
    });
    // The change after submitting is a draft: it counts for nobody, and its own partij sees both.
    const derde = (van: readonly { item: string; criterium: string; score: number }[] = []): number | undefined => van.find(({ item, criterium }) => item === 'item-3' && criterium === 'volume')?.score;
    expect([derde(eigenScores?.concept), derde(eigenScores?.ingediend)]).toEqual([1, 3]);
    expect(eigenScores?.concept[0]).toMatchObject({ item: 'item-1', nummer: 'CGG-0001', titel: 'Vraag 1' });
  });

  it('is the same when it is worked out again from the sheets at the versions that it pins', async () => {
    const { rangschikking } = await lees({ niveau: 'beheer' });
    const set = criteriasetVoor((await w.bron.definities.huidig('cirkel'))?.criteriasets, 2020);
    const bladen = await Promise.all(
      (rangschikking?.bladen ?? []).map(async ({ partij, blad }) => {
        const [streamId, versie] = (blad ?? '@0').split('@');
        const { rows } = await w.pool.query<{ data: { scores: { item: string; criterium: string; score: number }[] } }>(
          `select data from es.event where stream_id = $1 and version <= $2 and type = 'scoreblad-ingediend' order by version desc limit 1`, [streamId, Number(versie)],
        );
        const per: Record<string, Record<string, number>> = {};
        for (const { item, criterium, score } of rows[0]?.data.scores ?? []) per[item] = { ...per[item], [criterium]: score };
        return { partij, scores: per };
      }),
    );
    const { rows } = await w.pool.query<{ data: { regels: unknown } }>(`select data from es.event where stream_id = $1 and type = 'kandidaten-gerangschikt'`, [AGENDA]);
    expect(rangschik(set!, items, bladen)).toEqual(rows[0]?.data.regels);
  });

  it('hides from other parties what one has in its draft, and from readers who scored what', async () => {
    expect((await lees({ niveau: 'deelnemers', namens: 'partij:ZN' })).eigenScores).toBeNull();
    expect(await lees({ niveau: 'openbaar' })).toMatchObject({ rangschikking: null, partijen: [], eigenScores: null, kandidaten: [{ nummer: 'CGG-0001' }, {}, {}] });
    expect(await handelingsagendaDetail(w.bron, 'cirkel-2021', { niveau: 'beheer' })).toBeUndefined();
  });

  it('has a sheet per partij, whose draft only its own partij and the stewards see', async () => {
    const blad = async (kijker: Kijker) => scorebladSchema.parse(await scorebladDetail(w.bron, 'cirkel-2020-FMS', kijker));
    expect(await blad({ niveau: 'deelnemers', namens: 'partij:FMS' })).toMatchObject({ id: 'scoreblad-cirkel-2020-FMS', agenda: AGENDA, partij: 'FMS', ingediendOp: '2020-09-01' });
    expect((await blad({ niveau: 'beheer' })).concept).toHaveLength(18);
    const bijNvz = await blad({ niveau: 'deelnemers', namens: 'partij:NVZ' });
    expect([bijNvz.concept, bijNvz.ingediend.length, bijNvz.ingediend[0]?.nummer]).toEqual([null, 18, 'CGG-0001']);
    expect(await scorebladDetail(w.bron, 'scoreblad-cirkel-2020-ZN', { niveau: 'beheer' })).toBeUndefined();
  });

  it('is public when it has been adopted', async () => {
    await w.doe(wie.werkorganisatie, AGENDA, 'beslechtGelijkeStand', { volgorde: ['CGG-0003', 'CGG-0002'], reden: 'Meer praktijkvariatie.' });
    await w.doe(wie.werkorganisatie, AGENDA, 'stelHandelingsagendaVast');
    await w.projecteer();
    expect(await lees({ niveau: 'openbaar' })).toMatchObject({ status: 'vastgesteld', rangschikking: null, vastgesteld: { op: '2020-11-23', items: [{ nummer: 'CGG-0001', plaats: 1 }, { nummer: 'CGG-0003', plaats: 2 }] } });
  });

  it('says that it was stopped, and since when', async () => {
    const volgend = 'handelingsagenda-cirkel-2021';
    await w.doe(wie.projectorganisatie, volgend, 'openHandelingsagenda', { partijen: ['FMS'], scorenTot: '2021-11-19' });
    await w.doe(wie.stuurgroep, volgend, 'stopHandelingsagenda', { reden: 'COVID-19' });
    await w.projecteer();
    expect(handelingsagendaSchema.parse(await handelingsagendaDetail(w.bron, 'cirkel-2021', { niveau: 'openbaar' }))).toMatchObject({ status: 'stopgezet', gestoptOp: '2020-11-23', vastgesteld: null });
  });
});
