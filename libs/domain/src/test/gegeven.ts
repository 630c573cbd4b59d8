import { cirkelDefinitie } from '@cirkel/programmas';
import type { Actor } from '../contract/actor';
import type { Aggregate } from '../contract/aggregate';
import type { Buren } from '../contract/buur';
import type { Context, Lopend } from '../contract/context';
import type { NewEvent, StoredEvent } from '../contract/event';
import { besluitOpReactie, type Reactie } from '../contract/reactie';
import { verwijsTeksten, voorbeeldtekst } from '../contract/tekst';
import { datumVan, momentOp, type Datum } from '../kalender/datum';
import { maakWerkkalender, type Werkkalender } from '../kalender/werkkalender';
import { definitieSchema, type Programmadefinitie } from '../programma/definitie';

export const cirkel: Programmadefinitie = definitieSchema.parse(cirkelDefinitie);

const { voortgang: _, ...rest } = cirkel;
/** The same, where nobody asks progress: what time brings to an actie is of its termijnen alone. */
export const zonderVoortgang: Programmadefinitie = rest;

export const wie = {
  projectorganisatie: { id: 'p-projectorganisatie', rol: 'projectorganisatie' },
  FMS: { id: 'p-fms', rol: 'partij', partij: 'FMS' },
  NVZ: { id: 'p-nvz', rol: 'partij', partij: 'NVZ' },
  ZonMw: { id: 'p-zonmw', rol: 'partij', partij: 'ZonMw' },
  VWSpartij: { id: 'p-vws', rol: 'partij', partij: 'VWS' },
  Kennisinstituut: { id: 'p-ki', rol: 'partij', partij: 'Kennisinstituut' },
  werkorganisatie: { id: 'p-wo', rol: 'gremium', gremium: 'werkorganisatie' },
  stuurgroep: { id: 'p-sg', rol: 'gremium', gremium: 'stuurgroep' },
  BO: { id: 'p-bo', rol: 'gremium', gremium: 'BO' },
  VWS: { id: 'p-vws-g', rol: 'gremium', gremium: 'VWS' },
  dataparty: { id: 'p-dhd', rol: 'dataparty', partij: 'DHD' },
  lezer: { id: 'p-lezer', rol: 'lezer' },
  beheerder: { id: 'p-beheer', rol: 'beheerder' },
  systeem: { id: 'systeem', rol: 'systeem' },
} satisfies Record<string, Actor>;

export interface Bij {
  readonly op?: Datum;
  readonly uur?: number;
  readonly gebeurdOp?: Datum;
  readonly nummer?: string;
  readonly streamId?: string;
  readonly definitie?: Programmadefinitie;
  readonly uitEscalatie?: boolean;
  /** Other streams that the decision can look at. */
  readonly buren?: Buren;
  /** How many of what the command counts there were before it. */
  readonly eerder?: number;
  /** The version of the programme that the command goes to. */
  readonly nieuweDefinitie?: Programmadefinitie;
  /** What runs in the programme. */
  readonly lopend?: Lopend;
  /** What the programme decided about the clock of all that runs in it. */
  readonly programmaopschorting?: Context['programmaopschorting'];
  /** Items that exist besides this one. */
  readonly items?: readonly string[];
  /** Acties that exist, by code. */
  readonly acties?: readonly string[];
}

const kalenders = new Map<Programmadefinitie, Werkkalender>();
const kalenderVan = (definitie: Programmadefinitie): Werkkalender => {
  const kalender = kalenders.get(definitie) ?? maakWerkkalender(definitie.kalender);
  kalenders.set(definitie, kalender);
  return kalender;
};

/** A context at this hour (default 09:00) of this day (default 1 September 2020) in Amsterdam. */
export function contextVan(actor: Actor, { op = '2020-09-01', uur = 9, gebeurdOp, nummer = 'CGG-0142', streamId = 'item-test', definitie = cirkel, uitEscalatie = false, items = [], acties = [], buren, eerder, nieuweDefinitie, lopend, programmaopschorting }: Bij = {}): Context {
  const nu = momentOp(op, uur);
  return {
    streamId, nu, vandaag: datumVan(nu), gebeurdOp: gebeurdOp ?? datumVan(nu), actor, definitie, rechten: definitie.rechten,
    kalender: kalenderVan(definitie), nummer, uitEscalatie, items: [streamId, nummer, ...items], acties, ...(buren === undefined ? {} : { buren }),
    ...(eerder === undefined ? {} : { eerder }), ...(nieuweDefinitie === undefined ? {} : { nieuweDefinitie }), ...(lopend === undefined ? {} : { lopend }),
    ...(programmaopschorting === undefined ? {} : { programmaopschorting }),
  };
}

/** One stream in a specification: give commands and let time pass, look at the events and the state. */
export interface Verloop<S> {
  readonly state: S;
  readonly events: readonly StoredEvent[];
  /** The events of the last step. */
  readonly laatste: readonly NewEvent[];
  /** The day of the last step. */
  readonly vandaag: Datum;
  /** The programme that governs it. */
  readonly definitie: Programmadefinitie;
  readonly doe: (actor: Actor, type: string, data?: Record<string, unknown>, bij?: Bij) => Verloop<S>;
  /** Lets time pass until this hour (default 00:00) of this day. */
  readonly tijd: (op: Datum, uur?: number) => Verloop<S>;
}

/** Starts an empty stream of this aggregate; commands go through their schema like at the edge, time passes before each. */
export function verloop<S>(aggregate: Aggregate<S>, streamId = `${aggregate.kind}-test`, definitie = cirkel): Verloop<S> {
  return vervolg(aggregate, undefined, [], [], '2020-09-01', { streamId, definitie });
}

function vervolg<S>(aggregate: Aggregate<S>, state: S | undefined, events: readonly StoredEvent[], laatste: readonly NewEvent[], vandaag: Datum, vast: Bij): Verloop<S> {
  const metTijd = (context: Context): Verloop<S> =>
    leg(aggregate, state, events, state === undefined ? [] : aggregate.letTijdVerstrijken(state, context), context, vast);
  return {
    get state() {
      if (state === undefined) throw new Error('De stroom is nog leeg');
      return state;
    },
    events,
    laatste,
    vandaag,
    definitie: vast.definitie ?? cirkel,
    doe: (actor, type, data = {}, bij = {}) => {
      const context = contextVan(actor, { ...vast, op: vandaag, ...bij });
      const command = aggregate.command(type);
      if (command === undefined) throw new Error(`Onbekende opdracht ${type}`);
      const parsed = verwijsTeksten(command.schema, command.schema.parse(data) as Record<string, unknown>, () => voorbeeldtekst);
      const na = metTijd(context);
      const stand = state === undefined ? undefined : na.state;
      if (actor.rol === 'systeem') {
        const besloten = besluitOpReactie(aggregate, stand, { type, data: parsed }, context);
        return leg(aggregate, stand, na.events, besloten.events, besloten.context, vast);
      }
      return leg(aggregate, stand, na.events, aggregate.decide(stand, { type, data: parsed }, context), context, vast);
    },
    tijd: (op, uur = 0) => metTijd(contextVan(wie.systeem, { ...vast, op, uur })),
  };
}

/** The stream after these events are stored. */
function leg<S>(aggregate: Aggregate<S>, state: S | undefined, events: readonly StoredEvent[], fresh: readonly NewEvent[], context: Context, vast: Bij): Verloop<S> {
  const stored = fresh.map((event, i) => alsOpgeslagen(aggregate, event, events.length + i + 1, context));
  return vervolg(aggregate, stored.reduce<S | undefined>(aggregate.evolve, state), [...events, ...stored], fresh, context.vandaag, vast);
}

/** The event as the store would hold it; its data must fit its own schema. */
function alsOpgeslagen<S>(aggregate: Aggregate<S>, event: NewEvent, version: number, context: Context): StoredEvent {
  const definition = aggregate.event(event.type);
  if (definition === undefined) throw new Error(`Onbekende gebeurtenis ${event.type}`);
  return {
    streamId: context.streamId, version, type: event.type, schemaVersion: event.schemaVersion, data: definition.schema.parse(event.data) as NewEvent['data'],
    gebeurdOp: context.gebeurdOp, geregistreerdOp: context.nu, meta: { actor: context.actor, ...(event.due === undefined ? {} : { due: event.due }) },
  };
}

/** The stream after it heard what another one asks of it. */
export function hoor<S>(v: Verloop<S>, { opdracht: { type, programma: _, ...data }, gebeurdOp }: Reactie, bij: Bij = {}): Verloop<S> {
  return v.doe(wie.systeem, type, data, { ...(gebeurdOp === undefined ? {} : { gebeurdOp }), ...bij });
}

/** The types of events, for assertions. */
export const types = (events: readonly { readonly type: string }[]): readonly string[] => events.map((event) => event.type);

/** A stream as another one sees it, found under its id and under the other names that it goes by. */
export const buur = <S>({ state, events }: Pick<Verloop<S>, 'state' | 'events'>, streamId: string, ...namen: readonly string[]): readonly (readonly [string, { readonly streamId: string; readonly versie: number; readonly state: S }])[] =>
  [streamId, ...namen].map((naam) => [naam, { streamId, versie: events.length, state }] as const);
