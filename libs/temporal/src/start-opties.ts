import type { WithWorkflowArgs, WorkflowStartOptions } from '@temporalio/client';
import { TAKENRIJ, type TemporalDeps } from './deps';

type Levensloop = (streamId: string) => Promise<void>;

/**
 * The id of a workflow: what it is of. Some ids are the same in every product (`handelingsagenda-cirkel-2020`), so those that share a Temporal have
 * a task queue each, and it stands before their ids.
 */
export const workflowIdVan = ({ taskQueue }: Pick<TemporalDeps, 'taskQueue'>, id: string): string => (taskQueue === undefined ? id : `${taskQueue}/${id}`);

/** How the workflow of a stream is started: its only argument is the stream's id. Its type is the stream's kind. */
export const startOpties = (deps: Pick<TemporalDeps, 'taskQueue'>, streamId: string): WithWorkflowArgs<Levensloop, WorkflowStartOptions<Levensloop>> => ({
  workflowId: workflowIdVan(deps, streamId),
  taskQueue: deps.taskQueue ?? TAKENRIJ,
  args: [streamId],
  // After so long another worker takes over from one that died in the middle of a task.
  workflowTaskTimeout: '5 seconds',
});
