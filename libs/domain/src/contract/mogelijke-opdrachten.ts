import { heeftRecht } from './actor';
import { rechtenOp, type Aggregate } from './aggregate';
import type { AnyCommandDefinition } from './command';
import type { Context } from './context';
import { isDomainError, type DomainError } from './domain-error';

export interface MogelijkeOpdracht<S> {
  readonly definition: AnyCommandDefinition<S>;
  readonly kan: boolean;
  /** Dutch, why it cannot be done now. */
  readonly reden?: string;
}

/**
 * The commands that this actor may give on this state: what is never theirs is absent, and so are the commands of other stages;
 * what is theirs but not now stands there with the reason (ux.md, "Every page"). Whether the fields are right only `decide` knows.
 */
export function mogelijkeOpdrachten<S>(aggregate: Aggregate<S>, state: S | undefined, context: Context): readonly MogelijkeOpdracht<S>[] {
  return aggregate.commands
    .filter((definition) => (state === undefined ? definition.creates : definition.wijzigt))
    .filter((definition) => hoortHier(aggregate, definition, state))
    .filter((definition) => {
      const { rechten, eigenaren } = rechtenOp(aggregate, definition, state, context);
      return heeftRecht(context.actor, rechten, eigenaren);
    })
    .flatMap((definition): readonly MogelijkeOpdracht<S>[] => {
      const weigering = state === undefined ? undefined : weigeringVan(aggregate, definition, state, context);
      if (weigering === undefined) return [{ definition, kan: true }];
      return weigering.code === 'geen-recht' ? [] : [{ definition, kan: false, reden: weigering.message }];
    });
}

/** Whether the command is of the stage in which this state is, or still of one that it came through. */
function hoortHier<S>(aggregate: Aggregate<S>, { fase, ookDaarna }: AnyCommandDefinition<S>, state: S | undefined): boolean {
  if (fase === undefined) return true;
  if (state === undefined) return false;
  return fase === aggregate.fase?.(state) || (ookDaarna && aggregate.doorlopen?.(state).includes(fase) === true);
}

function weigeringVan<S>(aggregate: Aggregate<S>, definition: AnyCommandDefinition<S>, state: S, context: Context): DomainError | undefined {
  try {
    aggregate.accepteert?.(state, definition);
    definition.vooraf?.(state, context);
    return undefined;
  } catch (error) {
    if (isDomainError(error)) return error;
    throw error;
  }
}
