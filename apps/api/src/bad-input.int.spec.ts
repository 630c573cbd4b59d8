import { problemSchema } from '@cirkel/contracts';
import { startApi, type Answer, type TestApi } from '../testing/api';

let api: TestApi;
let item: string;
beforeAll(async () => {
  api = await startApi();
  const made = await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' }, { key: 'eerste' });
  item = String(made.body['id']);
}, 60_000);
afterAll(() => api.stop(), 30_000);

/** Every refusal is a Dutch problem with the version and the security headers, and leaves nothing in a stream. */
async function refused(ask: () => Promise<Answer>, status: number, code: string): Promise<Answer['body']> {
  const before = await api.events();
  const answer = await ask();
  expect({ status: answer.status, code: answer.body['code'] }).toEqual({ status, code });
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers.get('api-version')).toBe('1.0.0');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(problemSchema.parse(answer.body)).toMatchObject({ status, title: expect.any(String), detail: expect.stringMatching(/\.$/), instance: expect.stringMatching(/^\//) });
  expect(await api.events()).toBe(before);
  return answer.body;
}

const command = (type: string, rest: object = {}) => () => api.post('FMS', `/v1/items/${item}/opdrachten`, { type, ...rest });

describe('what is wrong with a command', () => {
  it('is told all at once: fields, types, dates, the key', async () => {
    const body = { type: 'dienKennisvraagIn', titel: 'x', wvs: 'NVvN', fictief: 'nee', kleur: 'rood', gebeurdOp: '2021-02-30' };
    const { fouten } = await refused(() => api.post('FMS', '/v1/items', body, { key: null }), 400, 'invoer-ongeldig');
    expect(fouten).toEqual([
      { pad: 'header:Idempotency-Key', melding: expect.stringContaining('Idempotency-Key') },
      { pad: '/gebeurdOp', melding: 'Deze datum bestaat niet. Schrijf een datum als jjjj-mm-dd.' },
      { pad: '/titel', melding: 'De titel heeft minstens 3 tekens.' },
      { pad: '/wvs', melding: 'Hier hoort een lijst te staan.' },
      { pad: '/fictief', melding: 'Hier hoort true of false te staan.' },
      { pad: '/kleur', melding: 'Onbekend veld: kleur' },
    ]);
  });

  it('may be a character that cannot be stored, told with the other faults', async () => {
    const melding = 'Hier staat een teken dat niet kan worden bewaard. Haal het weg.';
    const { fouten } = await refused(() => api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage\0rughernia', toelichting: '\ud83d', kleur: 'rood' }, { key: null }), 400, 'invoer-ongeldig');
    expect(fouten).toEqual([
      { pad: 'header:Idempotency-Key', melding: expect.any(String) },
      { pad: '/kleur', melding: 'Onbekend veld: kleur' },
      { pad: '/titel', melding },
      { pad: '/toelichting', melding },
    ]);
    await refused(command('plaatsOpmerking', { tekst: 'Gezien\0' }), 400, 'invoer-ongeldig');
    expect((await refused(() => api.get('FMS', '/v1/items?zoek=%00x'), 400, 'invoer-ongeldig'))['fouten']).toEqual([{ pad: 'query:zoek', melding }]);
    expect((await refused(() => api.get('FMS', '/v1/items/CGG%00'), 400, 'invoer-ongeldig'))['fouten']).toEqual([{ pad: 'path:id', melding }]);
  });

  it('may be its type, of which the right ones are named', async () => {
    const { fouten } = await refused(command('verzin'), 400, 'invoer-ongeldig');
    expect(fouten).toEqual([{ pad: '/type', melding: expect.stringMatching(/^Deze opdracht bestaat hier niet\. Kies uit: .*voltooiPicot/) }]);
    await refused(command('dienKennisvraagIn', { titel: 'Nog een keer' }), 400, 'invoer-ongeldig');
    await refused(() => api.post('FMS', '/v1/items', []), 400, 'invoer-ongeldig');
  });

  it('may be a date in the future, or a citizen service number', async () => {
    await refused(() => api.post('werkorganisatie', `/v1/items/${item}/opdrachten`, { type: 'selecteerKennisvraag', gebeurdOp: '2020-09-02' }), 400, 'datum-ongeldig');
    const { fouten } = await refused(command('plaatsOpmerking', { tekst: 'Zie 111222333.' }), 400, 'invoer-ongeldig');
    expect(fouten).toEqual([{ pad: '/tekst', melding: 'Dit lijkt op een burgerservicenummer. Zet hier geen gegevens van patiënten.' }]);
  });

  it('may be a key with spaces', () => refused(() => api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Rughernia' }, { key: 'met spatie' }), 400, 'invoer-ongeldig'));
});

describe('what the rules refuse', () => {
  it('a stage skipped', () => refused(command('voltooiPicot'), 409, 'niet-in-deze-fase'));
  it('the wrong party', async () => {
    await refused(command('selecteerKennisvraag'), 403, 'geen-recht');
    await refused(() => api.post('NVZ', `/v1/items/${item}/opdrachten`, { type: 'beeindigItem', einde: 'ingetrokken', reden: 'Niet van ons.' }), 403, 'geen-recht');
    await refused(() => api.post('lezer', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Mag ik dit?' }), 403, 'geen-recht');
  });
  it('an unknown item, also one of another kind', async () => {
    await refused(() => api.post('FMS', '/v1/items/item-bestaat-niet/opdrachten', { type: 'voltooiPicot' }), 404, 'onbekend');
    await refused(() => api.post('FMS', '/v1/items/gremium-BO/opdrachten', { type: 'voltooiPicot' }), 404, 'onbekend');
    for (const path of ['/v1/items/item-bestaat-niet', '/v1/items/item-bestaat-niet/historie', '/v1/items/item-bestaat-niet/opdrachten', '/v1/gebeurtenissen/item-x@1', '/v1/gebeurtenissen/onzin']) {
      await refused(() => api.get('FMS', path), 404, 'onbekend');
    }
  });
  it('an ended item', async () => {
    const made = await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Wordt ingetrokken' });
    const path = `/v1/items/${String(made.body['id'])}/opdrachten`;
    expect((await api.post('FMS', path, { type: 'beeindigItem', einde: 'ingetrokken', reden: 'Dubbel.' })).status).toBe(200);
    await refused(() => api.post('werkorganisatie', path, { type: 'selecteerKennisvraag' }), 409, 'beeindigd');
  });
  it('a version that somebody else has changed', async () => {
    await api.post('projectorganisatie', `/v1/items/${item}/opdrachten`, { type: 'plaatsOpmerking', tekst: 'Gezien.' });
    await refused(command('plaatsOpmerking', { tekst: 'Ik ook.', verwachteVersie: 2 }), 409, 'intussen-gewijzigd');
  });
});

describe('a key', () => {
  it('with the same body gives the first answer again', async () => {
    const before = await api.events();
    const again = await api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Lage rughernia' }, { key: 'eerste' });
    expect(again).toMatchObject({ status: 201, body: { id: item, aangeraakt: [{ streamId: item, versie: 2 }] } });
    expect(await api.events()).toBe(before);
  });
  it('with another body is refused', () => refused(() => api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Iets anders' }, { key: 'eerste' }), 409, 'sleutel-hergebruikt'));
  it('of somebody else is another key', async () => {
    const made = await api.post('NVZ', '/v1/items', { type: 'dienKennisvraagIn', titel: 'Van de NVZ' }, { key: 'eerste' });
    expect(made.status).toBe(201);
    expect(made.body['id']).not.toBe(item);
  });
  it('tells what became of its command, to who gave it only', async () => {
    expect((await api.get('FMS', '/v1/opdrachten/eerste')).body).toMatchObject({ uitkomst: 'uitgevoerd', antwoord: { id: item } });
    expect((await api.get('projectorganisatie', '/v1/opdrachten/eerste')).body).toEqual({ uitkomst: 'onbekend' });
    await api.post('FMS', `/v1/items/${item}/opdrachten`, { type: 'voltooiPicot' }, { key: 'te/vroeg' });
    expect((await api.get('FMS', '/v1/opdrachten/te%2Fvroeg')).body).toMatchObject({ uitkomst: 'geweigerd', probleem: { status: 409, code: 'niet-in-deze-fase' } });
  });
});

describe('a request that is no good', () => {
  const titel = 'Rughernia';
  it('too large', () => refused(() => api.post('FMS', '/v1/items', { type: 'dienKennisvraagIn', titel, toelichting: 'x'.repeat(65_536) }), 413, 'te-groot'));
  it('not JSON', async () => {
    await refused(() => api.post('FMS', '/v1/items', '{"type": "dienKenn'), 400, 'invoer-ongeldig');
    await refused(() => api.post('FMS', '/v1/items', '{"type": "dienKennisvraagIn", "titel": "Rughernia", "__proto__": {"x": 1}}'), 400, 'invoer-ongeldig');
    await refused(() => api.post('FMS', '/v1/items', ''), 400, 'invoer-ongeldig');
  });
  it('of another kind', () => refused(() => api.post('FMS', '/v1/items', 'titel=Rughernia', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }), 415, 'verkeerd-soort'));
  it('with a method that the address does not have', async () => {
    for (const [path, allow] of [['/v1/items', 'GET, HEAD, POST'], [`/v1/items/${item}`, 'GET, HEAD'], ['/v1/klok/sprong', 'POST'], ['/sessie', 'GET, HEAD']] as const) {
      for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const response = await fetch(`${api.url}${path}`, { method });
        expect({ method, path, status: response.status, allow: response.headers.get('allow'), version: response.headers.get('api-version') }).toEqual({ method, path, status: 405, allow, version: '1.0.0' });
        expect(await response.json()).toMatchObject({ status: 405, code: 'methode-bestaat-niet' });
      }
    }
  });
  it('to an address that does not exist, or that ends in a slash', async () => {
    for (const path of ['/', '/v1', '/v1/', '/v1/items/', `/v1/items/${item}/`, '/v1/onzin', '/v1/openapi.json/', '/v1/items/a/b/c']) await refused(() => api.get('FMS', path), 404, 'onbekend');
    await refused(() => api.get('FMS', '/v1/items/%E0%A4%A'), 400, 'invoer-ongeldig');
  });
  it('with parameters that do not exist or do not fit', async () => {
    const { fouten } = await refused(() => api.get('FMS', '/v1/items?page=0&pageSize=veel&fase=picot&fase=On%20zin&kleur=rood&naVersie=x&domein=a&domein=b'), 400, 'invoer-ongeldig');
    expect((fouten as { pad: string }[]).map(({ pad }) => pad).sort()).toEqual(['query:domein', 'query:fase.1', 'query:kleur', 'query:naVersie.0', 'query:page', 'query:pageSize']);
    await refused(() => api.get('FMS', '/v1/klok?x=1'), 400, 'invoer-ongeldig');
    await refused(() => api.get('FMS', '/v1/gebeurtenissen?na=-1&limit=5000'), 400, 'invoer-ongeldig');
  });
});

describe('who is not signed in', () => {
  it('hears what to do', async () => {
    await refused(() => api.get(undefined, '/v1/items'), 401, 'niet-aangemeld');
    await refused(() => api.post(undefined, '/v1/items', {}), 401, 'niet-aangemeld');
    expect((await api.get(undefined, '/v1/items')).headers.get('www-authenticate')).toBe('Bearer realm="cirkel"');
  });
  it('or has a token that is no good', async () => {
    const wrong = [await api.issuer.token({ sub: 'x', rol: 'beheerder' }, 'andere-api'), await api.issuer.token({ sub: 'x' }), 'onzin', ''];
    for (const token of wrong) {
      await refused(() => api.get(undefined, '/v1/items', { authorization: `Bearer ${token}` }), 401, 'niet-aangemeld');
    }
    const { headers } = await api.get(undefined, '/v1/items', { authorization: 'Basic eDp5' });
    expect(headers.get('www-authenticate')).toContain('error="invalid_token"');
  });
  it('has a role that does not reach here', async () => {
    await refused(() => api.get('lezer', '/v1/escalaties'), 403, 'geen-recht');
    await refused(() => api.post('FMS', '/v1/klok/sprong', { naar: '2020-10-12' }), 403, 'geen-recht');
  });
});
