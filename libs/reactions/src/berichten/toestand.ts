import type { Pool, PoolClient } from 'pg';
import { aggregates, alsBerichttoestand, kindOf, type Berichttoestand, type StoredEvent } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';

/** Folds events of a subject with terms or of an escalatie; throws for another kind of stream, and when there are none. */
export function toestandVan(streamId: string, events: readonly StoredEvent[]): Berichttoestand {
  const kind = kindOf(streamId);
  const toestand = alsBerichttoestand(kind, events.reduce<unknown>(aggregates[kind].evolve, undefined));
  if (toestand === undefined) throw new Error(`Over ${streamId} gaan geen berichten`);
  return toestand;
}

/** The stream that a notice is about: of an escalatie its subject. */
export const onderwerpVan = (streamId: string, toestand: Berichttoestand): string => (toestand.kind === 'escalatie' ? toestand.state.onderwerp.streamId : streamId);

/** A stream as it is now. */
export const leesBerichttoestand = async (db: Pool | PoolClient, streamId: string): Promise<Berichttoestand> => toestandVan(streamId, (await loadStream(db, streamId)).events);
