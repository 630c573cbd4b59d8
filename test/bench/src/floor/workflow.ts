import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { FloorActivities } from './worker';

const { insert } = proxyLocalActivities<FloorActivities>({ startToCloseTimeout: '10 s' });

/** The smallest workflow that can do what the floor needs: every update is one local activity. */
export async function entity(item: string): Promise<void> {
  setHandler(defineUpdate<void, [number]>('opdracht'), (version) => insert(item, version));
  await condition(() => false);
}
