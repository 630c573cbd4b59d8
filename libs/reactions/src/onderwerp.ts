import type { Pool } from 'pg';
import { laad } from '@cirkel/commands';
import {
  agendanaam, agendanummer, aggregates, escalatieStromen, isAfgelopen, kindOf, namens,
  type Actie, type AggregateKind, type Escaleerbaar, type Escalatie, type Handelingsagenda, type Item, type StoredEvent,
} from '@cirkel/domain';

/** A subject with everything that reacting to it needs, as it is now. */
export interface Toestand {
  readonly onderwerp: Escaleerbaar;
  readonly version: number;
  readonly escalaties: ReadonlyMap<string, Escalatie>;
}

interface Toestanden {
  readonly item: Item;
  readonly actie: Actie;
  readonly handelingsagenda: Handelingsagenda;
  readonly escalatie: Escalatie;
}

interface Gelezen<S> {
  readonly state: S | undefined;
  readonly events: readonly StoredEvent[];
  readonly version: number;
}

/** A stream, folded; the events that this process folded before are not read again. */
async function lees<K extends keyof Toestanden & AggregateKind>(pool: Pool, soort: K, streamId: string): Promise<Gelezen<Toestanden[K]>> {
  const { stroom, stap } = await laad(pool, aggregates[soort], streamId);
  return { state: stap.state as Toestanden[K] | undefined, events: stroom.events, version: stap.version };
}

const statusVanActie = (state: Actie): Escaleerbaar['loopt'] => {
  if (isAfgelopen(state)) return 'beeindigd';
  return state.opschorting === undefined ? 'lopend' : 'opgeschort';
};

type Eigenschappen = Pick<Escaleerbaar, 'soort' | 'nummer' | 'titel' | 'programma' | 'loopt' | 'termijnen'>;

const vanItem = (state: Item): Eigenschappen => ({ soort: 'item', nummer: state.nummer, titel: state.titel, programma: state.programma.code, loopt: state.status, termijnen: state.termijnen });
const vanActie = (state: Actie): Eigenschappen => ({
  soort: 'actie', nummer: state.code, titel: state.omschrijving, programma: state.programma.code, loopt: statusVanActie(state), termijnen: state.termijnen,
});
const vanAgenda = (state: Handelingsagenda): Eigenschappen => ({
  soort: 'handelingsagenda', nummer: agendanummer(state), titel: agendanaam(state), programma: state.programma.code,
  loopt: state.vastgesteld === undefined ? 'lopend' : 'beeindigd', termijnen: state.termijnen,
});

async function leesOnderwerp(pool: Pool, streamId: string): Promise<(Gelezen<unknown> & { readonly eigenschappen: Eigenschappen | undefined }) | undefined> {
  switch (kindOf(streamId)) {
    case 'item': {
      const gelezen = await lees(pool, 'item', streamId);
      return { ...gelezen, eigenschappen: gelezen.state && vanItem(gelezen.state) };
    }
    case 'actie': {
      const gelezen = await lees(pool, 'actie', streamId);
      return { ...gelezen, eigenschappen: gelezen.state && vanActie(gelezen.state) };
    }
    case 'handelingsagenda': {
      const gelezen = await lees(pool, 'handelingsagenda', streamId);
      return { ...gelezen, eigenschappen: gelezen.state && vanAgenda(gelezen.state) };
    }
    default:
      return undefined;
  }
}

/** The last thing that a person did; time and reactions do not end an escalatie by themselves. */
function laatste(events: readonly StoredEvent[]): Escaleerbaar['laatste'] | undefined {
  const event = events.findLast((kandidaat) => kandidaat.meta.actor.rol !== 'systeem') ?? events.at(-1);
  return event === undefined ? undefined : { door: namens(event.meta.actor) ?? 'systeem', op: event.gebeurdOp };
}

/** A subject and its escalaties, from the event store; undefined for a stream that is no subject or does not exist. */
export async function leesToestand(pool: Pool, streamId: string): Promise<Toestand | undefined> {
  const gelezen = await leesOnderwerp(pool, streamId);
  const door = laatste(gelezen?.events ?? []);
  if (gelezen?.eigenschappen === undefined || door === undefined) return undefined;
  const onderwerp: Escaleerbaar = { streamId, ...gelezen.eigenschappen, laatste: door };
  const escalaties = new Map<string, Escalatie>();
  for (const id of escalatieStromen(onderwerp)) {
    const { state } = await lees(pool, 'escalatie', id);
    if (state !== undefined) escalaties.set(id, state);
  }
  return { onderwerp, version: gelezen.version, escalaties };
}

/** The stream that a stream is about: itself, or the subject of an escalatie. */
export async function onderwerpVan(pool: Pool, streamId: string): Promise<string | undefined> {
  return kindOf(streamId) === 'escalatie' ? (await lees(pool, 'escalatie', streamId)).state?.onderwerp.streamId : streamId;
}
