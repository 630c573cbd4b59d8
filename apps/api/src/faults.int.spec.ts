import { voerUit } from '@cirkel/commands';
import { UitkomstOnbekend, verbindTemporal } from '@cirkel/temporal';
import { startApi, withoutWorkflows, type TestApi } from '../testing/api';
import { unreliableLink, type UnreliableLink } from '../testing/unreliable-link';
import { engineOver } from './wiring/engine';

const question = { type: 'dienKennisvraagIn', titel: 'Lage rughernia' };

describe('without PostgreSQL', () => {
  let api: TestApi;
  let link: UnreliableLink;
  beforeAll(async () => {
    api = await startApi({ throughLink: async (url) => (link = await unreliableLink(url)).url });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await link.cut();
  });

  it('everything is a 503 that says when to come back, and all is well again afterwards', async () => {
    const made = await api.post('FMS', '/v1/items', question, { key: 'voor-de-storing' });
    expect(made.status).toBe(201);
    await link.cut();
    const reading = await api.get('FMS', '/v1/items');
    expect([reading.status, reading.headers.get('retry-after'), reading.body['code']]).toEqual([503, '5', 'opslag-onbereikbaar']);
    expect((await api.get(undefined, '/gezond/gereed')).status).toBe(503);
    expect((await api.get(undefined, '/gezond/levend')).status).toBe(200);

    const giving = await api.post('FMS', '/v1/items', { ...question, titel: 'Tijdens de storing' }, { key: 'tijdens' });
    expect([giving.status, giving.headers.get('retry-after')]).toEqual([503, '5']);
    expect(giving.body).toMatchObject({ code: 'opslag-onbereikbaar', sleutel: 'tijdens', uitkomst: 'onbekend', navraag: '/v1/opdrachten/tijdens' });

    await link.restore();
    expect((await api.get('FMS', '/v1/opdrachten/tijdens')).body).toEqual({ uitkomst: 'onbekend' });
    expect((await api.post('FMS', '/v1/items', { ...question, titel: 'Tijdens de storing' }, { key: 'tijdens' })).status).toBe(201);
    expect(await api.get('FMS', '/v1/opdrachten/tijdens')).toMatchObject({ body: { uitkomst: 'uitgevoerd' } });
  }, 30_000);
});

describe('without Temporal', () => {
  let api: TestApi;
  const temporal = verbindTemporal({ address: '127.0.0.1:1', namespace: 'default' });
  beforeAll(async () => {
    api = await startApi({ engine: (deps) => engineOver({ ...deps, temporal }) });
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await temporal.connection.close();
  });

  it('facts go on, and a move is a 503 that says when to come back and leaves nothing', async () => {
    const item = 'item-0001';
    await voerUit(api.deps, { streamId: item, scope: 'spec', key: 'maak', actor: { id: 'p-fms', rol: 'partij', partij: 'FMS' }, opdracht: question });
    expect(await api.post('FMS', `/v1/items/${item}/opdrachten`, { type: 'plaatsOpmerking', tekst: 'Dit kan gewoon.' })).toMatchObject({ status: 200, body: { aangeraakt: [{ versie: 3 }] } });

    const before = await api.events();
    const move = await api.post('werkorganisatie', `/v1/items/${item}/opdrachten`, { type: 'selecteerKennisvraag' }, { key: 'zet' });
    expect([move.status, move.headers.get('retry-after')]).toEqual([503, '5']);
    expect(move.body).toMatchObject({ code: 'temporal-onbereikbaar', sleutel: 'zet', navraag: '/v1/opdrachten/zet' });
    expect(await api.events()).toBe(before);
    expect((await api.get(undefined, '/gezond/gereed')).body).toMatchObject({ gereed: true, onderdelen: { temporal: 'onbereikbaar' } });
  }, 30_000);
});

describe('an answer that never came', () => {
  it('is found again by its key', async () => {
    const api = await startApi({
      engine: (deps) => ({
        ...withoutWorkflows(deps),
        dispatch: async (verzoek) => {
          await voerUit(deps, verzoek);
          throw new UitkomstOnbekend(verzoek);
        },
      }),
    });
    try {
      const lost = await api.post('FMS', '/v1/items', question, { key: 'verloren' });
      expect(lost).toMatchObject({ status: 503, body: { code: 'uitkomst-onbekend', sleutel: 'verloren', navraag: '/v1/opdrachten/verloren' } });
      expect((await api.get('FMS', '/v1/opdrachten/verloren')).body).toMatchObject({ uitkomst: 'uitgevoerd', antwoord: { nummer: 'CGG-0001' } });
    } finally {
      await api.stop();
    }
  }, 60_000);
});

describe('a client that has gone wild', () => {
  it('is told to wait, without others noticing', async () => {
    const api = await startApi({ config: { rateLimit: { perSecond: 1, burst: 5 } } });
    try {
      const answers = await Promise.all(Array.from({ length: 8 }, () => api.get('FMS', '/v1/klok')));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThanOrEqual(2);
      expect(refused[0]!.headers.get('retry-after')).toBe('1');
      expect((await api.get('NVZ', '/v1/klok')).status).toBe(200);
    } finally {
      await api.stop();
    }
  }, 60_000);
});

describe('a fault of our own', () => {
  it('is a 500 with a code to mention, and tells nothing of the inside', async () => {
    const api = await startApi({ engine: (deps) => ({ ...withoutWorkflows(deps), dispatch: () => Promise.reject(new Error('geheim van binnen')) }) });
    try {
      const { status, body } = await api.post('FMS', '/v1/items', question, { key: 'kapot' });
      expect([status, body]).toEqual([500, expect.objectContaining({ code: 'onverwacht', meldcode: expect.stringMatching(/^[0-9A-F]{6}$/), sleutel: 'kapot' })]);
      expect(JSON.stringify(body)).not.toContain('geheim');
    } finally {
      await api.stop();
    }
  }, 60_000);
});
