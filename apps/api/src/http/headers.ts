import type { FastifyInstance } from 'fastify';
import { API_VERSION } from '@cirkel/contracts/openapi';

/** On every answer, also 404, 405 and 500 (NLGov API Design Rules: /core/version-header, /core/transport/security-headers). */
export const standardHeaders: Readonly<Record<string, string>> = {
  'api-version': API_VERSION,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** A hook before everything else, so that no answer can miss them. */
export function addStandardHeaders(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (_request, reply, done) => {
    void reply.headers({ ...standardHeaders });
    done();
  });
}
