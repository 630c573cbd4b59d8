import { isGrpcServiceError, ServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import type { Antwoord } from '@cirkel/contracts';
import { uitWeigering, vraagUitkomst, type Verzoek } from '@cirkel/commands';
import type { TemporalDeps } from './deps';
import { uitFailure } from './failure';
import { TemporalOnbereikbaar, UitkomstOnbekend } from './fouten';

/**
 * What a failed call to a workflow means for who gave the command: the error that its execution threw, or, when the connection failed,
 * the outcome that the event store knows after all. Else TemporalOnbereikbaar or UitkomstOnbekend.
 */
export async function vertaal(deps: TemporalDeps, verzoek: Verzoek, error: unknown): Promise<Antwoord> {
  const eigen = uitFailure(error);
  if (eigen !== undefined) throw eigen;
  const storing = storingUit(verzoek, error);
  if (storing === undefined) throw error;
  const navraag = await vraagUitkomst(deps, verzoek);
  if (navraag.soort === 'antwoord') return navraag.antwoord;
  if (navraag.soort === 'weigering') throw uitWeigering(navraag);
  throw storing;
}

const UNAVAILABLE = new Set([8, 10, 14]); // RESOURCE_EXHAUSTED, ABORTED, UNAVAILABLE: still so after every retry
const DEADLINE_EXCEEDED = 4;

function storingUit(verzoek: Verzoek, error: unknown): Error | undefined {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new UitkomstOnbekend(verzoek, { cause: error });
  const grpc = error instanceof ServiceError ? error.cause : error;
  if (!isGrpcServiceError(grpc)) return undefined;
  if (UNAVAILABLE.has(grpc.code)) return new TemporalOnbereikbaar({ cause: error });
  return grpc.code === DEADLINE_EXCEEDED ? new UitkomstOnbekend(verzoek, { cause: error }) : undefined;
}
