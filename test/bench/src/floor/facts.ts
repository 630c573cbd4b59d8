import { serve } from '../child';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { turnCounter } from '../load/turn-counter';
import { environment } from './environment';
import { floorEvent } from './event';
import { insertEvent, openFloor, visibleItems } from './store';

/** A fact without our code: one insert. */
export async function startFacts(): Promise<void> {
  const { databaseUrl } = environment();
  const pool = openFloor(databaseUrl);
  const watched = visibleItems(databaseUrl);
  const next = turnCounter();
  const send: Send = async (item) => {
    const event = floorEvent(item, next(item));
    await insertEvent(pool, event);
    return event;
  };
  serve({ run: (request: RunRequest) => runLanes(send, watched, request) }, () => pool.end());
}
