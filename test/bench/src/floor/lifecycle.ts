import { Client, Connection } from '@temporalio/client';
import { serve } from '../child';
import { inGroups } from '../load/in-groups';
import { runLanes, type RunRequest, type Send } from '../load/lanes';
import { turnCounter } from '../load/turn-counter';
import { environment } from './environment';
import { visibleItems } from './store';

/** A move without our code: one update on a running workflow. */
export async function startLifecycle(): Promise<void> {
  const { databaseUrl, temporalAddress, taskQueue } = environment();
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  const watched = visibleItems(databaseUrl);
  const next = turnCounter();

  const send: Send = async (item) => {
    const version = next(item);
    await client.workflow.getHandle(item).executeUpdate('opdracht', { args: [version] });
    return { streamId: item, version };
  };
  const prepare = async (items: readonly string[]): Promise<void> => {
    await inGroups(items, async (item) => {
      await client.workflow.start('entity', { workflowId: item, taskQueue, args: [item] });
      await send(item);
    });
  };
  serve({ prepare, run: (request: RunRequest) => runLanes(send, watched, request) }, () => connection.close());
}
