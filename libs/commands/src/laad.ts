import type { Pool } from 'pg';
import type { AnyAggregate, StoredEvent } from '@cirkel/domain';
import { loadStream, type CommandKey, type LoadedStream } from '@cirkel/event-store';
import type { Stap } from './stap';

/** A stream as the store has it now: with all its events, and folded. */
export interface Geladen {
  readonly stroom: LoadedStream;
  readonly stap: Stap;
}

interface Onthouden {
  readonly state: unknown;
  readonly version: number;
  readonly events: readonly StoredEvent[];
}

/** How many streams a process keeps folded, the least recently used gone first. */
const STROMEN = 300;
const geheugens = new WeakMap<Pool, Map<string, Onthouden>>();

/**
 * Loads a stream, with what is known of a command key, from one snapshot in one round trip. What this process has loaded before is not
 * read or folded again: events never change, so only those that came since are asked for. Never the basis of a decision by itself.
 */
export async function laad(pool: Pool, aggregate: AnyAggregate, streamId: string, command?: CommandKey): Promise<Geladen> {
  const geheugen = geheugens.get(pool) ?? new Map<string, Onthouden>();
  geheugens.set(pool, geheugen);
  const bekend = geheugen.get(streamId);
  const sinds = await loadStream(pool, streamId, { fromVersion: (bekend?.version ?? 0) + 1, ...(command === undefined ? {} : { command }) });
  geheugen.delete(streamId);
  // The store was put back to an earlier moment under a running process, which nobody should do: begin anew.
  if (bekend !== undefined && sinds.version < bekend.version) return laad(pool, aggregate, streamId, command);
  const events = [...(bekend?.events ?? []), ...sinds.events];
  const state = sinds.events.reduce<unknown>(aggregate.evolve, bekend?.state);
  if (sinds.version > 0) onthoud(geheugen, streamId, { state, version: sinds.version, events });
  return { stroom: { ...sinds, events }, stap: { state, version: sinds.version, nieuw: [] } };
}

function onthoud(geheugen: Map<string, Onthouden>, streamId: string, wat: Onthouden): void {
  geheugen.set(streamId, wat);
  if (geheugen.size <= STROMEN) return;
  const [oudste] = geheugen.keys();
  if (oudste !== undefined) geheugen.delete(oudste);
}
