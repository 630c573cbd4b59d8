import type { Verzoek } from '@cirkel/commands';
import type { Antwoord } from '@cirkel/contracts';
import type { Moment } from '@cirkel/domain';
import { startImport } from '@cirkel/import';
import { leefTot, reageer } from '@cirkel/reactions';
import { dispatch, type TemporalDeps } from '@cirkel/temporal';

/** What stands between the API and the workflows. */
export interface Engine {
  /** The one way in for a command: through the running workflow, or directly. */
  readonly dispatch: (verzoek: Verzoek) => Promise<Antwoord>;
  /** Issues what is missing elsewhere for this subject, and tells which streams that touched. */
  readonly react: (streamId: string) => Promise<readonly string[]>;
  /** Resolves when Temporal answers. */
  readonly ping: () => Promise<unknown>;
  /** Sets the chosen rows of an import going in the background. */
  readonly startImport: (importId: string) => Promise<void>;
  readonly springNaar: (to: Moment) => Promise<void>;
}

const PING_MS = 2_000;

/** The engine as it runs: workflows in Temporal, everything else in PostgreSQL. */
export function engineOver(deps: TemporalDeps): Engine {
  return {
    dispatch: (verzoek) => dispatch(deps, verzoek),
    react: (streamId) => reageer(deps, streamId),
    ping: () => deps.temporal.withDeadline(Date.now() + PING_MS, () => deps.temporal.workflowService.getSystemInfo({})),
    startImport: (importId) => startImport(deps, importId),
    springNaar: (to) => leefTot(deps, to),
  };
}
