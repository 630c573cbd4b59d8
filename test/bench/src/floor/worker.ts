import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { serve } from '../child';
import { environment } from './environment';
import { floorEvent } from './event';
import { insertEvent, openFloor } from './store';

export interface FloorActivities {
  readonly insert: (item: string, version: number) => Promise<void>;
}

/** The process in the place of the worker: its one activity inserts. */
export async function startWorker(): Promise<void> {
  const { databaseUrl, temporalAddress, taskQueue, workflowBundle } = environment();
  Runtime.install({ shutdownSignals: [], logger: { log: () => undefined, trace: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined, error: console.error } });
  const pool = openFloor(databaseUrl);
  const activities: FloorActivities = {
    insert: (item, version) => insertEvent(pool, floorEvent(item, version)),
  };
  const connection = await NativeConnection.connect({ address: temporalAddress });
  const worker = await Worker.create({ connection, taskQueue, activities: { ...activities }, workflowBundle: { codePath: workflowBundle } });
  const running = worker.run();
  serve({}, async () => {
    worker.shutdown();
    await running;
    await connection.close();
    await pool.end();
  });
}
