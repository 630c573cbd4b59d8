import { Context } from '@temporalio/activity';
import { InvoerFout, laatTijdVerstrijken, rondBesluitAf, stand, voerUitInWorkflow, type Uitslag, type Wachtend } from '@cirkel/commands';
import { isDomainError } from '@cirkel/domain';
import { noteWorkflowVersion } from '@cirkel/event-store';
import type { TemporalDeps } from './deps';
import { dispatch } from './dispatch';
import { naarFailure } from './failure';
import type { Activiteiten, Blik } from './workflow/activiteiten';

/** Replaying a run is what a restart of the worker costs: 30 ms for five commands (local-servers.md, E6). */
const OPDRACHTEN_PER_RUN = 40;

/** Three times within the heartbeat time-out of the activity: a worker that died is noticed, not waited for. */
const HARTSLAG_MS = 1_000;

export interface ActiviteitOpties {
  /** After so many commands a workflow continues as a new run. */
  readonly opdrachtenPerRun?: number;
}

/** What the worker does for the workflows, on the real stores. */
export function activiteiten(deps: TemporalDeps, { opdrachtenPerRun = OPDRACHTEN_PER_RUN }: ActiviteitOpties = {}): Activiteiten {
  return metFailures({
    bekijk: (streamId) => bekijk(deps, streamId, opdrachtenPerRun),
    voerUit: (verzoek) => voerUitInWorkflow(deps, verzoek),
    laatTijdVerstrijken: (streamId) => laatTijdVerstrijken(deps, streamId, { viaWorkflow: true }),
    rondBesluitAf: (streamId, uitslag) => rondBesluitAf(deps, streamId, uitslag),
    geefDoor: (wachtend) => geefDoor(deps, wachtend),
  });
}

async function bekijk(deps: TemporalDeps, streamId: string, opdrachtenPerRun: number): Promise<Blik> {
  try {
    const gezien = await stand(deps, streamId);
    await noteWorkflowVersion(deps.pool, streamId, gezien.versie);
    return { stand: gezien, opdrachtenPerRun };
  } catch (error) {
    if (isDomainError(error) && error.code === 'onbekend') return { opdrachtenPerRun };
    throw error;
  }
}

/** Whatever the rules of the subject say is an answer; that nobody answered is a reason to try again. */
async function geefDoor(deps: TemporalDeps, wachtend: Wachtend): Promise<Uitslag> {
  const hartslag = setInterval(() => Context.current().heartbeat(), HARTSLAG_MS);
  try {
    return { uitgevoerd: true, antwoord: await dispatch(deps, wachtend) };
  } catch (error) {
    if (isDomainError(error) || error instanceof InvoerFout) return { uitgevoerd: false, code: error.code, melding: error.message };
    throw error;
  } finally {
    clearInterval(hartslag);
  }
}

/** Errors of ours keep their code and text on the way through Temporal. */
function metFailures(werk: Activiteiten): Activiteiten {
  const vertaald = <A extends unknown[], R>(doe: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
    try {
      return await doe(...args);
    } catch (error) {
      throw naarFailure(error);
    }
  };
  return {
    bekijk: vertaald(werk.bekijk),
    voerUit: vertaald(werk.voerUit),
    laatTijdVerstrijken: vertaald(werk.laatTijdVerstrijken),
    rondBesluitAf: vertaald(werk.rondBesluitAf),
    geefDoor: vertaald(werk.geefDoor),
  };
}
