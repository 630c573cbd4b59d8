import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { readFeed, type FeedEvent } from '@cirkel/event-store';
import type { EventPublisher, Log } from '@cirkel/messaging';

const EVENTS_PER_SEND = 1_000;
/** Above this the rest is read from the feed when its turn comes. */
const MAX_WAITING = 5_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const STOP_WITHIN_MS = 3_000;

export interface Outlet {
  /** Everything up to this volgnummer has been published. Throws when the database session has failed; the transport failing only means waiting. */
  readonly published: () => number;
  /** Events that have just got their number. */
  readonly offer: (events: readonly FeedEvent[]) => void;
  readonly stop: () => Promise<void>;
}

export interface OutletOptions {
  readonly session: Client;
  readonly publisher: EventPublisher;
  /** Published before; the outlet begins after it. */
  readonly checkpoint: number;
  readonly head: number;
  readonly log: Log;
}

/**
 * Publishes the feed in order, one send at a time, beside the sequencer: numbering never waits for the transport, and while that is
 * away only the checkpoint stands still.
 */
export function openOutlet({ session, publisher, checkpoint, head: firstHead, log }: OutletOptions): Outlet {
  const stopping = new AbortController();
  let waiting: FeedEvent[] = [];
  let published = checkpoint;
  let head = firstHead;
  let wake = (): void => undefined;

  const next = async (): Promise<readonly FeedEvent[]> => {
    if (waiting[0]?.volgnummer === published + 1) return waiting.splice(0, EVENTS_PER_SEND);
    waiting = [];
    return published < head ? readFeed(session, { na: published, limit: EVENTS_PER_SEND }) : [];
  };

  const send = async (events: readonly FeedEvent[]): Promise<void> => {
    for (let wait = FIRST_PAUSE_MS; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await publisher.publish(events);
        published = events.at(-1)?.volgnummer ?? published;
        if (wait > FIRST_PAUSE_MS) log.info({ volgnummer: published }, 'publishing again');
        return;
      } catch (error) {
        log.warn({ err: error, vanaf: published + 1 }, 'cannot publish; trying again');
        await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const offered = new Promise<void>((resolve) => (wake = resolve));
      const events = await next();
      if (events.length > 0) await send(events);
      else await offered;
    }
  };
  let failure: unknown;
  const running = run().catch((error: unknown) => (failure = error));

  return {
    published: () => {
      if (failure !== undefined) throw failure;
      return published;
    },
    offer: (events) => {
      const last = events.at(-1);
      if (last === undefined) return;
      const follows = waiting.length === 0 || waiting.at(-1)?.volgnummer === head;
      if (follows && waiting.length < MAX_WAITING) waiting.push(...events);
      head = last.volgnummer;
      wake();
    },
    stop: async () => {
      stopping.abort();
      wake();
      // What is still on its way to a transport that does not answer will be sent again by the next relay.
      const patience = new AbortController();
      await Promise.race([running, pause(STOP_WITHIN_MS, undefined, { signal: patience.signal }).catch(() => undefined)]);
      patience.abort();
    },
  };
}
