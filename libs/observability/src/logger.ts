import { pino, stdTimeFunctions, type Logger } from 'pino';

export type { Logger };

/**
 * One JSON line per message on stdout; the launcher makes them readable, a cluster collects them as they are.
 * `LOG_LEVEL` (pino's names, default info) is the only setting.
 */
export function createLogger(app: string): Logger {
  return pino({
    level: process.env['LOG_LEVEL'] ?? 'info',
    base: { app, pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
  });
}
