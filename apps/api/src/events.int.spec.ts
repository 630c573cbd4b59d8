import { cloudEventSchema, type CloudEvent } from '@cirkel/contracts';
import { acquireRelayLock, sequence } from '@cirkel/event-store';
import { startApi, people, type TestApi, type Who } from '../testing/api';

let api: TestApi;
let item: string;
beforeAll(async () => {
  api = await startApi();
  item = String((await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' })).body['id']);
  await api.post('FMS', `/v1/items/${item}/opdrachten`, { type: 'plaatsOpmerking', tekst: 'Onder ons.' });
  const relay = await acquireRelayLock(api.databaseUrl);
  await sequence(relay!, { max: 100 });
  await relay!.end();
}, 60_000);
afterAll(() => api.stop(), 30_000);

describe('the feed', () => {
  it('gives every event once, in order, page by page', async () => {
    const seen: CloudEvent[] = [];
    let path = '/v1/gebeurtenissen?limit=2';
    for (let pages = 0; path !== '' && pages < 10; pages += 1) {
      const { body, headers } = await api.get('projectorganisatie', path);
      seen.push(...(body['gebeurtenissen'] as CloudEvent[]).map((event) => cloudEventSchema.parse(event)));
      path = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '';
    }
    expect(seen.map(({ sequence: number }) => Number(number))).toEqual([1, 2, 3, 4]);
    expect(seen[1]).toMatchObject({ id: `${item}@1`, type: 'nl.zorgevaluaties.kennisvraag-ingediend.v2', subject: item, source: 'urn:nld:oin:00000000000000000000:systeem:cirkel' });
    expect(JSON.stringify(seen)).not.toContain('Onder ons');
  });

  it('leaves out what a reader may not see, and says how far it looked', async () => {
    const all = await api.get('FMS', '/v1/gebeurtenissen');
    const open = await api.get('lezer', '/v1/gebeurtenissen');
    const types = (body: Readonly<Record<string, unknown>>) => (body['gebeurtenissen'] as CloudEvent[]).map(({ type }) => type);
    expect(types(all.body)).toContain('nl.zorgevaluaties.opmerking-geplaatst.v1');
    expect(types(open.body)).not.toContain('nl.zorgevaluaties.opmerking-geplaatst.v1');
    expect([all.body['tot'], open.body['tot']]).toEqual([4, 4]);
    expect((await api.get('FMS', '/v1/gebeurtenissen?na=4')).body).toEqual({ gebeurtenissen: [], tot: 4 });
  });

  it('gives the data of one event to who may see it', async () => {
    const id = encodeURIComponent(`${item}@3`);
    expect((await api.get('FMS', `/v1/gebeurtenissen/${id}`)).body).toMatchObject({ versie: 3, actor: { id: people.FMS.sub }, inhoud: { tekst: expect.stringMatching(/^tekst:/) } });
    expect((await api.get('lezer', `/v1/gebeurtenissen/${id}`)).status).toBe(404);
  });
});

/** The stream of changes as text, until the test has seen enough. */
async function follow(who: Who, headers: Record<string, string> = {}, at = api) {
  const stop = new AbortController();
  const authorization = `Bearer ${await at.issuer.token(people[who])}`;
  const response = await fetch(`${at.url}/v1/stroom`, { headers: { authorization, ...headers }, signal: stop.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const until = async (part: string): Promise<string> => {
    while (!text.includes(part)) {
      const { done, value } = await reader.read();
      if (done) throw new Error(`the stream ended after ${text}`);
      text += value;
    }
    return text;
  };
  return { response, until, stop: () => stop.abort() };
}

describe('the stream of changes', () => {
  it('says what has become visible, with the usual headers', async () => {
    const stream = await follow('FMS');
    expect([stream.response.status, stream.response.headers.get('content-type'), stream.response.headers.get('api-version')]).toEqual([200, 'text/event-stream; charset=utf-8', '1.0.0']);
    await stream.until('retry: 1000');
    await api.project();
    const text = await stream.until(item);
    expect(JSON.parse(/event: wijziging\ndata: (.*)\n/.exec(text)![1]!)).toContainEqual({ streamId: item, versie: 3 });
    stream.stop();
  });

  it('tells a browser that comes back to fetch everything', async () => {
    const stream = await follow('FMS', { 'last-event-id': '7' });
    await stream.until('event: alles');
    stream.stop();
  });

  it('tells every browser to fetch everything when the API could not hear what changed', async () => {
    const stream = await follow('lezer');
    await stream.until('retry: 1000');
    await api.asOwner(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'watch' and datname = current_database()`);
    expect(await stream.until('event: alles')).toContain('event: alles\ndata: {}\n\n');
    stream.stop();
  });

  it('tells every browser to fetch everything when the clock jumped, also when nothing was due', async () => {
    const stream = await follow('lezer');
    await stream.until('retry: 1000');
    expect((await api.post('beheerder', '/v1/klok/sprong', { naar: '2020-09-02' })).status).toBe(200);
    await stream.until('event: alles');
    stream.stop();
  });

  it('does not keep the app from stopping', async () => {
    const other = await startApi();
    const stream = await follow('FMS', {}, other);
    await stream.until('retry: 1000');
    await other.stop();
    await expect(stream.until('nothing more')).rejects.toThrow('the stream ended');
  }, 30_000);
});
