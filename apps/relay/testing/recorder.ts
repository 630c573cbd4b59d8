import type { EventHandler } from '@cirkel/messaging';

export interface Recorder {
  readonly handler: EventHandler;
  /** Per stream the versions in the order in which they were handled. */
  readonly seen: ReadonlyMap<string, readonly number[]>;
  /** Resolves when the stream has been handled up to this version. */
  readonly until: (streamId: string, version: number) => Promise<void>;
}

/** A handler that remembers what it was given; `refuse` names a number that it cannot handle. */
export function recorder(groep: string, refuse?: number): Recorder {
  const seen = new Map<string, number[]>();
  const waiting = new Set<() => void>();
  const handler: EventHandler = {
    groep,
    kinds: ['item'],
    handle: (_tx, slices) => {
      for (const { streamId, events } of slices) {
        if (events.some((event) => event.data['nr'] === refuse)) return Promise.reject(new Error(`cannot digest ${refuse}`));
        seen.set(streamId, [...(seen.get(streamId) ?? []), ...events.map((event) => event.version)]);
      }
      for (const check of waiting) check();
      return Promise.resolve();
    },
  };
  const until = (streamId: string, version: number): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if ((seen.get(streamId)?.at(-1) ?? 0) < version) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
    });
  return { handler, seen, until };
}
