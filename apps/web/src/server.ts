import { createServer, type Server } from 'node:http';
import type { Logger } from '@cirkel/observability';
import { serveFile, type Files } from './files';
import { securityHeaders } from './headers';
import { createProxy, isApiPath, pathOf } from './proxy';

/** The web server: the pages from memory, everything under /v1 and /sessie from the API. */
export function createWebServer(files: Files, apiUrl: string, logger: Logger): Server {
  const proxy = createProxy(apiUrl, logger);
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    if (path === '/gezondheid') {
      response.writeHead(200, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end('ok\n');
    } else if (isApiPath(path)) {
      proxy(request, response);
    } else if (request.method === 'GET' || request.method === 'HEAD') {
      serveFile(files, path, request, response);
    } else {
      response.writeHead(405, { ...securityHeaders, allow: 'GET, HEAD' }).end();
    }
  });
  // An event stream stays open for hours; a jump of the demo clock may take a minute to answer.
  server.requestTimeout = 0;
  return server;
}
