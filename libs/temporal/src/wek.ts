import type { TemporalDeps } from './deps';
import { startOpties } from './start-opties';
import { soortVan } from '@cirkel/commands';
import { berichten } from './workflow/activiteiten';

/** Starts the workflow of a stream when it does not run, and asks it to look at its stream anew. Safe at any time. */
export async function wek(deps: TemporalDeps, streamId: string): Promise<void> {
  await deps.temporal.workflow.signalWithStart<(streamId: string) => Promise<void>, []>(soortVan(streamId), {
    ...startOpties(deps, streamId),
    signal: berichten.ververs,
    signalArgs: [],
  });
}

/** Does the work for each, at most `tegelijk` at a time: workflows are started faster than their first tasks run (local-servers.md, E6). */
export async function gedoseerd<T>(lijst: readonly T[], tegelijk: number, werk: (een: T) => Promise<unknown>): Promise<void> {
  const wachtrij = lijst.values();
  const baan = async (): Promise<void> => {
    for (const een of wachtrij) await werk(een);
  };
  await Promise.all(Array.from({ length: tegelijk }, baan));
}
