import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { serve } from '../child';
import { environment } from './environment';
import { startProducer } from './kafka';
import { INSERTED, readEvents, type EventKey } from './store';

/** A bare relay looks at fixed times; this is the shortest that does not cost a noticeable part of a core. */
const LOOK_EVERY_MS = 2;

/** The process in the place of the relay: reads what is new every so often and sends it on, without a number, a mark or a look back. */
export async function startFloorProducer(): Promise<void> {
  const { databaseUrl, brokers, topic } = environment();
  const producer = await startProducer(brokers, topic);
  const client = new Client({ connectionString: databaseUrl });
  const stopping = new AbortController();
  // Which keys are new is told, so that looking costs nothing while there is nothing: to the advantage of the floor.
  let told: EventKey[] = [];
  client.on('notification', ({ payload }) => told.push(JSON.parse(payload ?? '') as EventKey));
  await client.connect();
  await client.query(`listen ${INSERTED}`);

  const look = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const keys = told;
      told = [];
      if (keys.length > 0) await producer.send(await readEvents(client, keys));
      else await pause(LOOK_EVERY_MS);
    }
  };
  const looking = look();
  serve({}, async () => {
    stopping.abort();
    await looking;
    await client.end();
    await producer.close();
  });
}
