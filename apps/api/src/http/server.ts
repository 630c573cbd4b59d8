import fastifyCookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_MEDIA_TYPE } from '@cirkel/contracts';
import { API_BASE, operations } from '@cirkel/contracts/openapi';
import { GRENZEN } from '@cirkel/import';
import { addStandardHeaders, standardHeaders } from './headers';
import { invalidInput, Problem } from './problem';

export const BODY_LIMIT = 64 * 1024;

/** How long an answer may take; after that the caller hears that we do not know (real time). */
const ANSWER_WITHIN_MS = 10_000;
/** These take as long as they take: a stream stays open, a jump of the clock returns when everything on the way has happened. */
const UNHURRIED = new Set([`${API_BASE}/stroom`, `${API_BASE}/klok/sprong`, `${API_BASE}/imports`]);
/** The one route that takes a file. What is a little too big is told by who reads it, in a better sentence. */
const UPLOADS = `${API_BASE}${operations.maakImport.path}`;
const FILE_LIMIT = GRENZEN.bestand + BODY_LIMIT;

/** The HTTP server: limits on size and time, JSON and files only, and the standard headers on every answer. */
export function httpServer(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // The whole request must have arrived by then; a slow sender holds a connection, not a handler.
    requestTimeout: 10_000,
    connectionTimeout: 0,
    keepAliveTimeout: 72_000,
    forceCloseConnections: 'idle',
    // An idempotency key may be 200 characters, and each may take three in an address.
    routerOptions: { maxParamLength: 600 },
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      // The address itself cannot be read, so no route and no hook has seen this request.
      const problem = new Problem(400, 'Dit adres is niet te lezen.', { code: 'invoer-ongeldig' });
      void reply.status(400).headers({ ...standardHeaders }).type(PROBLEM_MEDIA_TYPE).send({ ...problem.body, instance: request.url });
    },
  });
}

/** Settings that need the server itself. Call it before the routes are made. */
export async function prepare(adapter: FastifyAdapter): Promise<void> {
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  addStandardHeaders(fastify);
  acceptJson(fastify);
  acceptFiles(fastify);
  fastify.addHook('onRoute', (route) => {
    if (route.url === UPLOADS && route.method === 'POST') route.bodyLimit = FILE_LIMIT;
    if (!UNHURRIED.has(route.url)) route.handlerTimeout = ANSWER_WITHIN_MS;
  });
  await fastify.register(fastifyCookie);
}

function acceptJson(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    void parse(request, body as string, (error, value) => {
      // What the parser says is English and quotes the input.
      if (error === null) done(null, value);
      else done(invalidInput([{ pad: '/', melding: 'Dit is geen geldige JSON.' }]));
    });
  });
}

/** A file is taken as it comes, where files are taken. */
function acceptFiles(fastify: FastifyInstance): void {
  fastify.addContentTypeParser([...operations.maakImport.upload], { parseAs: 'buffer' }, (request, body, done) => {
    if (request.routeOptions.url === UPLOADS) done(null, body);
    else done(new Problem(415, 'Stuur de inhoud als application/json. Er is niets opgeslagen.', { code: 'verkeerd-soort' }));
  });
}
