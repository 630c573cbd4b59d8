import { isTransient } from '@cirkel/messaging';

/** Whether this error says that PostgreSQL does not answer now: gone, or frozen (pg then gives up reading, without a code). */
export const isDatabaseAway = (error: unknown): boolean => isTransient(error) || (error instanceof Error && error.message === 'Query read timeout');
