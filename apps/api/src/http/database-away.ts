import { types } from 'node:util';
import { isTransient } from '@cirkel/messaging';

/** Whether this error says that PostgreSQL does not answer now: gone, or frozen (pg then gives up reading, without a code). */
export const isDatabaseAway = (error: unknown): boolean => types.isNativeError(error) && (error.message === 'Query read timeout' || isTransient(ofThisRealm(error)));

/** Node's own errors (ECONNREFUSED) are no `Error` of the realm in which Jest runs a spec. */
const ofThisRealm = (error: Error): Error => Object.assign(new Error(error.message), error);
