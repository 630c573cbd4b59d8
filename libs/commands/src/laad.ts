import type { Pool } from 'pg';
import type { AnyAggregate } from '@cirkel/domain';
import { loadStream, type CommandKey } from '@cirkel/event-store';
import { onthoud, vergeet, watIkWeet, zetKlokGelijk, type Geladen } from './geheugen';

/**
 * Loads a stream as the store has it now, with what is known of a command key, from one snapshot in one round trip. What this process
 * has seen before is not read or folded again: events never change, so only those that came since are asked for.
 */
export async function laad(pool: Pool, aggregate: AnyAggregate, streamId: string, command?: CommandKey): Promise<Geladen> {
  const bekend = watIkWeet(pool, streamId);
  const sinds = await loadStream(pool, streamId, { fromVersion: (bekend?.version ?? 0) + 1, ...(command === undefined ? {} : { command }) });
  zetKlokGelijk(pool, sinds);
  if (bekend !== undefined && sinds.version < bekend.version) {
    // The store was put back to an earlier moment under a running process, which nobody should do: begin anew.
    vergeet(pool, streamId);
    return laad(pool, aggregate, streamId, command);
  }
  const events = sinds.events.length === 0 ? (bekend?.events ?? []) : [...(bekend?.events ?? []), ...sinds.events];
  const state = sinds.events.reduce<unknown>(aggregate.evolve, bekend?.state);
  const { version, open, workflowVersion } = sinds;
  if (version > 0) onthoud(pool, streamId, { state, version, open, workflowVersion, events });
  return { stroom: { ...sinds, events }, stap: { state, version, nieuw: [] } };
}
