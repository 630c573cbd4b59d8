import { OpslagOnbereikbaar } from '@cirkel/commands';
import { TransientError, type EventHandler } from '@cirkel/messaging';
import { TemporalOnbereikbaar, UitkomstOnbekend, type TemporalDeps } from '@cirkel/temporal';
import { reageerOp } from './reageer';
import { ESCALATOR } from './volgers';

const isTijdelijk = (error: unknown): boolean => error instanceof TemporalOnbereikbaar || error instanceof UitkomstOnbekend || error instanceof OpslagOnbereikbaar;

/**
 * On any event of a subject or an escalatie: look at how things are now and issue what is missing. The position moves only after that,
 * so a crash asks again; asking again is harmless.
 */
export const reageerBijGebeurtenissen = (deps: TemporalDeps): EventHandler => ({
  ...ESCALATOR,
  handle: async (_tx, slices) => {
    try {
      await reageerOp(deps, slices.map((slice) => slice.streamId));
    } catch (error) {
      if (isTijdelijk(error)) throw new TransientError('Een server is weg; de reacties worden opnieuw gevraagd', { cause: error });
      throw error;
    }
  },
});
