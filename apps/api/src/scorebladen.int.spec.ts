import { voerUit } from '@cirkel/commands';
import { scorebladSchema } from '@cirkel/contracts';
import { momentOp, type Actor } from '@cirkel/domain';
import { acquireRelayLock, jumpClock, sequence } from '@cirkel/event-store';
import { cirkelDefinitie } from '@cirkel/programmas';
import { startApi, type TestApi, type Who } from '../testing/api';

const criteria = (cirkelDefinitie.criteriasets?.at(-1)?.criteria ?? []).map(({ code }) => code);
const FMS: Actor = { id: 'p-fms', rol: 'partij', partij: 'FMS' };
const werkorganisatie: Actor = { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' };
const projectorganisatie: Actor = { id: 'p-projectorganisatie', rol: 'projectorganisatie' };
const BLAD = '/v1/scorebladen/cirkel-2020-FMS';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  let nr = 0;
  const geef = (actor: Actor, streamId: string, type: string, velden: object = {}) => voerUit(api.deps, { streamId, scope: 'spec', key: `k${(nr += 1)}`, actor, opdracht: { type, ...velden } });
  await geef(projectorganisatie, 'handelingsagenda-cirkel-2020', 'openHandelingsagenda', { partijen: ['FMS', 'NVZ'], scorenTot: '2020-11-20' });
  await geef(FMS, 'item-een', 'dienKennisvraagIn', { titel: 'Lage rughernia' });
  await geef(werkorganisatie, 'item-een', 'selecteerKennisvraag');
  await geef(FMS, 'item-een', 'vulPicotAan', { patient: 'a', interventie: 'b', controle: 'c', outcome: 'd', tijd: 'e' });
  for (const criterium of criteria) await geef(FMS, 'item-een', 'beschrijfRelevantie', { criterium, relevantie: 'Komt veel voor.' });
  await geef(FMS, 'item-een', 'voltooiPicot');
  await geef(werkorganisatie, 'item-een', 'stelPicotVast');
  await geef(projectorganisatie, 'handelingsagenda-cirkel-2020', 'voegKandidatenToe', { items: ['item-een'] });
  await scoor('FMS', 4);
  await dienIn('FMS');
  await scoor('FMS', 2);
}, 60_000);
afterAll(() => api.stop());

const scoor = (wie: 'FMS' | 'NVZ', score: number) => api.post(wie, `/v1/scorebladen/cirkel-2020-${wie}/opdrachten`, { type: 'vulScoresIn', scores: [{ item: 'item-een', criterium: 'volume', score }] });
const dienIn = (wie: 'FMS' | 'NVZ') => api.post(wie, `/v1/scorebladen/cirkel-2020-${wie}/opdrachten`, { type: 'dienScorebladIn' });
const lees = async (wie: Who, pad = BLAD) => {
  await api.project();
  return api.get(wie, pad);
};
/** What was submitted, the four, and what is on the sheet since, the two. */
const scores = async (wie: Who) => {
  const { concept, ingediend } = scorebladSchema.parse((await lees(wie)).body);
  return [concept?.map(({ score }) => score), ingediend.map(({ score }) => score)];
};

it('a score sheet is for its own partij and the projectorganisatie at any time, with the names of what was scored', async () => {
  expect(await scores('FMS')).toEqual([[2], [4]]);
  expect(await scores('projectorganisatie')).toEqual([[2], [4]]);
  const { nummer, titel } = scorebladSchema.parse((await lees('FMS')).body).ingediend[0]!;
  expect([nummer, titel]).toEqual([expect.stringMatching(/^CGG-/), 'Lage rughernia']);
  expect((await lees('FMS', '/v1/scorebladen/cirkel-2020-ZN')).status).toBe(404);
});

it('is closed to who has not submitted yet: by its own address, in its history and in the feed', async () => {
  await scoor('NVZ', 3);
  expect(await lees('NVZ')).toMatchObject({ status: 403, body: { code: 'geen-recht', detail: 'U ziet de scores van FMS zodra NVZ zelf een scoreblad heeft ingediend, en anders na 20 november 2020, als het scoren is gesloten.' } });
  for (const wie of ['werkorganisatie', 'DHD'] as const) expect(await lees(wie)).toMatchObject({ status: 403, body: { detail: 'U ziet de scores van FMS na 20 november 2020, als het scoren is gesloten.' } });
  expect((await lees('lezer')).status).toBe(403);

  const relay = await acquireRelayLock(api.databaseUrl);
  await sequence(relay!, { max: 1_000 });
  await relay!.end();
  const versies = [1, 2, 3, 4].map((versie) => `/v1/gebeurtenissen/${encodeURIComponent(`scoreblad-cirkel-2020-FMS@${versie}`)}`);
  for (const pad of [`${BLAD}/historie`, '/v1/gebeurtenissen?limit=1000', ...versies]) expect(JSON.stringify((await lees('NVZ', pad)).body)).not.toMatch(/"score":[24]/);
  expect((await lees('NVZ', `${BLAD}/historie`)).body['rijen']).toMatchObject([{ zin: 'Scoreblad ingediend, met 1 score.', data: { opnieuw: false } }, { type: 'scoreblad-begonnen' }]);
});

it('opens for a partij when it submits its own, and for all who take part when scoring is closed', async () => {
  await dienIn('NVZ');
  expect(await scores('NVZ')).toEqual([undefined, [4]]);
  expect((await lees('werkorganisatie')).status).toBe(403);
  await jumpClock(api.pool, momentOp('2020-11-21', 9));
  await voerUit(api.deps, { streamId: 'handelingsagenda-cirkel-2020', scope: 'spec', key: 'rang', actor: projectorganisatie, opdracht: { type: 'rangschikKandidaten' } });
  expect(await scores('werkorganisatie')).toEqual([undefined, [4]]);
  expect((await lees('NVZ', '/v1/handelingsagendas/cirkel-2020')).body).toMatchObject({ rangschikking: { regels: [{ titel: 'Lage rughernia' }] }, eigenScores: { ingediend: [{ titel: 'Lage rughernia', score: 3 }] } });
  expect((await lees('lezer')).status).toBe(403);
});
