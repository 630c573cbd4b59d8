import { proxyActivities } from '@temporalio/workflow';
import type { Activiteiten } from './activiteiten';

/**
 * A call to a neighbour: a regular activity, because it may take long, and repeated until the neighbour has answered. A refusal by the
 * rules is an answer.
 */
export const { geefDoor } = proxyActivities<Pick<Activiteiten, 'geefDoor'>>({
  startToCloseTimeout: '20 seconds',
  heartbeatTimeout: '3 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '30 seconds' },
  summary: 'Besluit doorgeven aan het onderwerp',
});
