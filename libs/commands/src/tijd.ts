import type { AnyAggregate } from '@cirkel/domain';
import type { LoadedStream } from '@cirkel/event-store';
import { maakContext, systeem, type Regels } from './context';
import { leg, type Stap } from './stap';

/** Lets time pass up to now: what it brought since the last event comes before anything else that is decided. */
export function metTijd(aggregate: AnyAggregate, geladen: Stap, regels: Regels, streamId: string, stroom: Pick<LoadedStream, 'now'>): Stap {
  if (geladen.state === undefined || !aggregate.lifecycle) return geladen;
  const context = maakContext(regels, streamId, stroom.now, systeem);
  return leg(aggregate, geladen, aggregate.letTijdVerstrijken(geladen.state, context), context, {});
}
