import type { Report } from './progress';
import type { Servers } from '@cirkel/local';

const LOOK_EVERY_MS = 1_000;

/** Starts a server that died again, with its data and on its address, so that the apps find it back. */
export function keepAlive(servers: Servers, report: Report): { stop(): Promise<void> } {
  let looking: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    try {
      const revived = await servers.revive();
      if (revived.length > 0) report(`opnieuw gestart na een storing: ${revived.join(', ')}`);
    } catch (error) {
      report(`een server start niet opnieuw, over een seconde nog een poging: ${String(error)}`);
    }
  };
  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, LOOK_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
