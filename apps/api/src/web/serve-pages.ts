import type { FastifyInstance } from 'fastify';
import { API_BASE } from '@cirkel/contracts/openapi';
import { otherRoutes } from '../http/other-routes';
import { answerOf, type Files } from './files';
import { pageHeaders } from './headers';

/** The first parts of the paths that are the API's own: what is unknown there is a problem, never a page. */
const own = new Set([API_BASE, ...otherRoutes.map(({ path }) => `/${path.split('/')[1] ?? ''}`)]);

/** The path without the query. Split by hand: a path like "//x" is no valid relative URL. */
const pathOf = (url: string): string => url.split('?', 1)[0] ?? '/';

/**
 * Answers what no route answers with a file of the built pages, or with the page itself (a deep link). It looks only at requests that
 * found no route, so every route wins from it, whenever it is added.
 */
export function servePages(fastify: FastifyInstance, files: Files): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request.url);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const answer = request.is404 && reads && !own.has(`/${path.split('/')[1] ?? ''}`) ? answerOf(files, path, request.headers['accept-encoding']) : undefined;
    if (answer === undefined) return done();
    void reply.removeHeader('api-version').status(200).headers({ ...pageHeaders, ...answer.headers }).send(answer.body);
  });
}
