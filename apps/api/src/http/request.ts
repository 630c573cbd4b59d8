import type { FastifyRequest } from 'fastify';
import type { Caller } from '@cirkel/auth';

/** What came in, found good by the schemas of its operation. */
export interface CheckedInput {
  readonly caller: Caller | undefined;
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard; undefined for operations that anybody may use. */
    caller?: Caller;
    /** Set by the guard of input, for operations of the API. */
    input?: CheckedInput;
  }
}

/** The key of the command that this request carries, if it carries one. */
export function commandKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  return request.method === 'POST' && typeof key === 'string' && key !== '' ? key : undefined;
}
