import { startApi, people, type TestApi } from '../testing/api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ pages: new Map([['/index.html', Buffer.from('<h1>Cirkel</h1>')]]) });
}, 60_000);
afterAll(() => api.stop(), 30_000);

describe('the API with the pages of the web application', () => {
  it('gives the page to a deep link, and the address to come back to after signing in lies on the same server', async () => {
    const page = await fetch(`${api.url}/items/CGG-0001?tab=historie`);
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([200, 'text/html; charset=utf-8', '<h1>Cirkel</h1>']);
    api.issuer.signInAs(people.FMS);
    const begin = await fetch(`${api.url}/sessie/aanmelden?terug=/vandaag`, { redirect: 'manual' });
    expect([begin.status, new URL(begin.headers.get('location') ?? '').searchParams.get('redirect_uri')]).toEqual([302, 'http://web.test/sessie/terugkeer']);
  });

  it.each([
    ['GET', '/v1/onbekend', 404, 'onbekend'],
    ['GET', '/v1/items', 401, 'niet-aangemeld'],
    ['GET', '/v1/klok/sprong', 405, 'methode-bestaat-niet'],
    ['GET', '/sessie/onbekend', 404, 'onbekend'],
    ['POST', '/vandaag', 404, 'onbekend'],
    ['GET', '/assets/weg.js', 404, 'onbekend'],
  ])('stays a problem in JSON for %s %s', async (method, path, status, code) => {
    const answer = await fetch(api.url + path, { method });
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('api-version')]).toEqual([status, 'application/problem+json; charset=utf-8', '1.0.0']);
    expect(await answer.json()).toMatchObject({ status, code });
  });
});
