import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { serve } from '../child';
import { environment } from './environment';
import { floorEvent } from './event';
import { startProducer } from './kafka';
import { insertEvent, openFloor } from './store';

export interface FloorActivities {
  readonly insert: (item: string, version: number) => Promise<void>;
}

/** The process in the place of the worker: its activity inserts and hands the event to Kafka without waiting for it. */
export async function startWorker(): Promise<void> {
  const { databaseUrl, brokers, topic, temporalAddress, taskQueue, workflowBundle } = environment();
  Runtime.install({ shutdownSignals: [], logger: { log: () => undefined, trace: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined, error: console.error } });
  const pool = openFloor(databaseUrl);
  const producer = await startProducer(brokers, topic);
  const activities: FloorActivities = {
    insert: async (item, version) => {
      const event = floorEvent(item, version);
      await insertEvent(pool, event);
      producer.enqueue(event);
    },
  };
  const connection = await NativeConnection.connect({ address: temporalAddress });
  const worker = await Worker.create({ connection, taskQueue, activities: { ...activities }, workflowBundle: { codePath: workflowBundle } });
  const running = worker.run();
  serve({}, async () => {
    worker.shutdown();
    await running;
    await producer.close();
    await connection.close();
    await pool.end();
  });
}
