import type { Pool } from 'pg';
import {
  actie, escalatie, escalatieStromen, isAfgelopen, item, kindOf, namens,
  type Actie, type Aggregate, type Escaleerbaar, type Escalatie, type Item, type StoredEvent,
} from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';

/** A subject with everything that reacting to it needs, as it is now. */
export interface Toestand {
  readonly onderwerp: Escaleerbaar;
  readonly version: number;
  readonly escalaties: ReadonlyMap<string, Escalatie>;
}

const vouw = <S>(aggregate: Aggregate<S>, events: readonly StoredEvent[]): S | undefined => events.reduce<S | undefined>(aggregate.evolve, undefined);

const statusVanActie = (state: Actie): Escaleerbaar['loopt'] => {
  if (isAfgelopen(state)) return 'beeindigd';
  return state.opschorting === undefined ? 'lopend' : 'opgeschort';
};

type Eigenschappen = Pick<Escaleerbaar, 'soort' | 'nummer' | 'titel' | 'loopt' | 'termijnen'>;

const vanItem = (state: Item): Eigenschappen => ({ soort: 'item', nummer: state.nummer, titel: state.titel, loopt: state.status, termijnen: state.termijnen });
const vanActie = (state: Actie): Eigenschappen => ({
  soort: 'actie', nummer: state.code, titel: state.omschrijving, loopt: statusVanActie(state), termijnen: state.termijnen,
});

function eigenschappen(streamId: string, events: readonly StoredEvent[]): Eigenschappen | undefined {
  const soort = kindOf(streamId);
  if (soort === 'item') {
    const state = vouw(item, events);
    return state === undefined ? undefined : vanItem(state);
  }
  const state = soort === 'actie' ? vouw(actie, events) : undefined;
  return state === undefined ? undefined : vanActie(state);
}

/** The last thing that a person did; time and reactions do not end an escalatie by themselves. */
function laatste(events: readonly StoredEvent[]): Escaleerbaar['laatste'] | undefined {
  const event = [...events].reverse().find((kandidaat) => kandidaat.meta.actor.rol !== 'systeem') ?? events.at(-1);
  return event === undefined ? undefined : { door: namens(event.meta.actor) ?? 'systeem', op: event.gebeurdOp };
}

/** A subject and its escalaties, from the event store; undefined for a stream that is no subject or does not exist. */
export async function leesToestand(pool: Pool, streamId: string): Promise<Toestand | undefined> {
  const { events, version } = await loadStream(pool, streamId);
  const gelezen = eigenschappen(streamId, events);
  const door = laatste(events);
  if (gelezen === undefined || door === undefined) return undefined;
  const onderwerp: Escaleerbaar = { streamId, ...gelezen, laatste: door };
  const escalaties = new Map<string, Escalatie>();
  for (const id of escalatieStromen(onderwerp)) {
    const state = vouw(escalatie, (await loadStream(pool, id)).events);
    if (state !== undefined) escalaties.set(id, state);
  }
  return { onderwerp, version, escalaties };
}

/** The subject that a stream is about: itself, or what the escalatie is about. */
export async function onderwerpVan(pool: Pool, streamId: string): Promise<string | undefined> {
  const soort = kindOf(streamId);
  if (soort === 'item' || soort === 'actie') return streamId;
  return soort === 'escalatie' ? vouw(escalatie, (await loadStream(pool, streamId)).events)?.onderwerp.streamId : undefined;
}
