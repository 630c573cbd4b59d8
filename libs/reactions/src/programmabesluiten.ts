import { Context } from '@temporalio/activity';
import { lopendeProgrammabesluiten, voerProgrammabesluitUit, type Besluitverwijzing, type Besluitvoortgang, type CommandDeps } from '@cirkel/commands';
import { TAKENRIJ, workflowIdVan, type TemporalDeps } from '@cirkel/temporal';

const WORKFLOW = 'programmabesluit';
/** After so many subjects the workflow hears how far it is. */
const HOOGSTENS = 250;

/** What the worker does for the workflow of a decision of a programme. */
export interface Besluitactiviteiten {
  /** Reaches the next subjects, after this one. */
  readonly voerProgrammabesluitUit: (besluit: Besluitverwijzing, na: string) => Promise<Besluitvoortgang>;
}

/** Between two subjects the activity tells that it lives, and stops when the worker does; the next one goes on there. */
export const besluitactiviteiten = (deps: CommandDeps): Besluitactiviteiten => ({
  voerProgrammabesluitUit: (besluit, na) =>
    voerProgrammabesluitUit(deps, besluit, {
      na,
      hoogstens: HOOGSTENS,
      voorElk: () => {
        const { cancellationSignal, heartbeat } = Context.current();
        cancellationSignal.throwIfAborted();
        heartbeat();
      },
    }),
});

/** Starts the workflow of every decision that has not reached everything and is not on its way: nobody needs to be told that one was taken. */
export async function hervatProgrammabesluiten(deps: TemporalDeps): Promise<number> {
  const lopend = await lopendeProgrammabesluiten(deps);
  for (const besluit of lopend) {
    await deps.temporal.workflow.start(WORKFLOW, {
      workflowId: workflowIdVan(deps, `${WORKFLOW}-${besluit.programma}-${besluit.nr}`),
      taskQueue: deps.taskQueue ?? TAKENRIJ,
      args: [besluit],
      workflowTaskTimeout: '5 seconds',
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
  }
  return lopend.length;
}
