import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@cirkel/observability';

/** Nest's own messages in the log of the app; what it says while starting is of no use to anybody but who is looking for it. */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: (message: unknown, context?: unknown) => logger.debug({ context }, String(message)),
    debug: (message: unknown, context?: unknown) => logger.debug({ context }, String(message)),
    verbose: (message: unknown, context?: unknown) => logger.trace({ context }, String(message)),
    warn: (message: unknown, context?: unknown) => logger.warn({ context }, String(message)),
    error: (message: unknown, ...rest: unknown[]) => logger.error({ rest }, String(message)),
    fatal: (message: unknown, ...rest: unknown[]) => logger.fatal({ rest }, String(message)),
  };
}
