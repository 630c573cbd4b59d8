import { join } from 'node:path';
import { type Lock, Notice, stateDirectory, tryLock } from '@cirkel/local';

/** One product per checkout: throws a Notice that names the running one. */
export function lockCheckout(): Lock {
  const lock = tryLock(join(stateDirectory(), 'start.slot'));
  if ('release' in lock) return lock;
  throw new Notice(
    `Cirkel draait al vanuit deze map (proces ${lock.pid}); de adressen staan in .cirkel/adressen.json.\n` +
      `Stop het eerst: met Ctrl-C in het venster waarin het draait, of met \`kill ${lock.pid}\`.`,
  );
}
