import type { Pool, PoolClient } from 'pg';
import { actie, escalatie, handelingsagenda, item, kindOf, ronde, type Actie, type Aggregate, type Escalatie, type Handelingsagenda, type Item, type Ronde, type StoredEvent } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';

/** The state of a stream that notices are about. */
export type Berichttoestand =
  | { readonly kind: 'item'; readonly state: Item }
  | { readonly kind: 'actie'; readonly state: Actie }
  | { readonly kind: 'handelingsagenda'; readonly state: Handelingsagenda }
  | { readonly kind: 'ronde'; readonly state: Ronde }
  | { readonly kind: 'escalatie'; readonly state: Escalatie };

const vouw = <S>(aggregate: Aggregate<S>, events: readonly StoredEvent[]): S => {
  const state = events.reduce<S | undefined>(aggregate.evolve, undefined);
  if (state === undefined) throw new Error('Een stroom zonder gebeurtenissen heeft geen toestand');
  return state;
};

/** Folds events of a subject with terms or of an escalatie; throws for another kind of stream. */
export function toestandVan(streamId: string, events: readonly StoredEvent[]): Berichttoestand {
  const kind = kindOf(streamId);
  switch (kind) {
    case 'item':
      return { kind, state: vouw(item, events) };
    case 'actie':
      return { kind, state: vouw(actie, events) };
    case 'handelingsagenda':
      return { kind, state: vouw(handelingsagenda, events) };
    case 'ronde':
      return { kind, state: vouw(ronde, events) };
    case 'escalatie':
      return { kind, state: vouw(escalatie, events) };
    case 'programma':
    case 'gremium':
    case 'scoreblad':
    case 'inclusies':
    case 'spiegel':
      throw new Error(`Over ${streamId} gaan geen berichten`);
  }
}

/** The stream that a notice is about: of an escalatie its subject. */
export const onderwerpVan = (streamId: string, toestand: Berichttoestand): string => (toestand.kind === 'escalatie' ? toestand.state.onderwerp.streamId : streamId);

/** A stream as it is now. */
export const leesBerichttoestand = async (db: Pool | PoolClient, streamId: string): Promise<Berichttoestand> => toestandVan(streamId, (await loadStream(db, streamId)).events);
