import { Client } from 'pg';
import { serve } from '../child';
import { environment } from './environment';
import { parseEvent } from './event';
import { startProducer } from './kafka';
import { INSERTED } from './store';

/** The process in the place of the relay: sends on what the inserts tell it, without a number, a checkpoint or a look back. */
export async function startFloorProducer(): Promise<void> {
  const { databaseUrl, brokers, topic } = environment();
  const producer = await startProducer(brokers, topic);
  const client = new Client({ connectionString: databaseUrl });
  client.on('notification', ({ payload }) => producer.enqueue(parseEvent(payload ?? '')));
  await client.connect();
  await client.query(`listen ${INSERTED}`);
  serve({}, async () => {
    await client.end();
    await producer.close();
  });
}
