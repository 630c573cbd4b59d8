import type { AggregateKind } from './aggregate';
import type { Context } from './context';

/** Another stream as it was when a decision looked at it, with what time has brought. Nothing holds it still: it may have moved on since. */
export interface Buur<S> {
  readonly streamId: string;
  readonly versie: number;
  readonly state: S;
}

/** The neighbours that a decision was given, by stream id. */
export type Buren = ReadonlyMap<string, Buur<unknown>>;

/**
 * The neighbour with this id, or undefined when there is no such stream. Two aggregates that look at each other name the kind only, so that
 * neither imports the other. Throws when it is of another kind.
 */
export function buurVan<S>(aggregate: { readonly kind: AggregateKind; readonly evolve?: (state: S | undefined, event: never) => S }, streamId: string, context: Pick<Context, 'buren'>): Buur<S> | undefined {
  if (!streamId.startsWith(`${aggregate.kind}-`)) throw new Error(`${streamId} is geen ${aggregate.kind}`);
  // Whoever loaded it folded it with the aggregate of its kind.
  return context.buren?.get(streamId) as Buur<S> | undefined;
}

/** The neighbour that a command names, by its id or its number (CGG-0142); undefined when there is none. Throws when it is of another kind. */
export function genoemdeBuur<S>(kind: AggregateKind, naam: string, { buren }: Pick<Context, 'buren'>): Buur<S> | undefined {
  const buur = buren?.get(naam);
  if (buur !== undefined && !buur.streamId.startsWith(`${kind}-`)) throw new Error(`${buur.streamId} is geen ${kind}`);
  // Whoever loaded it folded it with the aggregate of its kind.
  return buur as Buur<S> | undefined;
}
