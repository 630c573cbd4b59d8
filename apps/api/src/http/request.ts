import type { FastifyRequest } from 'fastify';
import type { Caller } from '@cirkel/auth';
import type { Operation } from '@cirkel/contracts/openapi';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard; undefined for operations that anybody may use. */
    caller?: Caller;
    /** The operation that this request is for. */
    operation?: Operation;
  }
}

/** The key of the command that this request carries, if it carries one. */
export function commandKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  return request.method === 'POST' && typeof key === 'string' && key !== '' ? key : undefined;
}
