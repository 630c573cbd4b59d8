import { setTimeout as pause } from 'node:timers/promises';
import { Client, type Pool } from 'pg';
import type { Log } from '../ports';
import { hasReached, type Target } from './behind';
import type { PositionGroup, Touched } from './handler';

/** A missed notification costs a waiter at most this. */
const RECHECK_MS = 200;
const RECONNECT_MS = 500;
/** On which a process tells the others that the clock stands elsewhere now. */
const CLOCK = 'klok';

export interface PositionWatch {
  /** As `positionsReached`, woken by notifications instead of polling. */
  readonly reached: (groups: readonly PositionGroup[], targets: readonly Target[], timeoutMs: number) => Promise<boolean>;
  /** Calls back with everything that moved from now on; returns how to stop. */
  readonly onTouched: (listener: (touched: readonly Touched[]) => void) => () => void;
  /**
   * Calls back when more may have changed than streams that moved: it listens again after a time in which it could not, or the clock
   * jumped. Returns how to stop.
   */
  readonly onAnything: (listener: () => void) => () => void;
  readonly close: () => Promise<void>;
}

/** Tells every process that watches that the clock has jumped: what is late, and how late, is no longer what it showed. */
export async function tellClockJumped(pool: Pool): Promise<void> {
  await pool.query('select pg_notify($1, $2)', [CLOCK, '']);
}

/** Listens to the consumers' `NOTIFY lees` and to the clock on one connection for the whole process, and connects again when it is lost. */
export function watchPositions(databaseUrl: string, pool: Pool, log: Log): PositionWatch {
  const listeners = new Set<(touched: readonly Touched[]) => void>();
  const anythingListeners = new Set<() => void>();
  let missed = false;
  const anything = (): void => [...anythingListeners].forEach((listener) => listener());
  const stopping = new AbortController();

  const listen = async (): Promise<void> => {
    const client = new Client({ connectionString: databaseUrl, application_name: 'watch', keepAlive: true });
    const ended = new Promise<void>((resolve) => {
      client.on('end', resolve);
      client.on('error', (error) => log.warn({ err: error }, 'the connection that listens to consumers is lost'));
      stopping.signal.addEventListener('abort', () => resolve(), { once: true });
    });
    client.on('notification', ({ channel, payload }) => {
      if (channel === CLOCK) return anything();
      const touched = JSON.parse(payload ?? '[]') as readonly Touched[];
      for (const listener of [...listeners]) listener(touched);
    });
    try {
      await client.connect();
      await client.query(`listen lees; listen ${CLOCK}`);
      if (missed) anything();
      missed = false;
      if (!stopping.signal.aborted) await ended;
    } finally {
      missed = true;
      // Ending a connection that is gone already has nothing left to fail at.
      await client.end().catch(() => undefined);
    }
  };

  const forever = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await listen().catch((error: unknown) => log.warn({ err: error }, 'cannot listen to consumers; trying again'));
      await pause(RECONNECT_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = forever();

  const onTouched = follow(listeners);

  const reached: PositionWatch['reached'] = async (groups, targets, timeoutMs) => {
    const until = Date.now() + timeoutMs;
    const ids = new Set(targets.map((target) => target.streamId));
    let wake = (): void => undefined;
    const stopListening = onTouched((touched) => touched.some(({ streamId }) => ids.has(streamId)) && wake());
    try {
      for (;;) {
        // Armed before the check, so that what commits during it is not missed.
        const woken = new Promise<void>((resolve) => (wake = resolve));
        if (await hasReached(pool, groups, targets)) return true;
        const left = until - Date.now();
        if (left <= 0) return false;
        const recheck = new AbortController();
        await Promise.race([woken, pause(Math.min(left, RECHECK_MS), undefined, { signal: recheck.signal }).catch(() => undefined)]);
        recheck.abort();
      }
    } finally {
      stopListening();
    }
  };

  return {
    reached,
    onTouched,
    onAnything: follow(anythingListeners),
    close: async () => {
      stopping.abort();
      await running;
    },
  };
}

const follow =
  <Listener>(listeners: Set<Listener>) =>
  (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
