import type { WithWorkflowArgs, WorkflowStartOptions } from '@temporalio/client';
import { TAKENRIJ, type TemporalDeps } from './deps';

type Levensloop = (streamId: string) => Promise<void>;

/** How the workflow of a stream is started: its id is the stream's, its only argument too. Its type is the stream's kind. */
export const startOpties = (deps: Pick<TemporalDeps, 'taskQueue'>, streamId: string): WithWorkflowArgs<Levensloop, WorkflowStartOptions<Levensloop>> => ({
  workflowId: streamId,
  taskQueue: deps.taskQueue ?? TAKENRIJ,
  args: [streamId],
  // After so long another worker takes over from one that died in the middle of a task.
  workflowTaskTimeout: '5 seconds',
});
