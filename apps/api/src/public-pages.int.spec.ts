import { startApi, type TestApi } from '../testing/api';
import { names, publicWorld, secrets } from '../testing/public-world';

const index = '<head><link rel="stylesheet" crossorigin href="/assets/stijl-abc.css"><link rel="preload" href="/assets/letter-abc.woff2" as="font" crossorigin></head>';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ pages: new Map([['/index.html', Buffer.from(index)]]), config: { contact: 'meld@cirkel.test' } });
  await publicWorld(api);
}, 120_000);
afterAll(() => api.stop(), 30_000);

const page = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(api.url + path, { headers });
  return { status: response.status, headers: response.headers, html: await response.text() };
};
const text = (html: string): string => html.replace(/<head>.*?<\/head>/s, ' ').replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');
/** Every page that can be reached from the first one, the way a reader goes. */
async function reachable(): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const open = ['/openbaar'];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    if (seen.has(path)) continue;
    const { status, html } = await page(path);
    expect([path, status]).toEqual([path, 200]);
    seen.set(path, html);
    open.push(...[...html.matchAll(/<a [^>]*href="(\/(?:openbaar|uitleg|toegankelijkheid)[^"#]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')));
  }
  return seen;
}

describe('the public pages', () => {
  it('lead to each other, and hold no name of a person, no score, no escalatie and no free text', async () => {
    const pages = await reachable();
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining([
        '/openbaar', '/openbaar/onderwerpen', '/openbaar/onderwerpen?fase=studie', '/openbaar/onderwerpen/CGG-0001', '/openbaar/onderwerpen/CGG-0002', '/openbaar/handelingsagenda', '/openbaar/handelingsagenda/cirkel-2020', '/openbaar/subsidierondes',
        '/openbaar/subsidierondes/extra-2019', '/openbaar/studies', '/uitleg', '/toegankelijkheid',
      ]),
    );
    pages.set('/openbaar/onderwerpen/CGG-0003', (await page('/openbaar/onderwerpen/CGG-0003')).html);
    for (const [path, html] of pages) {
      // The list of words gives examples of numbers.
      const forbidden = [...names.flatMap((name) => name.split(' ')), ...(path === '/uitleg' ? [] : secrets)];
      expect([path, forbidden.filter((word) => html.includes(word))]).toEqual([path, []]);
    }
  });

  it('would show them, were they written: what is searched for is in the answers for who takes part', async () => {
    const answers = await Promise.all(['/v1/items/CGG-0003/historie', '/v1/escalaties', '/v1/handelingsagendas/cirkel-2020', '/v1/rondes/extra-2019', '/v1/items/CGG-0001/historie', '/v1/gremia'].map((path) => api.get('projectorganisatie', path)));
    const all = JSON.stringify(answers.map(({ body }) => body));
    for (const word of ['Opmerking onder ons', 'ESC-', '4.666', 'Geheime projectgroep', 'Afgewezen projectidee', ...names.slice(0, 3)]) expect([word, all.includes(word)]).toEqual([word, true]);
  });

  it('say where a subject is, what was decided, and who decided it', async () => {
    const { html } = await page('/openbaar/onderwerpen/CGG-0001');
    expect(html).toContain('<title>CGG-0001 Vraag 1 over lage rughernia - Cirkel van Gepast Gebruik</title>');
    expect(text(html)).toContain('Dit onderwerp is in fase 4 van 7: Studie, sinds 23 november 2020.');
    expect(text(html)).toMatch(/1 sep 2020 Kennisvraag geselecteerd\. De werkorganisatie/);
    expect(text(html)).not.toContain('Voorlopig gehonoreerd');
  });

  it('count what their lists hold', async () => {
    const { html } = await page('/openbaar');
    for (const [fase, aantal] of [['studie', 1], ['kennisvraag', 0]] as const) {
      expect(html).toContain(`<a href="/openbaar/onderwerpen?fase=${fase}">${aantal}</a>`);
      expect(text((await page(`/openbaar/onderwerpen?fase=${fase}`)).html)).toContain(`${aantal} ${aantal === 1 ? 'onderwerp' : 'onderwerpen'}`);
    }
  });

  it('find subjects by words and by stage, from a form that sends its empty fields too', async () => {
    expect(text((await page('/openbaar/onderwerpen?zoek=vraag+2&fase=&stand=open')).html)).toMatch(/1 onderwerp .*CGG-0002/);
    expect(text((await page('/openbaar/onderwerpen?zoek=bestaat+niet')).html)).toContain('Geen onderwerp past hierbij.');
    expect(text((await page('/openbaar/onderwerpen?stand=beeindigd&utm_source=brief')).html)).toContain('0 onderwerpen');
  });

  it('show the agenda that was adopted, and of a study no count below ten', async () => {
    expect(text((await page('/openbaar/handelingsagenda/cirkel-2020')).html)).toMatch(/Vastgesteld op 23 november 2020\. .*1 CGG-0001 .*2 CGG-0002/);
    expect(text((await page('/openbaar/studies')).html)).toMatch(/CGG-0001 Vraag 1 over lage rughernia NVvN 23 nov 2020 23 nov 2022 niet bekend/);
    expect(text((await page('/openbaar/subsidierondes/extra-2019')).html)).toMatch(/Van de 2 projectideeën is er 1 gehonoreerd\./);
  });

  it('may be kept for a minute by anybody, carry no script, and come packed to who asks', async () => {
    const plain = await page('/openbaar', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('cache-control')).toBe('public, max-age=60');
    expect(plain.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    expect([plain.headers.get('content-type'), plain.headers.get('set-cookie'), plain.headers.get('api-version')]).toEqual(['text/html; charset=utf-8', null, null]);
    expect(plain.html).toContain('<link rel="stylesheet" href="/assets/stijl-abc.css"/>');
    expect(plain.html).toContain('href="/assets/letter-abc.woff2" as="font"');
    const packed = await page('/openbaar', { 'accept-encoding': 'gzip, br' });
    expect([packed.headers.get('content-encoding'), packed.html]).toEqual(['gzip', plain.html]);
  });

  it.each([
    ['/openbaar/onderwerpen/CGG-9999', 404, 'Er is geen onderwerp met nummer CGG-9999.'],
    ['/openbaar/onderwerpen/%00', 404, 'Dit adres bestaat niet.'],
    ['/openbaar/onderwerpen?page=abc', 404, 'Deze bladzijde bestaat niet.'],
    ['/openbaar/onderwerpen?page=99', 404, 'Deze bladzijde bestaat niet.'],
    ['/openbaar/studies?page=-1', 404, 'Deze bladzijde bestaat niet.'],
    [`/openbaar/onderwerpen?zoek=${'x'.repeat(101)}`, 400, 'Dit adres klopt niet'],
    ['/openbaar/onderwerpen?zoek=a&zoek=b', 400, 'Dit adres klopt niet'],
    ['/openbaar/onderwerpen?stand=onzin', 400, 'Dit adres klopt niet'],
    ['/openbaar/handelingsagenda/cirkel-2019', 404, 'Er is geen vastgestelde handelingsagenda cirkel-2019.'],
    ['/openbaar/subsidierondes/<script>', 404, 'Er is geen subsidieronde &lt;script&gt;.'],
    ['/openbaar/iets/anders', 404, 'Dit adres bestaat niet.'],
  ])('answer %s with a page in Dutch: %i', async (path, status, sentence) => {
    const { html, ...answer } = await page(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([status, 'text/html; charset=utf-8', 'no-store']);
    expect(html).toContain(sentence);
    expect(html).toContain('href="/openbaar"');
  });

  it('begin at their address with a slash behind it too', async () => {
    expect((await page('/openbaar/')).html).toBe((await page('/openbaar')).html);
  });

  it('are only read', async () => {
    const answer = await fetch(`${api.url}/openbaar/onderwerpen/CGG-0001`, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await fetch(`${api.url}/openbaar`, { method: 'HEAD' })).status).toBe(200);
  });

  it('say where to report that a page is hard to use', async () => {
    expect((await page('/toegankelijkheid')).html).toContain('mailto:meld@cirkel.test');
    expect(text((await page('/uitleg')).html)).toContain('handelingsagenda De tien kennisvragen van een jaar met de hoogste prioriteit.');
  });
});
