/** Something that is away now and will come back: whoever throws it wants to be tried again, not to be parked. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
}

/** Connection failures, resources used up, serialization and locks, an administrator's stop: PostgreSQL, Appendix A. */
const TRANSIENT_SQLSTATE = /^(08|53|57|40|55P03)/;
const TRANSIENT_SYSTEM = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH']);
/** pg has no code for its own errors. */
const TRANSIENT_MESSAGE = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

/** Whether trying again later may help without anybody changing anything. */
export function isTransient(error: unknown): boolean {
  if (error instanceof TransientError) return true;
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isTransient);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return TRANSIENT_SYSTEM.has(code) || TRANSIENT_SQLSTATE.test(code) || TRANSIENT_MESSAGE.test(error.message);
}
