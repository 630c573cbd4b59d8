import type { Client } from '@temporalio/client';
import type { CommandDeps } from '@cirkel/commands';

/** The task queue of the worker, unless a test has one of its own. */
export const TAKENRIJ = 'cirkel';

/** What reaching a running lifecycle needs of the world. */
export interface TemporalDeps extends CommandDeps {
  readonly temporal: Client;
  /** Default `cirkel`. */
  readonly taskQueue?: string;
}
