import { TAKENRIJ, workflowIdVan, type TemporalDeps } from '@cirkel/temporal';
import { lopendeImports } from '../opslag/imports';

const WORKFLOW = 'importeer';
/** Real time. Who cannot wait leaves it to `hervatImports`. */
const WACHT_MS = 3_000;

/** Sets the workflow of an import going, or tells the one that runs that there are more rows. */
export async function startImport(deps: Pick<TemporalDeps, 'temporal' | 'taskQueue'>, importId: string): Promise<void> {
  await deps.temporal.withDeadline(Date.now() + WACHT_MS, () => deps.temporal.workflow.signalWithStart(WORKFLOW, { ...hoe(deps, importId), signal: 'ververs' }));
}

/** Starts the workflow of every import that should run and does not: whoever chose the rows may have stopped in between, or Temporal may have lost it. */
export async function hervatImports(deps: TemporalDeps): Promise<number> {
  const lopend = await lopendeImports(deps.pool);
  for (const id of lopend) await deps.temporal.workflow.start(WORKFLOW, { ...hoe(deps, id), workflowIdConflictPolicy: 'USE_EXISTING' });
  return lopend.length;
}

const hoe = (deps: Pick<TemporalDeps, 'taskQueue'>, importId: string): { workflowId: string; taskQueue: string; args: [string]; workflowTaskTimeout: '5 seconds' } => ({
  workflowId: workflowIdVan(deps, importId),
  taskQueue: deps.taskQueue ?? TAKENRIJ,
  args: [importId],
  workflowTaskTimeout: '5 seconds',
});
