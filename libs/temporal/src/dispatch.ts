import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import type { Antwoord } from '@cirkel/contracts';
import { aggregates } from '@cirkel/domain';
import { isIntern, leesOpdracht, soortVan, stand, voerUit, type Verzoek } from '@cirkel/commands';
import type { TemporalDeps } from './deps';
import { startOpties, workflowIdVan } from './start-opties';
import { vertaal } from './vertaal';
import { berichten, type Opdracht } from './workflow/activiteiten';

/** Longer than voerUit's three tries and the wait for a neighbour. */
const DEADLINE_MS = 12_000;

/**
 * Executes a command the way it is declared: a fact and any command for a register directly, a lifecycle move in the running workflow of
 * its stream, which is started when it does not run. What the system itself begins (an escalatie) begins directly, and the sweep gives it its
 * workflow: thousands that are due at once would each wait for Temporal otherwise. Nobody else chooses.
 *
 * Throws what `voerUit` throws; for a lifecycle move also TemporalOnbereikbaar (within 3 s) and UitkomstOnbekend (after 12 s; it names the
 * key). Asking again with the same key is always safe.
 */
export async function dispatch(deps: TemporalDeps, verzoek: Verzoek): Promise<Antwoord> {
  const aggregate = aggregates[soortVan(verzoek.streamId)];
  if (!aggregate.lifecycle || aggregate.command(verzoek.opdracht.type)?.kind === 'feit') return voerUit(deps, verzoek);
  // What is wrong with it is said here, before a workflow is bothered.
  const intern = isIntern(verzoek.scope);
  const { definition } = leesOpdracht(aggregate, verzoek.opdracht, intern);
  if (intern && definition.creates) return voerUit(deps, verzoek);
  try {
    return await deps.temporal.withDeadline(Date.now() + DEADLINE_MS, () => (definition.creates ? startEnGeef(deps, verzoek) : geef(deps, verzoek)));
  } catch (error) {
    return vertaal(deps, verzoek, error);
  }
}

/** Gives the command to the running workflow; starts it only for a stream that exists, so an unknown id leaves no trace. */
async function geef(deps: TemporalDeps, verzoek: Verzoek): Promise<Antwoord> {
  try {
    return await deps.temporal.workflow.getHandle(workflowIdVan(deps, verzoek.streamId)).executeUpdate<Antwoord, [Opdracht]>(berichten.opdracht, update(verzoek));
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
  await stand(deps, verzoek.streamId); // throws `onbekend`
  return startEnGeef(deps, verzoek);
}

function startEnGeef(deps: TemporalDeps, verzoek: Verzoek): Promise<Antwoord> {
  const startWorkflowOperation = new WithStartWorkflowOperation(soortVan(verzoek.streamId), {
    ...startOpties(deps, verzoek.streamId),
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return deps.temporal.workflow.executeUpdateWithStart<(streamId: string) => Promise<void>, Antwoord, [Opdracht]>(berichten.opdracht, {
    ...update(verzoek),
    startWorkflowOperation,
  });
}

/** A fresh id for each attempt: to the same one Temporal would repeat a failure. What makes a command the same is its own key. */
const update = ({ streamId: _, ...opdracht }: Verzoek): { args: [Opdracht]; updateId: string } => ({ args: [opdracht], updateId: randomUUID() });

