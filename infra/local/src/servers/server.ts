import { setTimeout as wait } from 'node:timers/promises';
import type { Service } from '../service';

export interface ServerOptions {
  /** Folder of this server's data, log and chosen ports; it exists. Starting again with the same folder gives the same data and address. */
  readonly directory: string;
  /** True: what was acknowledged survives a power cut. False: as fast as possible, for tests. */
  readonly durable: boolean;
  /** Aborting ends the start halfway and leaves nothing running. */
  readonly signal?: AbortSignal | undefined;
  /** Receives a line for people when something takes long (Dutch). */
  readonly report?: ((line: string) => void) | undefined;
}

/** A server that runs, or an address from the environment that was found healthy (then stopping does nothing). */
export interface Server {
  /** The environment variables by which apps and tests find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether its process still exists; an address is taken to be alive. */
  alive(): boolean;
  stop(): Promise<void>;
  /** kill -9. A server that is only an address cannot be killed: rejects. */
  kill(): Promise<void>;
}

/** A server of our own, found by these environment variables. */
export function ownServer(environment: Record<string, string>, { alive, stop, kill }: Service): Server {
  return { environment, alive, stop, kill };
}

/** A server that somebody else runs, named by this environment variable. */
export function foreignServer(environment: Record<string, string>): Server {
  return {
    environment,
    alive: () => true,
    stop: async () => undefined,
    kill: async () => {
      throw new Error(`${Object.keys(environment).join(', ')}: not ours to kill`);
    },
  };
}

/**
 * Starts again when the first attempt failed: another process may have taken the chosen port in between (the next attempt chooses
 * another), and PostgreSQL refuses as long as processes of a killed predecessor are still dying.
 */
export async function startPersistently<T>(start: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start();
    } catch (error) {
      if (attempt === 3 || signal?.aborted) throw error;
      await wait(1_000);
    }
  }
}
