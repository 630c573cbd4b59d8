import { Client } from 'pg';
import { serve } from '../child';
import { environment } from './environment';
import { startProducer } from './kafka';
import { INSERTED, readEvents, type EventKey } from './store';

/** The process in the place of the relay: reads what it is told of and sends it on, without a number, a mark or a look back. */
export async function startFloorProducer(): Promise<void> {
  const { databaseUrl, brokers, topic } = environment();
  const producer = await startProducer(brokers, topic);
  const client = new Client({ connectionString: databaseUrl });
  let told: EventKey[] = [];
  let sending: Promise<void> | undefined;

  const sendAll = async (): Promise<void> => {
    while (told.length > 0) {
      const keys = told;
      told = [];
      await producer.send(await readEvents(client, keys));
    }
  };
  client.on('notification', ({ payload }) => {
    told.push(JSON.parse(payload ?? '') as EventKey);
    sending ??= sendAll().finally(() => (sending = undefined));
  });
  await client.connect();
  await client.query(`listen ${INSERTED}`);
  serve({}, async () => {
    await sending;
    await client.end();
    await producer.close();
  });
}
