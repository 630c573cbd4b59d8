import { datumVan, type AnyAggregate, type Context, type EventMeta, type NewEvent, type StoredEvent } from '@cirkel/domain';

/** A stream on its way: its state (undefined before its first event), its version, and the events that are not in the store yet. */
export interface Stap {
  readonly state: unknown;
  readonly version: number;
  readonly nieuw: readonly StoredEvent[];
}

/** Adds decided events. What time brought happened on the day on which it was due, everything else on the day of the context. */
export function leg(aggregate: AnyAggregate, stap: Stap, events: readonly NewEvent[], context: Context, meta: Omit<EventMeta, 'actor' | 'due'>): Stap {
  const nieuw = events.map(
    ({ type, schemaVersion, data, due }, i): StoredEvent => ({
      streamId: context.streamId,
      version: stap.version + i + 1,
      type,
      schemaVersion,
      data,
      gebeurdOp: due === undefined ? context.gebeurdOp : datumVan(due),
      geregistreerdOp: context.nu,
      meta: { actor: context.actor, ...meta, ...(due === undefined ? {} : { due }) },
    }),
  );
  return {
    state: nieuw.reduce<unknown>(aggregate.evolve, stap.state),
    version: stap.version + nieuw.length,
    nieuw: [...stap.nieuw, ...nieuw],
  };
}
