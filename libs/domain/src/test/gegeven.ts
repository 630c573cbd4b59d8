import type { Actor } from '../contract/actor';
import type { Aggregate } from '../contract/aggregate';
import type { Context } from '../contract/context';
import type { NewEvent, StoredEvent } from '../contract/event';
import { verwijsTeksten, voorbeeldtekst } from '../contract/tekst';
import { datumVan, momentOp, type Datum } from '../kalender/datum';
import { maakWerkkalender } from '../kalender/werkkalender';
import { definitieSchema, type Programmadefinitie } from '../programma/definitie';
import cirkelJson from '../../../../infra/programmas/cirkel.json';

export const cirkel: Programmadefinitie = definitieSchema.parse(cirkelJson);

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
  systeem: { id: 'systeem', rol: 'systeem' },
} satisfies Record<string, Actor>;

interface Bij {
  readonly op?: Datum;
  readonly uur?: number;
  readonly gebeurdOp?: Datum;
  readonly nummer?: string;
}

/** One stream in a specification: give commands and let time pass, look at the events and the state. */
export interface Verloop<S> {
  readonly state: S;
  readonly events: readonly StoredEvent[];
  /** The events of the last step. */
  readonly laatste: readonly NewEvent[];
  readonly doe: (actor: Actor, type: string, data?: Record<string, unknown>, bij?: Bij) => Verloop<S>;
  readonly tijd: (op: Datum, uur?: number) => Verloop<S>;
}

/** Starts an empty stream of this aggregate; commands go through their schema like at the edge. */
export function verloop<S>(aggregate: Aggregate<S>, streamId = `${aggregate.kind}-test`, definitie = cirkel): Verloop<S> {
  const maak = (state: S | undefined, events: readonly StoredEvent[], laatste: readonly NewEvent[], vandaag: Datum): Verloop<S> => {
    const context = (actor: Actor, bij: Bij): Context => {
      const nu = momentOp(bij.op ?? vandaag, bij.uur ?? 9);
      return {
        streamId, nu, vandaag: datumVan(nu), gebeurdOp: bij.gebeurdOp ?? datumVan(nu), actor, definitie,
        rechten: definitie.rechten, kalender: maakWerkkalender(definitie.kalender), nummer: bij.nummer ?? 'CGG-0142',
      };
    };
    const leg = (fresh: readonly NewEvent[], bij: Context): Verloop<S> => {
      const stored = fresh.map((event, i): StoredEvent => ({
        streamId, version: events.length + i + 1, type: event.type, schemaVersion: event.schemaVersion, data: check(event), gebeurdOp: bij.gebeurdOp,
        geregistreerdOp: bij.nu, meta: { actor: bij.actor },
      }));
      return maak(stored.reduce<S | undefined>(aggregate.evolve, state), [...events, ...stored], fresh, bij.vandaag);
    };
    const check = (event: NewEvent): NewEvent['data'] => {
      const definition = aggregate.event(event.type);
      if (definition === undefined) throw new Error(`Onbekende gebeurtenis ${event.type}`);
      return definition.schema.parse(event.data) as NewEvent['data'];
    };
    return {
      get state() {
        if (state === undefined) throw new Error('De stroom is nog leeg');
        return state;
      },
      events,
      laatste,
      doe: (actor, type, data = {}, bij = {}) => {
        const command = aggregate.command(type);
        if (command === undefined) throw new Error(`Onbekende opdracht ${type}`);
        const parsed = verwijsTeksten(command.schema, command.schema.parse(data) as Record<string, unknown>, () => voorbeeldtekst);
        const nu = context(actor, bij);
        const gebracht = state === undefined ? [] : aggregate.letTijdVerstrijken(state, nu);
        const na = leg(gebracht, nu);
        const besloten = aggregate.decide(gebracht.length === 0 ? state : na.state, { type, data: parsed }, nu);
        const slot = na.events.length === events.length ? leg(besloten, nu) : voeg(na, besloten, nu);
        return slot;
      },
      tijd: (op, uur = 0) => {
        if (state === undefined) throw new Error('De stroom is nog leeg');
        const nu = context(wie.systeem, { op, uur });
        return leg(aggregate.letTijdVerstrijken(state, nu), nu);
      },
    };
    function voeg(na: Verloop<S>, besloten: readonly NewEvent[], bij: Context): Verloop<S> {
      const stored = besloten.map((event, i): StoredEvent => ({
        streamId, version: na.events.length + i + 1, type: event.type, schemaVersion: event.schemaVersion, data: check(event), gebeurdOp: bij.gebeurdOp,
        geregistreerdOp: bij.nu, meta: { actor: bij.actor },
      }));
      return maak(stored.reduce<S | undefined>(aggregate.evolve, na.state), [...na.events, ...stored], besloten, bij.vandaag);
    }
  };
  return maak(undefined, [], [], '2020-09-01');
}

/** The types of events, for assertions. */
export const types = (events: readonly { readonly type: string }[]): readonly string[] => events.map((event) => event.type);
