import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../contract/context';
import type { NewEvent, StoredEvent } from '../../contract/event';
import { datumVan } from '../../kalender/datum';
import type { AnyAggregate } from '../../registry';
import type { Stroom } from './wereld';

/** A stream with these events added, as the store would hold them: each fits its own schema, what time brought happened on its day. */
export function leg(aggregate: AnyAggregate, stroom: Stroom, events: readonly NewEvent[], context: Context): Stroom {
  const nieuw = events.map((event, i): StoredEvent => {
    const { due } = event;
    controleer(aggregate, event);
    return {
      streamId: context.streamId,
      version: stroom.events.length + i + 1,
      type: event.type,
      schemaVersion: event.schemaVersion,
      data: event.data,
      gebeurdOp: due === undefined ? context.gebeurdOp : datumVan(due),
      geregistreerdOp: context.nu,
      meta: { actor: context.actor, ...(due === undefined ? {} : { due }) },
    };
  });
  return { state: nieuw.reduce<unknown>(aggregate.evolve, stroom.state), events: [...stroom.events, ...nieuw] };
}

function controleer(aggregate: AnyAggregate, { type, schemaVersion, data }: NewEvent): void {
  const definition = aggregate.event(type);
  if (definition?.versie !== schemaVersion) throw new Error(`${type} versie ${schemaVersion} is geen gebeurtenis van ${aggregate.kind}`);
  const gelezen: unknown = definition.schema.parse(data);
  // What is read back from the store is what was decided: no field that the schema fills in or drops, nothing that JSON does not know.
  if (!isDeepStrictEqual(gelezen, JSON.parse(JSON.stringify(data)))) throw new Error(`${type} komt anders terug dan het ging: ${JSON.stringify(data)}`);
}
