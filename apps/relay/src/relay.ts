import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { acquireRelayLock, appendSignal, feedHead, sequence, wasQuiet } from '@cirkel/event-store';
import type { EventPublisher, Log } from '@cirkel/messaging';
import { openOutlet, type Outlet } from './outlet';

const EVENTS_PER_MOVE = 1_000;
const STANDBY_MS = 250;
const RECONNECT_MS = 500;
/** From one move to the next: what commits meanwhile travels together, which is cheaper for everyone behind the relay. */
const SPACING_MS = 3;

export interface RelayOptions {
  readonly databaseUrl: string;
  readonly publisher: EventPublisher;
  readonly log: Log;
  /** How often to look at the outbox when nobody says that something was appended (ms). */
  readonly pollMs: number;
  readonly signal: AbortSignal;
  /** Called when this relay has become the one that works. */
  readonly onLeading?: () => void;
}

/**
 * Gives every event its volgnummer and publishes the feed from its checkpoint (design.md section 5). One relay works, others stand
 * by: the lock, the numbering and the checkpoint share one session, so a relay that lost its session cannot number any more.
 * Resolves after the signal; goes on through every failure of database and transport.
 */
export async function runRelay(options: RelayOptions): Promise<void> {
  const { databaseUrl, log, signal } = options;
  while (!signal.aborted) {
    try {
      const session = await acquireRelayLock(databaseUrl, (error) => log.warn({ err: error }, 'the database session broke'));
      if (session === undefined) await rest(STANDBY_MS, signal);
      else await lead(session, options);
    } catch (error) {
      log.warn({ err: error }, 'the relay lost its database session; trying again');
      await rest(RECONNECT_MS, signal);
    }
  }
}

async function lead(session: Client, options: RelayOptions): Promise<void> {
  const { publisher, log, onLeading } = options;
  try {
    const { volgnummer, checkpoint, unsequenced } = await feedHead(session);
    log.info({ volgnummer, checkpoint, unsequenced }, 'this relay works now');
    const outlet = openOutlet({ session, publisher, checkpoint, head: volgnummer, log });
    onLeading?.();
    try {
      await moveUntilStopped(session, outlet, options);
    } finally {
      await outlet.stop();
    }
  } finally {
    // Whatever broke the session has been reported; it is given up anyway.
    await session.end().catch(() => undefined);
  }
}

async function moveUntilStopped(session: Client, outlet: Outlet, { pollMs, signal }: RelayOptions): Promise<void> {
  const { untilAppended } = await appendSignal(session);
  let quietBefore = false;
  while (!signal.aborted) {
    const events = await sequence(session, { max: EVENTS_PER_MOVE, checkpoint: outlet.published() });
    outlet.offer(events);
    if (events.length === EVENTS_PER_MOVE) continue;
    const quiet = wasQuiet(events);
    if (events.length > 0 || !quietBefore) await rest(SPACING_MS, signal);
    if (quiet && quietBefore) await untilAppended(pollMs);
    quietBefore = quiet;
  }
}

const rest = (ms: number, signal: AbortSignal): Promise<void> => pause(ms, undefined, { signal }).catch(() => undefined);
