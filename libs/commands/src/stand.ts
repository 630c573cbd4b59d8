import { aggregates, DomainError, kindOf, langeDatum, datumVan, type AggregateKind, type Moment, type StoredEvent } from '@cirkel/domain';
import { readClock, type Clock } from '@cirkel/event-store';
import { volgendMomentVan } from './bewaar';
import type { CommandDeps } from './deps';
import { laad } from './laad';
import { metPogingen } from './pogingen';
import type { Stap } from './stap';
import type { Beschrijver, Beschrijving } from './stand/beschrijving';
import { beschrijfActie } from './stand/actie';
import { beschrijfEscalatie } from './stand/escalatie';
import { beschrijfHandelingsagenda } from './stand/handelingsagenda';
import { beschrijfItem } from './stand/item';
import { beschrijfRonde } from './stand/ronde';
import { wachtendVan, type Wachtend } from './stand/wachtend';
import { soortVan } from './sleutel';

/** Where a lifecycle stands, as its workflow knows it: plain JSON. */
export interface Stand extends Beschrijving {
  readonly streamId: string;
  readonly soort: AggregateKind;
  readonly versie: number;
  /** Whether it still has a life of its own. */
  readonly open: boolean;
  /** When time alone changes something next. */
  readonly volgendMoment?: Moment;
  /** Real milliseconds until then by the shared clock, rounded up; absent while that clock stands still, or nothing is to come. */
  readonly wachtMs?: number;
  /** What the wait is for, for the summary of a timer: "CGG-0142: wacht tot 16 oktober 2020". */
  readonly wekker?: string;
  /** The command that it has given to a neighbour and that must still be carried on. */
  readonly wachtend?: Wachtend;
}

// Each describer gets the state of its own kind, looked up by the id of the stream.
const verberg = <S>(beschrijver: Beschrijver<S>): Beschrijver<unknown> => beschrijver as Beschrijver<unknown>;
const beschrijvers: Partial<Record<AggregateKind, Beschrijver<unknown>>> = {
  item: verberg(beschrijfItem),
  actie: verberg(beschrijfActie),
  escalatie: verberg(beschrijfEscalatie),
  ronde: verberg(beschrijfRonde),
  handelingsagenda: verberg(beschrijfHandelingsagenda),
};

/** Where a stream stands, now. Throws a DomainError `onbekend` when there is no such stream, and OpslagOnbereikbaar. */
export async function stand(deps: Pick<CommandDeps, 'pool'>, streamId: string): Promise<Stand> {
  const aggregate = aggregates[soortVan(streamId)];
  const [{ stroom, stap }, klok] = await metPogingen(() => Promise.all([laad(deps.pool, aggregate, streamId), readClock(deps.pool)]));
  return standVan(streamId, stap, stroom.events, klok);
}

/** The same for a stream that is at hand. */
export function standVan(streamId: string, { state, version }: Stap, events: readonly StoredEvent[], klok: Clock): Stand {
  const kind = kindOf(streamId);
  const aggregate = aggregates[kind];
  const beschrijf = beschrijvers[kind];
  if (state === undefined || beschrijf === undefined) throw new DomainError('onbekend', `Er is geen levensloop met het id ${streamId}.`);
  const beschrijving = beschrijf(state);
  const wachtend = wachtendVan(streamId, state, events);
  const volgendMoment = volgendMomentVan(aggregate, state);
  const wachtMs = volgendMoment === undefined ? undefined : echteWachttijd(volgendMoment, klok);
  return {
    ...beschrijving,
    streamId,
    soort: kind,
    versie: version,
    open: aggregate.isOpen(state),
    ...(volgendMoment === undefined ? {} : { volgendMoment, wekker: `${beschrijving.nummer}: wacht tot ${langeDatum(datumVan(volgendMoment))}` }),
    ...(wachtMs === undefined ? {} : { wachtMs }),
    ...(wachtend === undefined ? {} : { wachtend }),
  };
}

function echteWachttijd(moment: Moment, { now, factor }: Clock): number | undefined {
  const ms = Date.parse(moment) - Date.parse(now);
  if (ms <= 0) return 0;
  return factor === 0 ? undefined : Math.ceil(ms / factor);
}

/** What people call a lifecycle in this state, by number and title. */
export function beschrijf(streamId: string, state: unknown): Beschrijving {
  const beschrijver = beschrijvers[kindOf(streamId)];
  if (beschrijver === undefined) throw new Error(`${streamId} has no describer`);
  return beschrijver(state);
}

/** The number that people know a stream by. */
export const nummerVan = (streamId: string, state: unknown): string | undefined => (state === undefined ? undefined : beschrijvers[kindOf(streamId)]?.(state).nummer);
