import { DefaultLogger, type Logger as TemporalLogger } from '@temporalio/worker';
import type { Logger } from '@cirkel/observability';

const niveaus = { TRACE: 'trace', DEBUG: 'debug', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;

/** Temporal's own messages as lines of this app. What it calls info is of no use to who reads one log of everything. */
export const logVan = (logger: Logger): TemporalLogger =>
  new DefaultLogger('DEBUG', ({ level, message, meta }) => {
    // pino writes an error with its stack under the name err.
    const { error, ...rest } = meta ?? {};
    logger[niveaus[level]]({ ...rest, ...(error === undefined ? {} : { err: error }) }, message);
  });
