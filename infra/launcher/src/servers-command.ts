import { rmSync, writeFileSync } from 'node:fs';
import { Notice, startServers, testServersFile, testServersOwner, tryLock } from '@cirkel/local';
import { createReport } from './progress';
import { untilAborted } from './until-aborted';

/** `npm run servers`: empty servers for specs that a developer runs by hand, until Ctrl-C. */
export async function serversCommand(_args: readonly string[], signal: AbortSignal): Promise<number> {
  const lock = tryLock(testServersOwner());
  if (!('release' in lock)) throw new Notice(`De testservers van deze map draaien al (proces ${lock.pid}).`);
  const report = createReport();
  try {
    report('testservers starten');
    const servers = await startServers({ signal, report });
    try {
      writeFileSync(testServersFile(), JSON.stringify(servers.environment, null, 2), { mode: 0o600 });
      report('Klaar: tests vinden de servers vanzelf. Stop met Ctrl-C.');
      await untilAborted(signal);
    } finally {
      rmSync(testServersFile(), { force: true });
      await servers.stop();
    }
    return 0;
  } finally {
    lock.release();
  }
}
