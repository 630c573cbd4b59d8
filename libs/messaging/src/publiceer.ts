import type { Pool } from 'pg';
import { readFeed } from '@cirkel/event-store';
import type { EventPublisher } from './ports';

const EVENTS_PER_SEND = 1_000;

/**
 * Publishes the feed again from volgnummer `vanaf` (default the beginning) to its end, and returns how many events that were. Safe
 * beside a running relay: consumers skip what they have seen, wherever it comes.
 */
export async function publiceer(pool: Pool, publisher: EventPublisher, vanaf = 1): Promise<number> {
  let na = vanaf - 1;
  let count = 0;
  for (;;) {
    const events = await readFeed(pool, { na, limit: EVENTS_PER_SEND });
    const last = events.at(-1);
    if (last === undefined) return count;
    await publisher.publish(events);
    na = last.volgnummer;
    count += events.length;
  }
}
