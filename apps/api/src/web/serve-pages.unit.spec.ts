import type { FastifyInstance } from 'fastify';
import { httpServer, prepare } from '../http/server';
import { servePages } from './serve-pages';

const pages = new Map([
  ['/index.html', Buffer.from('<h1>Cirkel</h1>')],
  ['/assets/main-abc.js', Buffer.from('let a = 1;')],
]);

/** The server as it is made for the API, with a route that is added after the pages. */
async function server(): Promise<FastifyInstance> {
  const adapter = httpServer();
  await prepare(adapter);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  servePages(fastify, pages);
  fastify.get('/openbaar', () => 'een pagina van de server');
  await fastify.ready();
  return fastify;
}

describe('the pages on the server of the API', () => {
  it('answer a deep link with the page, under a policy without inline code', async () => {
    const answer = await (await server()).inject('/items/CGG-0142?fase=picot');
    expect([answer.statusCode, answer.body]).toEqual([200, '<h1>Cirkel</h1>']);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'permissions-policy': expect.stringContaining('camera=()'),
    });
    const policy = String(answer.headers['content-security-policy']);
    expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "form-action 'self'"]));
    expect(policy).not.toMatch(/unsafe|data:|\*/);
    expect(answer.headers).not.toHaveProperty('api-version');
  });

  it('say by HEAD what GET would give', async () => {
    const answer = await (await server()).inject({ method: 'HEAD', url: '/assets/main-abc.js' });
    expect([answer.statusCode, answer.headers['content-length'], answer.headers['cache-control']]).toEqual([200, '10', 'public, max-age=31536000, immutable']);
  });

  it('give way to every route, also to one that came later', async () => {
    const answer = await (await server()).inject('/openbaar');
    expect([answer.body, answer.headers['content-security-policy']]).toEqual(['een pagina van de server', "default-src 'none'; frame-ancestors 'none'"]);
  });

  it.each(['/v1', '/v1/onbekend', '/v1/items/x/y/z', '/sessie/onbekend', '/gezond', '/assets/main-old.js'])('leave %s unknown', async (url) => {
    const answer = await (await server()).inject(url);
    expect([answer.statusCode, answer.headers['content-security-policy']]).toEqual([404, "default-src 'none'; frame-ancestors 'none'"]);
  });

  it('are only read', async () => {
    expect((await (await server()).inject({ method: 'POST', url: '/vandaag', headers: { 'content-type': 'application/json' }, body: '{}' })).statusCode).toBe(404);
  });
});
