import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Logger } from '@cirkel/observability';
import { securityHeaders } from './headers';

/** Headers that belong to one connection, not to the message (RFC 9110, 7.6.1). */
const hopByHop = ['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade'];

/** Which paths are the API's: the pages and it live on one origin, so that the session cookie needs no other rule. */
export const isApiPath = (path: string): boolean => /^\/(v1|sessie)(\/|$)/.test(path);

/** The path without the query. Split by hand: a path like "//x" is no valid relative URL, and it must not end the process. */
export const pathOf = (url = '/'): string => url.split('?', 1)[0] ?? '/';

function endToEnd(headers: NodeJS.Dict<string | string[]>): NodeJS.Dict<string | string[]> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name)));
}

function unavailable(response: ServerResponse): void {
  const problem = {
    type: 'about:blank',
    status: 503,
    title: 'De dienst is even niet bereikbaar',
    detail: 'De dienst achter deze pagina antwoordt niet. Probeer het over een paar seconden opnieuw.',
  };
  response
    .writeHead(503, { ...securityHeaders, 'content-type': 'application/problem+json; charset=utf-8', 'retry-after': '2', 'cache-control': 'no-store' })
    .end(JSON.stringify(problem));
}

/**
 * Passes a request on to the API and its answer back, as a stream: an event stream flows as it comes. When the API cannot be reached
 * before it has answered: 503 with Retry-After; when it breaks off halfway, the connection is broken off too, so that nobody takes half an
 * answer for a whole one.
 */
export function createProxy(apiUrl: string, logger: Logger): (request: IncomingMessage, response: ServerResponse) => void {
  const target = new URL(apiUrl);
  const agent = new Agent({ keepAlive: true });
  return (request, response) => {
    const headers = {
      ...endToEnd(request.headers),
      host: target.host,
      'x-forwarded-host': request.headers.host,
      'x-forwarded-for': request.socket.remoteAddress,
    };
    const upstream = httpRequest(
      { agent, host: target.hostname, port: target.port, method: request.method, path: request.url, headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, { ...securityHeaders, ...endToEnd(answer.headers) });
        response.flushHeaders();
        answer.on('error', () => response.destroy());
        answer.pipe(response);
      },
    );
    upstream.on('error', (error) => {
      // The query stays out: coming back from signing in it holds a code, and a search may hold a name.
      logger.warn({ err: error, path: pathOf(request.url) }, 'de API antwoordt niet');
      if (response.headersSent) response.destroy();
      else unavailable(response);
    });
    response.on('close', () => upstream.destroy());
    request.pipe(upstream);
  };
}
