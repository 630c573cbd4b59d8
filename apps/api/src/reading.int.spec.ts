import { allOperations, pathParameters, subjects } from '@cirkel/contracts/openapi';
import { alleOpdrachten } from '@cirkel/domain';
import { slaPersoonOp } from '@cirkel/reference-data';
import { startApi, type TestApi, type Who } from '../testing/api';

let api: TestApi;
let item: string;
let actie: string;
let versie: number;
beforeAll(async () => {
  api = await startApi();
  const made = await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia', toelichting: 'Er is veel praktijkvariatie.' });
  item = String(made.body['id']);
  await api.post('werkorganisatie', `/v1/items/${item}/opdrachten`, { type: 'selecteerKennisvraag', reden: 'Veel variatie.' });
  const filled = await api.post('FMS', `/v1/items/${item}/opdrachten`, { type: 'vulPicotAan', patient: 'Volwassenen' });
  versie = (filled.body['aangeraakt'] as { versie: number }[])[0]!.versie;
  const { definition } = alleOpdrachten().find(({ kind, definition: { creates } }) => kind === 'actie' && creates)!;
  actie = String((await api.post('projectorganisatie', '/v1/acties', { type: definition.type, ...definition.voorbeeld })).body['id']);
  await api.post('projectorganisatie', '/v1/gremia/BO/opdrachten', { type: 'registreerGremium', code: 'BO', naam: 'Bestuurlijk Overleg', lidwoord: 'het' });
  // Whoever has preferences is in the list of persons.
  await slaPersoonOp(api.pool, { id: 'p-projectorganisatie', naam: 'A. Bos', functie: 'Projectleider', email: 'a.bos@cirkel.test', rol: 'projectorganisatie', partij: null, gremium: null }, 'spec');
  await api.project();
}, 60_000);
afterAll(() => api.stop(), 30_000);

const read = async (who: Who, path: string) => {
  const answer = await api.get(who, path);
  expect({ path, status: answer.status, body: answer.status === 200 ? undefined : answer.body }).toEqual({ path, status: 200, body: undefined });
  return answer;
};

describe('reading', () => {
  it('gives at every address what the description promises', async () => {
    const ids: Record<string, string> = { items: item, acties: actie, gremia: 'gremium-BO', programmas: 'programma-cirkel', gebeurtenissen: `${item}@1` };
    // What an address cannot do without.
    const vraag: Readonly<Record<string, string>> = { '/programmas/{id}/gevolgen': '?opdracht=schortProgrammaOp&gremium=stuurgroep' };
    for (const { method, path, answer, mediaType } of allOperations) {
      const collection = path.split('/')[1]!;
      if (method !== 'get' || mediaType !== undefined || (pathParameters(path).length > 0 && ids[collection] === undefined)) continue;
      const { body } = await read('projectorganisatie', `/v1${path.replace('{id}', ids[collection] ?? '').replace('{termijn}', collection === 'items' ? 'picot-1' : 'actie-1')}${vraag[path] ?? ''}`);
      expect([path, answer.safeParse(body).error?.issues]).toEqual([path, undefined]);
    }
  });

  it('knows a subject by its number, an actie and a register by their code', async () => {
    expect((await read('FMS', '/v1/items/CGG-0001')).body).toMatchObject({ id: item, fase: 'picot', versie });
    expect((await read('FMS', '/v1/acties/A-01')).body).toMatchObject({ id: actie, code: 'A-01' });
    expect((await read('FMS', '/v1/gremia/BO')).body).toMatchObject({ id: 'gremium-BO', naam: 'Bestuurlijk Overleg' });
    // The register of an item that has none yet: found by the number of the item, and then missed by its own name.
    expect((await api.get('FMS', '/v1/inclusies/CGG-0001/opdrachten')).body).toMatchObject({ detail: expect.stringContaining(`inclusies-${item}`) });
    expect((await api.get('FMS', '/v1/inclusies/CGG-9999/opdrachten')).body).toMatchObject({ status: 404, detail: expect.stringContaining('CGG-9999') });
  });

  it('filters, sorts and pages, with the addresses of the other pages', async () => {
    for (const titel of ['Artrose', 'Bekkenpijn', 'Carpale tunnel']) await api.post('NVZ', '/v1/items', { type: 'dienKennisvraagIn', titel });
    await api.project();
    const { body, headers } = await read('FMS', '/v1/items?fase=kennisvraag&partij=partij%3ANVZ&sorteer=-titel&page=2&pageSize=1');
    expect(body).toMatchObject({ totaal: 3, rijen: [{ titel: 'Bekkenpijn' }] });
    const address = (page: number) => `</v1/items?fase=kennisvraag&partij=partij%3ANVZ&sorteer=-titel&page=${page}&pageSize=1>`;
    expect(headers.get('link')).toBe(`${address(1)}; rel="first", ${address(1)}; rel="prev", ${address(3)}; rel="next", ${address(3)}; rel="last"`);
    expect((await read('FMS', '/v1/items?zoek=bekken&status=lopend&status=opgeschort')).body).toMatchObject({ totaal: 1 });
  });

  it('finds inclusions by WV and centre, and the kennisagenda by a module that is due and by what is missing; another word is refused', async () => {
    expect((await read('FMS', '/v1/inclusies?wv=NVvN&centrum=ZH-1&teTraag=false')).body).toMatchObject({ totaal: 0, rijen: [] });
    expect((await read('FMS', '/v1/kennisagenda?moduleVoor=2024-01-01&gat=studie-zonder-module&gat=kennisvraag-zonder-studie')).body).toMatchObject({ totaal: 0, rijen: [] });
    for (const query of ['gat=onzin', 'moduleVoor=morgen', 'moduleVoor=2024-02-30']) expect(await api.get('FMS', `/v1/kennisagenda?${query}`)).toMatchObject({ status: 400, body: { code: 'invoer-ongeldig' } });
  });

  it('waits for what its caller has seen already', async () => {
    const { body } = await api.post('FMS', `/v1/items/${item}/opdrachten`, { type: 'vulPicotAan', outcome: 'Pijn na 12 maanden' });
    const [touched] = body['aangeraakt'] as { streamId: string; versie: number }[];
    const reading = read('FMS', `/v1/items/${item}?naVersie=${touched!.streamId}@${touched!.versie}&naVersie=gremium-BO@1`);
    await api.project();
    expect((await reading).body).toMatchObject({ versie: touched!.versie, onderdelen: { picot: { velden: { outcome: 'Pijn na 12 maanden' } } } });
  });

  it('says so when it cannot show yet what its caller has seen', async () => {
    const { body } = await api.post('FMS', `/v1/items/${item}/opdrachten`, { type: 'vulPicotAan', outcome: 'Pijn na 24 maanden' });
    const [touched] = body['aangeraakt'] as { streamId: string; versie: number }[];
    const behind = async (): Promise<string | null> => (await read('FMS', `/v1/items/${item}?naVersie=${touched!.streamId}@${touched!.versie}`)).headers.get('loopt-achter');
    expect(await behind()).toBe('ja');
    await api.project();
    expect(await behind()).toBeNull();
  });

  it('says which commands its caller can give, with their fields', async () => {
    const { body } = await read('FMS', `/v1/items/${item}/opdrachten`);
    const possible = new Map((body['opdrachten'] as { type: string; kan: boolean; schema: object }[]).map((one) => [one.type, one]));
    expect(possible.get('vulPicotAan')).toMatchObject({ kan: true, titel: 'PICOT aanvullen', schema: { type: 'object', properties: { outcome: { type: 'string' } } } });
    expect(possible.has('selecteerKennisvraag')).toBe(false);
    expect((await read('lezer', `/v1/items/${item}/opdrachten`)).body['opdrachten']).toEqual([]);
  });
});

describe('a reader of the open part', () => {
  it('sees subjects, but not what the parties share among themselves', async () => {
    expect((await read('lezer', `/v1/items/${item}`)).body).toMatchObject({ titel: 'Lage rughernia', escalaties: [], instructie: null, onderdelen: {} });
    const types = (rows: unknown) => (rows as { type: string }[]).map(({ type }) => type);
    expect(types((await read('FMS', `/v1/items/${item}/historie`)).body['rijen'])).toContain('picot-aangevuld');
    const seen = types((await read('lezer', `/v1/items/${item}/historie`)).body['rijen']);
    expect(seen).toContain('kennisvraag-ingediend');
    expect(seen).not.toContain('picot-aangevuld');
    expect((await read('lezer', '/v1/vandaag?van=alles')).body).toMatchObject({ besluiten: [] });
  });

  it('cannot find out by a filter what it does not see', async () => {
    for (const path of ['/v1/items?escalatie=true', '/v1/items?escalatie=false', '/v1/acties?escalatie=true', '/v1/items?trede=stuurgroep', '/v1/overzichten/bord?trede=stuurgroep']) {
      expect([path, await api.get('lezer', path)]).toMatchObject([path, { status: 403, body: { code: 'geen-recht', detail: expect.stringContaining('filters escalatie en trede') } }]);
      expect([path, (await api.get('FMS', path)).status]).toEqual([path, 200]);
    }
  });
});

describe('the description', () => {
  it('is there for anybody and any site, in the version of the header', async () => {
    const { status, headers, body } = await api.get(undefined, '/v1/openapi.json');
    expect([status, headers.get('access-control-allow-origin'), headers.get('content-type')]).toEqual([200, '*', 'application/json; charset=utf-8']);
    expect(body).toMatchObject({ openapi: '3.1.1', info: { version: headers.get('api-version') } });
    expect(Object.keys(body['paths'] as object)).toHaveLength(new Set(allOperations.map(({ path }) => path)).size);
    expect((await api.get('FMS', '/v1/items')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('tells of the events too, for anybody and any site', async () => {
    const { status, headers, body } = await api.get(undefined, '/v1/asyncapi');
    expect([status, headers.get('access-control-allow-origin'), body['asyncapi']]).toEqual([200, '*', '3.1.0']);
  });

  it('describes every operation that there is, and each of them answers', async () => {
    for (const { method, path, access } of allOperations) {
      const address = `${api.url}/v1${path.replace(/\{\w+\}/g, 'x')}`;
      const { status } = await fetch(address, { method: method.toUpperCase() });
      expect([path, status === 401]).toEqual([path, access !== 'public']);
    }
    expect(subjects.item.give.path).toBe('/items/{id}/opdrachten');
  });
});

describe('health', () => {
  it('says that the app lives, and what it can reach', async () => {
    expect((await api.get(undefined, '/gezond/levend')).body).toEqual({ levend: true });
    expect((await api.get(undefined, '/gezond/gereed')).body).toEqual({ gereed: true, onderdelen: { postgresql: 'bereikbaar', temporal: 'bereikbaar' } });
  });
});

describe('the demo clock', () => {
  it('can be read by all and moved forward by few', async () => {
    expect((await read('lezer', '/v1/klok')).body).toMatchObject({ modus: 'stuurbaar', vandaag: '2020-09-01' });
    expect((await api.post('projectorganisatie', '/v1/klok/sprong', { naar: '2020-09-03' })).body).toMatchObject({ vandaag: '2020-09-03', nu: '2020-09-02T22:00:00.000Z' });
    expect((await api.post('beheerder', '/v1/klok/sprong', { naar: '2020-10-12T08:00:00+02:00' })).body).toMatchObject({ nu: '2020-10-12T06:00:00.000Z' });
    expect(await api.post('beheerder', '/v1/klok/sprong', { naar: '2020-09-01' })).toMatchObject({ status: 409, body: { code: 'klok-weigert' } });
    expect(await api.post('beheerder', '/v1/klok/sprong', { naar: '2020-13-01' })).toMatchObject({ status: 400 });
  });
});
