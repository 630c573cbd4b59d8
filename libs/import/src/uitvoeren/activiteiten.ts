import { Context } from '@temporalio/activity';
import type { CommandDeps } from '@cirkel/commands';
import type { Voortgang } from '../opslag/regels';
import { voerRijenUit } from './voer-rijen-uit';

/** What the worker does for the workflow of an import. */
export interface ImportActiviteiten {
  /** Executes the next rows; says how many are left. */
  readonly voerRijenUit: (importId: string) => Promise<Voortgang>;
}

/** After so many rows the workflow hears how far it is. */
const HOOGSTENS = 250;

/** Between two rows the activity tells that it lives, and stops when the worker does; the next one goes on there. */
export const importActiviteiten = (deps: CommandDeps): ImportActiviteiten => ({
  voerRijenUit: (importId) =>
    voerRijenUit(deps, importId, {
      hoogstens: HOOGSTENS,
      voorElkeRij: () => {
        const { cancellationSignal, heartbeat } = Context.current();
        cancellationSignal.throwIfAborted();
        heartbeat();
      },
    }),
});
