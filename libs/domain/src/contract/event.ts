import type { z } from 'zod';
import type { Datum, Moment } from '../kalender/datum';
import type { Actor } from './actor';

/** Who may see events of a type. Chosen once for a type, never changed (design.md section 3). */
export type Zichtbaarheid = 'openbaar' | 'deelnemers' | 'eigen-partij' | 'beheer';

/** What `decide` and `onTime` return: an event that has not been recorded yet. `due` is the moment at which time brought it. */
export interface NewEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly due?: Moment;
}

export interface EventMeta {
  readonly actor: Actor;
  readonly opdrachtSleutel?: string;
  /** Event id (`stream@version`) that caused this one, when a reaction did. */
  readonly oorzaak?: string;
  readonly correlatie?: string;
  readonly due?: Moment;
}

/** An event as the store holds it. `gebeurdOp` is the day it happened in the world, `geregistreerdOp` the moment of recording. */
export interface StoredEvent {
  readonly streamId: string;
  readonly version: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly meta: EventMeta;
  readonly gebeurdOp: Datum;
  readonly geregistreerdOp: Moment;
}

/** What `evolve` may know of an event besides its data. */
export type Envelope = Pick<StoredEvent, 'streamId' | 'version' | 'gebeurdOp' | 'geregistreerdOp' | 'meta'>;

interface EventSpec<Schema extends z.ZodType, D> {
  readonly type: string;
  /** Schema version of the data; an older version is led to this one by `upcast`. */
  readonly versie: number;
  readonly zichtbaarheid: Zichtbaarheid;
  readonly schema: Schema;
  readonly voorbeeld: D;
  /** The Dutch sentence for the history, without actor: "heeft de PICOT voltooid". */
  readonly zin: (data: D) => string;
  readonly upcast?: Readonly<Record<number, (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>>>;
  /** What of the data may leave the server, for events that hold more: counts of few people stay. */
  readonly naarBuiten?: (data: D) => D;
}

/** The first event of a stream makes its state, every other one changes it; a register's event may do both. */
type Effect<S, D> =
  | { readonly begin: (data: D, envelope: Envelope) => S; readonly evolve?: (state: S, data: D, envelope: Envelope) => S }
  | { readonly evolve: (state: S, data: D, envelope: Envelope) => S; readonly begin?: never };

export type EventDefinition<S, Schema extends z.ZodType> = EventSpec<Schema, z.output<Schema>> & Effect<S, z.output<Schema>>;

/** A definition whose data type is hidden, so that definitions of different events fit in one list. */
export interface AnyEventDefinition<S> {
  readonly type: string;
  readonly versie: number;
  readonly zichtbaarheid: Zichtbaarheid;
  readonly schema: z.ZodType;
  readonly voorbeeld: Readonly<Record<string, unknown>>;
  readonly zin: (data: Readonly<Record<string, unknown>>) => string;
  readonly naarBuiten: (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  readonly apply: (state: S | undefined, data: Readonly<Record<string, unknown>>, envelope: Envelope) => S;
  readonly upcast: (schemaVersion: number, data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** A defined event: call it with its data to make one. */
export interface DefinedEvent<S, D extends object> extends AnyEventDefinition<S> {
  (data: D, due?: Moment): NewEvent;
}

/** Declares event types of one aggregate: schema, visibility, sentence, example and effect in one place. */
export const eventsOf =
  <S>() =>
  <Schema extends z.ZodType<object>>(spec: EventDefinition<S, Schema>): DefinedEvent<S, z.output<Schema>> =>
    defineEvent(spec);

function defineEvent<S, Schema extends z.ZodType<object>>(spec: EventDefinition<S, Schema>): DefinedEvent<S, z.output<Schema>> {
  type D = z.output<Schema>;
  const make = (data: D, due?: Moment): NewEvent => ({
    type: spec.type,
    schemaVersion: spec.versie,
    data: data as Readonly<Record<string, unknown>>,
    ...(due === undefined ? {} : { due }),
  });
  const erased: AnyEventDefinition<S> = {
    type: spec.type,
    versie: spec.versie,
    zichtbaarheid: spec.zichtbaarheid,
    schema: spec.schema,
    voorbeeld: spec.voorbeeld as Readonly<Record<string, unknown>>,
    // The registry hands data only to the definition of its own type, and every stored version is tested against the schema.
    zin: (data) => spec.zin(data as D),
    naarBuiten: (data) => (spec.naarBuiten === undefined ? data : (spec.naarBuiten(data as D) as Readonly<Record<string, unknown>>)),
    apply: (state, data, envelope) => {
      if (state === undefined) {
        if (spec.begin === undefined) throw new Error(`${spec.type} op een stroom die nog niet begonnen is: ${envelope.streamId}`);
        return spec.begin(data as D, envelope);
      }
      if (spec.evolve === undefined) throw new Error(`${spec.type} op een stroom die al begonnen is: ${envelope.streamId}`);
      return spec.evolve(state, data as D, envelope);
    },
    upcast: (schemaVersion, data) => {
      let current = data;
      for (let v = schemaVersion; v < spec.versie; v++) {
        const step = spec.upcast?.[v];
        if (step === undefined) throw new Error(`Geen upcast van ${spec.type} versie ${v}`);
        current = step(current);
      }
      return current;
    },
  };
  return Object.assign(make, erased);
}
