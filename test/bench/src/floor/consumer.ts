import { serve } from '../child';
import { environment } from './environment';
import { consume } from './kafka';
import { openFloor, upsertItems } from './store';

/** The process in the place of the projector. */
export async function startConsumer(): Promise<void> {
  const { databaseUrl, brokers, topic } = environment();
  const pool = openFloor(databaseUrl);
  const stop = await consume(brokers, topic, (fetched) => upsertItems(pool, fetched));
  serve({}, async () => {
    await stop();
    await pool.end();
  });
}
