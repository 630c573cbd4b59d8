import { serve } from '../child';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { watchVisibility } from '../load/visibility';
import { environment } from './environment';
import { floorEvent } from './event';
import { startProducer } from './kafka';
import { CHANNEL, GROUP, insertEvent, openFloor } from './store';
import { turnCounter } from '../load/turn-counter';

/** A fact without our code: one insert, then Kafka. */
export async function startFacts(): Promise<void> {
  const { databaseUrl, brokers, topic } = environment();
  const pool = openFloor(databaseUrl);
  const producer = await startProducer(brokers, topic);
  const visibility = await watchVisibility(databaseUrl, CHANNEL, [GROUP]);
  const next = turnCounter();
  const send: Send = async (item) => {
    const event = floorEvent(item, next(item));
    await insertEvent(pool, event);
    producer.enqueue(event);
    return event;
  };
  serve({ run: (request: RunRequest) => runLanes(send, visibility, request) }, async () => {
    await Promise.all([producer.close(), visibility.close()]);
    await pool.end();
  });
}
