import { serve } from '../child';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { watchVisibility } from '../load/visibility';
import { environment } from './environment';
import { floorEvent } from './event';
import { VISIBLE, GROUP, insertEvent, openFloor } from './store';
import { turnCounter } from '../load/turn-counter';

/** A fact without our code: one insert. */
export async function startFacts(): Promise<void> {
  const { databaseUrl } = environment();
  const pool = openFloor(databaseUrl);
  const visibility = await watchVisibility(databaseUrl, VISIBLE, [GROUP]);
  const next = turnCounter();
  const send: Send = async (item) => {
    const event = floorEvent(item, next(item));
    await insertEvent(pool, event);
    return event;
  };
  serve({ run: (request: RunRequest) => runLanes(send, visibility, request) }, async () => {
    await visibility.close();
    await pool.end();
  });
}
