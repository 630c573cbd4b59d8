import type { Pool, PoolClient } from 'pg';
import type { Definities } from '@cirkel/commands';
import { aggregates, alsBerichttoestand, kindOf, voorstelVan, type Berichttoestand, type Programmadefinitie, type StoredEvent } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';

/** Folds events of a subject with terms, of an escalatie or of a body; throws for another kind of stream, and when there are none. */
export function toestandVan(streamId: string, events: readonly StoredEvent[]): Berichttoestand {
  const kind = kindOf(streamId);
  const toestand = alsBerichttoestand(kind, events.reduce<unknown>(aggregates[kind].evolve, undefined));
  if (toestand === undefined) throw new Error(`Over ${streamId} gaan geen berichten`);
  return toestand;
}

/** The stream that a notice is about: of an escalatie and of a proposed decision their subject, of a proposal without one its body. */
export function onderwerpVan(event: StoredEvent, toestand: Berichttoestand): string {
  switch (toestand.kind) {
    case 'escalatie':
      return toestand.state.onderwerp.streamId;
    case 'gremium':
      return voorstelVan(event, toestand.state).onderwerp?.streamId ?? event.streamId;
    default:
      return event.streamId;
  }
}

/** Where no programme is named. */
const PROGRAMMA = 'cirkel';

/** The definition by whose working days a notice goes: the one that its subject keeps to; of a proposed decision the last one of the programme of its subject. */
export async function definitieVoor(definities: Definities, event: StoredEvent, toestand: Berichttoestand): Promise<Programmadefinitie> {
  if (toestand.kind !== 'gremium') return definities.versie(toestand.state.programma.code, toestand.state.programma.versie);
  const code = voorstelVan(event, toestand.state).onderwerp?.programma ?? PROGRAMMA;
  const definitie = await definities.huidig(code);
  if (definitie === undefined) throw new Error(`Het programma ${code} is niet gepubliceerd`);
  return definitie;
}

/** A stream as it is now. */
export const leesBerichttoestand = async (db: Pool | PoolClient, streamId: string): Promise<Berichttoestand> => toestandVan(streamId, (await loadStream(db, streamId)).events);
