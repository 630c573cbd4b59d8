import type { Logger } from './logger';

/** The launcher kills after 10 s; an app that hangs in a handler says so itself just before. */
const STOP_WITHIN_MS = 9_000;

/** Tells the process that started this app that it can be used now. Does nothing when there is no such process. */
export function gereed(): void {
  process.send?.({ gereed: true });
}

/**
 * Runs the handlers one after another, in the order given, at the first SIGTERM or SIGINT, or when the launcher has died; then ends the
 * process. A handler that fails is logged and the rest still runs; the exit code is then 1. After 9 s the process ends anyway.
 */
export function stopOpSignaal(handlers: readonly (() => Promise<void> | void)[], logger: Logger): void {
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    logger.info(`stopt (${reason})`);
    setTimeout(() => {
      logger.error(`niet gestopt binnen ${STOP_WITHIN_MS / 1000} s, breekt af`);
      process.exit(1);
    }, STOP_WITHIN_MS).unref();
    void runAll(handlers, logger).then((failed) => process.exit(failed ? 1 : 0));
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  // Without this an app would outlive a launcher that was killed, and work beside the apps of the next start.
  process.on('disconnect', () => stop('de starter is weg'));
}

async function runAll(handlers: readonly (() => Promise<void> | void)[], logger: Logger): Promise<boolean> {
  let failed = false;
  for (const handler of handlers) {
    try {
      await handler();
    } catch (error) {
      failed = true;
      logger.error({ err: error }, 'stoppen van een onderdeel mislukte');
    }
  }
  return failed;
}
