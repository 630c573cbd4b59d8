import { isTransient } from '@cirkel/messaging';

/** Whether this error says that PostgreSQL does not answer now: gone, or frozen (pg then gives up reading, without a code). */
export const isDatabaseAway = (error: unknown): boolean => isTransient(error) || (error instanceof Error && error.message === 'Query read timeout');

/** gRPC status codes (https://grpc.github.io/grpc/core/md_doc_statuscodes.html): DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, UNAVAILABLE. */
const GRPC_AWAY = new Set([4, 8, 14]);

/** Whether this error, or what caused it, says that Temporal does not answer now. */
export function isTemporalAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code: unknown = 'code' in error ? error.code : undefined;
  return (typeof code === 'number' && GRPC_AWAY.has(code)) || isTemporalAway(error.cause);
}
