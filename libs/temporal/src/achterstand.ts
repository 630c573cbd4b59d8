import { setTimeout as pauze } from 'node:timers/promises';
import { TAKENRIJ, type TemporalDeps } from './deps';

/** `TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW`. */
const VAN_WORKFLOWS = 1;
/** Half a second of the worker's time: whoever gives a command waits no longer behind them. */
const HOOGSTENS = 20;
const KIJK_ELKE_MS = 50;
/** A worker that is there takes one within this time. */
const STIL_MS = 10_000;

/** How many workflows were started or woken and wait for the worker, in the order in which they were. */
export async function achterstand({ temporal, taskQueue }: TemporalDeps): Promise<number> {
  const { stats } = await temporal.workflowService.describeTaskQueue({
    namespace: temporal.options.namespace,
    taskQueue: { name: taskQueue ?? TAKENRIJ },
    taskQueueType: VAN_WORKFLOWS,
    reportStats: true,
  });
  return Number(stats?.approximateBacklogCount ?? 0);
}

/** Waits until the worker has nearly come to what was started. Without a worker that takes any, nobody waits behind them: goes on after ten seconds. */
export async function laatWorkerBijkomen(deps: TemporalDeps): Promise<void> {
  let laagste = Number.POSITIVE_INFINITY;
  let sinds = performance.now();
  for (;;) {
    const nu = await achterstand(deps);
    if (nu <= HOOGSTENS) return;
    if (nu < laagste) [laagste, sinds] = [nu, performance.now()];
    else if (performance.now() - sinds > STIL_MS) return;
    await pauze(KIJK_ELKE_MS);
  }
}
