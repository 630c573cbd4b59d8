import type { Pool } from 'pg';
import { laad } from '@cirkel/commands';
import { aggregates, alsEscaleerbaar, betrokkenBij, escalatieStromen, kindOf, onderwerpsoorten, type Escaleerbaar, type Escalatie, type StoredEvent } from '@cirkel/domain';

/** A subject with everything that reacting to it needs, as it is now. */
export interface Toestand {
  readonly onderwerp: Escaleerbaar;
  readonly version: number;
  readonly escalaties: ReadonlyMap<string, Escalatie>;
}

/** A stream, folded, with its events. */
export interface Gelezen {
  readonly state: unknown;
  readonly events: readonly StoredEvent[];
}
/** Reads a stream of any kind; its state is undefined when it does not exist. */
export type Lees = (streamId: string) => Promise<Gelezen>;

/** A stream from the event store; the events that this process folded before are not read again. */
export const leesUit =
  (pool: Pool): Lees =>
  async (streamId) => {
    const { stroom, stap } = await laad(pool, aggregates[kindOf(streamId)], streamId);
    return { state: stap.state, events: stroom.events };
  };

/** A subject and its escalaties; undefined for a stream that is no subject or does not exist. */
export async function leesToestand(lees: Lees, streamId: string): Promise<Toestand | undefined> {
  if (!onderwerpsoorten.some((soort) => soort === kindOf(streamId))) return undefined;
  const { state, events } = await lees(streamId);
  const onderwerp = alsEscaleerbaar(streamId, state, events);
  if (onderwerp === undefined) return undefined;
  const escalaties = new Map<string, Escalatie>();
  for (const id of escalatieStromen(onderwerp)) {
    const escalatie = (await lees(id)).state as Escalatie | undefined;
    if (escalatie !== undefined) escalaties.set(id, escalatie);
  }
  return { onderwerp, version: events.length, escalaties };
}

/** The streams to look at when this one has changed: itself, and for an escalatie what it is about. */
export async function betrokkenStromen(lees: Lees, streamId: string): Promise<readonly string[]> {
  const escalatie = kindOf(streamId) === 'escalatie' ? ((await lees(streamId)).state as Escalatie | undefined) : undefined;
  return escalatie === undefined ? [streamId] : betrokkenBij(streamId, escalatie);
}
