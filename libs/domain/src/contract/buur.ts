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

/** The neighbour with this id, or undefined when there is no such stream. Throws when the aggregate did not say that it looks at it. */
export function buurVan<S>(aggregate: { readonly kind: AggregateKind; readonly evolve: (state: S | undefined, event: never) => S }, streamId: string, context: Pick<Context, 'buren'>): Buur<S> | undefined {
  if (!streamId.startsWith(`${aggregate.kind}-`)) throw new Error(`${streamId} is geen ${aggregate.kind}`);
  // Whoever loaded it folded it with the aggregate of its kind.
  return context.buren?.get(streamId) as Buur<S> | undefined;
}
