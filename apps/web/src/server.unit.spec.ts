import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createLogger } from '@cirkel/observability';
import { resolvePath, type Files } from './files';
import { createWebServer } from './server';

const files: Files = new Map([
  ['/index.html', Buffer.from('<h1>Cirkel</h1>')],
  ['/assets/main-abc.js', Buffer.from('let a = 1;')],
  ['/assets/main-abc.js.br', Buffer.from('klein')],
]);
const open: Server[] = [];
const listen = async (server: Server): Promise<string> => {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const web = async (api: string): Promise<string> => listen(createWebServer(files, api, createLogger('web')));

beforeAll(() => {
  process.env['LOG_LEVEL'] = 'silent';
});
afterAll(() => {
  for (const server of open) {
    server.closeAllConnections();
    server.close();
  }
});

describe('the web server', () => {
  it('answers a path of the application with the page, under a policy without inline code', async () => {
    const answer = await fetch(`${await web('http://127.0.0.1:9')}/items/CGG-0142?fase=picot`);
    expect(await answer.text()).toBe('<h1>Cirkel</h1>');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets hashed files be kept for ever, compressed as the browser accepts it', async () => {
    const origin = await web('http://127.0.0.1:9');
    const answer = await fetch(`${origin}/assets/main-abc.js`, { method: 'HEAD', headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    const plain = await fetch(`${origin}/assets/main-abc.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(await plain.text()).toBe('let a = 1;');
  });

  it('never answers HTML for a script that is gone', () => {
    expect(resolvePath(files, '/assets/main-old.js')).toBeUndefined();
    expect(resolvePath(files, '/assets/x')).toBeUndefined();
    expect(resolvePath(files, '/../../geheim.txt')).toBeUndefined();
  });

  it('passes the API on with cookies and body, and its answer back', async () => {
    const api = await listen(
      createServer((request, response) => {
        let body = '';
        request.on('data', (chunk: Buffer) => (body += chunk.toString()));
        request.on('end', () => {
          response.writeHead(201, { 'set-cookie': ['a=1; HttpOnly', 'b=2'], 'content-type': 'application/json' });
          response.end(JSON.stringify({ path: request.url, cookie: request.headers.cookie, host: request.headers['x-forwarded-host'], body }));
        });
      }),
    );
    const origin = await web(api);
    const answer = await fetch(`${origin}/v1/items?fase=picot`, { method: 'POST', headers: { cookie: 'sessie=x' }, body: 'inhoud' });
    expect(answer.status).toBe(201);
    expect(answer.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(await answer.json()).toEqual({ path: '/v1/items?fase=picot', cookie: 'sessie=x', host: new URL(origin).host, body: 'inhoud' });
  });

  it('lets an event stream flow while it is still open', async () => {
    const api = await listen(
      createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('event: wijziging\ndata: []\n\n');
      }),
    );
    const answer = await fetch(`${await web(api)}/v1/stroom`);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain('event: wijziging');
    await reader?.cancel();
  });

  it('says so in Dutch when the API is away', async () => {
    const answer = await fetch(`${await web('http://127.0.0.1:9')}/v1/items`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await answer.json()).toMatchObject({ status: 503, title: 'De dienst is even niet bereikbaar' });
  });

  it('keeps the code of a sign-in out of the log', async () => {
    const lines: string[] = [];
    const log = pino({ base: null }, { write: (line) => lines.push(line) });
    const origin = await listen(createWebServer(files, 'http://127.0.0.1:9', log));
    await fetch(`${origin}/sessie/terugkeer?code=geheim&state=ook-geheim`);
    expect(lines.join('')).toContain('"path":"/sessie/terugkeer"');
    expect(lines.join('')).not.toContain('geheim');
  });
});
