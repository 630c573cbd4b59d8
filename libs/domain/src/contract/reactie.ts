import type { Datum } from '../kalender/datum';
import type { Aggregate } from './aggregate';
import type { Command } from './command';
import type { Context } from './context';
import { isDomainError } from './domain-error';
import type { NewEvent } from './event';

/** A command that is missing elsewhere. Its key says cause and target, so that asking twice is harmless. */
export interface Reactie {
  readonly streamId: string;
  readonly sleutel: string;
  readonly opdracht: { readonly type: string } & Readonly<Record<string, unknown>>;
  /** The day on which its cause happened, where that counts for what it asks; today when absent. */
  readonly gebeurdOp?: Datum;
}

/**
 * What a stream decides on a reaction, with the context in which it did. The cause keeps its own day, also when it was registered late. A stream that had not
 * come so far on that day takes it on the first day on which it can: a fact from elsewhere is never lost because of its day.
 */
export function besluitOpReactie<S>(aggregate: Pick<Aggregate<S>, 'decide'>, state: S | undefined, command: Command, context: Context): { readonly events: readonly NewEvent[]; readonly context: Context } {
  try {
    return { events: aggregate.decide(state, command, context), context };
  } catch (error) {
    const vanaf = isDomainError(error) && error.code === 'datum-ongeldig' ? error.details['vanaf'] : undefined;
    if (typeof vanaf !== 'string' || vanaf <= context.gebeurdOp || vanaf > context.vandaag) throw error;
    return besluitOpReactie(aggregate, state, command, { ...context, gebeurdOp: vanaf });
  }
}
