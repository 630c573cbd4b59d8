import type { NativeConnection, Worker, WorkflowBundleOption } from '@temporalio/worker';
import { activiteiten, type ActiviteitOpties } from './activiteiten';
import { TAKENRIJ, type TemporalDeps } from './deps';

export interface WorkerOpties extends ActiviteitOpties {
  readonly connection: NativeConnection;
  readonly workflowBundle: WorkflowBundleOption;
  /** How many workflows stay in memory, about 0.3 MB each (local-servers.md, E6). */
  readonly maxCachedWorkflows?: number;
  /** Of workflows that follow no stream, by name. */
  readonly meerActiviteiten?: object;
}

/** The worker that runs the workflows and their activities. Start it with `run()`, stop it with `shutdown()`. */
export async function maakWorker(deps: TemporalDeps, { connection, workflowBundle, maxCachedWorkflows = 500, meerActiviteiten, ...opties }: WorkerOpties): Promise<Worker> {
  const { Worker } = await import('@temporalio/worker');
  return Worker.create({
    connection,
    namespace: deps.temporal.options.namespace,
    taskQueue: deps.taskQueue ?? TAKENRIJ,
    workflowBundle,
    activities: { ...activiteiten(deps, opties), ...meerActiviteiten },
    maxCachedWorkflows,
    // A worker that dies leaves its cached workflows to nobody for so long.
    stickyQueueScheduleToStartTimeout: '2 seconds',
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '7 seconds',
  });
}
