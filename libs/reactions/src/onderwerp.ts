import type { Pool } from 'pg';
import { laad } from '@cirkel/commands';
import { aggregates, alsEscaleerbaar, betrokkenBij, escalatieStromen, kindOf, onderwerpsoorten, type Escaleerbaar, type Escalatie } from '@cirkel/domain';

/** A subject with everything that reacting to it needs, as it is now. */
export interface Toestand {
  readonly onderwerp: Escaleerbaar;
  readonly version: number;
  readonly escalaties: ReadonlyMap<string, Escalatie>;
}

/** An escalatie, folded; the events that this process folded before are not read again. */
async function leesEscalatie(pool: Pool, streamId: string): Promise<Escalatie | undefined> {
  const { stap } = await laad(pool, aggregates.escalatie, streamId);
  return stap.state as Escalatie | undefined;
}

/** A subject and its escalaties, from the event store; undefined for a stream that is no subject or does not exist. */
export async function leesToestand(pool: Pool, streamId: string): Promise<Toestand | undefined> {
  const kind = kindOf(streamId);
  if (!onderwerpsoorten.some((soort) => soort === kind)) return undefined;
  const { stroom, stap } = await laad(pool, aggregates[kind], streamId);
  const onderwerp = alsEscaleerbaar(streamId, stap.state, stroom.events);
  if (onderwerp === undefined) return undefined;
  const escalaties = new Map<string, Escalatie>();
  for (const id of escalatieStromen(onderwerp)) {
    const state = await leesEscalatie(pool, id);
    if (state !== undefined) escalaties.set(id, state);
  }
  return { onderwerp, version: stap.version, escalaties };
}

/** The streams to look at when this one has changed: itself, and for an escalatie what it is about. */
export async function betrokkenStromen(pool: Pool, streamId: string): Promise<readonly string[]> {
  const escalatie = kindOf(streamId) === 'escalatie' ? await leesEscalatie(pool, streamId) : undefined;
  return escalatie === undefined ? [streamId] : betrokkenBij(streamId, escalatie);
}
