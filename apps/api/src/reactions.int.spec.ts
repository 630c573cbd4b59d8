import { antwoordSchema } from '@cirkel/contracts';
import type { Antwoord } from '@cirkel/contracts';
import { startApi, withoutWorkflows, type TestApi } from '../testing/api';

let api: TestApi;
let item: string;
let react: (streamId: string) => Promise<readonly string[]>;
const asked: string[] = [];
beforeAll(async () => {
  api = await startApi({ engine: (deps) => ({ ...withoutWorkflows(deps), react: (streamId) => (asked.push(streamId), react(streamId)) }) });
  item = String((await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' })).body['id']);
}, 60_000);
afterAll(() => api.stop(), 30_000);

const escalate = () =>
  api.asOwner(`insert into lees.escalatie (id, versie, gewijzigd_op, nummer, onderwerp_id, termijn_id, staat, open, gremium, sinds, stand)
    values ('gremium-BO', 1, now(), 'ESC-001', '${item}', 'picot-1', 'open', true, 'werkorganisatie', '2020-09-01', '{}')`);
const move = async (who: 'werkorganisatie' | 'FMS', body: object): Promise<Antwoord> => {
  const answer = await api.post(who, `/v1/items/${item}/opdrachten`, body);
  expect(answer.status).toBe(200);
  return antwoordSchema.parse(answer.body);
};

describe('what a command ends elsewhere', () => {
  it('is not waited for when nothing is escalated', async () => {
    react = () => Promise.reject(new Error('must not be asked'));
    expect(await move('werkorganisatie', { type: 'selecteerKennisvraag' })).toMatchObject({ volgt: false });
    expect(asked).toEqual([]);
  });

  it('is part of the answer when it comes in time', async () => {
    await escalate();
    await api.post('projectorganisatie', '/v1/gremia/BO/opdrachten', { type: 'registreerGremium', code: 'BO', naam: 'Bestuurlijk Overleg', lidwoord: 'het' });
    // Any stream will do: the answer names what was touched, with its version.
    react = () => Promise.resolve(['gremium-BO']);
    await move('FMS', { type: 'vulPicotAan', patient: 'Volwassenen', interventie: 'Operatie', controle: 'Afwachten', outcome: 'Pijn', tijd: '1 jaar' });
    for (const criterium of ['gezondheidswinst', 'kostenreductie', 'volume', 'praktijkvariatie', 'toegevoegde-waarde', 'implementeerbaarheid']) await move('FMS', { type: 'beschrijfRelevantie', criterium, relevantie: 'Dit komt veel voor.' });
    expect(asked).toEqual([]);
    const answer = await move('FMS', { type: 'voltooiPicot' });
    expect(asked).toEqual([item]);
    expect(answer).toMatchObject({ volgt: false, aangeraakt: [{ streamId: item }, { streamId: 'gremium-BO', versie: 1 }] });
  });

  it('is on its way when it takes longer, or cannot be done now', async () => {
    react = () => Promise.reject(new Error('Temporal is away'));
    expect(await move('werkorganisatie', { type: 'stelPicotVast' })).toMatchObject({ volgt: true });
    expect(await move('werkorganisatie', { type: 'plaatsOpHandelingsagenda', jaar: 2020 })).toMatchObject({ volgt: true, aangeraakt: [{ streamId: item }] });
  });
});
