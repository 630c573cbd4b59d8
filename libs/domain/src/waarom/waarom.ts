import type { AggregateKind } from '../contract/aggregate';
import type { StoredEvent } from '../contract/event';
import type { Datum } from '../kalender/datum';
import type { Werkkalender } from '../kalender/werkkalender';
import { aggregates } from '../registry';
import type { GesteldeTermijn, Termijnstaat } from '../termijn/termijn';
import { afspraakstappen } from './afspraak';
import { buitenDekking, kalenderstap } from './kalenderregel';
import { verplaatsing } from './verplaatsing';

export const waaromsoorten = ['afspraak', 'nominaal', 'kalender', 'streefdatum', 'verplaatst', 'stil', 'stand'] as const;

/** One link of the chain, as a Dutch sentence with the facts beside it. */
export interface Waaromstap {
  readonly soort: (typeof waaromsoorten)[number];
  readonly zin: string;
  /** The day on which it happened, for whom it was done, and which event says so. */
  readonly op: Datum;
  readonly door: string;
  readonly versie: number;
  /** The last day in time before and after this link, where it moved. */
  readonly oud?: Datum;
  readonly nieuw?: Datum;
  /** A reference to the free text of the reason. */
  readonly reden?: string;
  readonly besluit?: string;
}

/** Why a term has the date that it has: the chain from the agreed text to the effective date (issue *Time*, ux.md 3.3). */
export interface Waarom {
  readonly termijnId: string;
  readonly omschrijving: string;
  readonly staat: Termijnstaat;
  readonly nominaal: Datum;
  readonly effectief: Datum;
  readonly streefdatum?: Datum;
  readonly stappen: readonly Waaromstap[];
  /** What is not certain about the date, a sentence each. */
  readonly waarschuwingen: readonly string[];
}

/** An event of the stream of the subject, as far as the chain needs it. `door` is for whom the actor spoke. */
export type Waaromgebeurtenis = Pick<StoredEvent, 'version' | 'type' | 'schemaVersion' | 'data' | 'gebeurdOp'> & { readonly door: string };

/** The event as today's code reads it. */
export type Gelezen = Omit<Waaromgebeurtenis, 'schemaVersion'>;

const gaatOver = ({ data }: Gelezen, termijnId: string): boolean => data['termijnId'] === termijnId || (data['termijn'] as { readonly id?: string } | undefined)?.id === termijnId;

/** Where the term stands after a link. */
interface Loop {
  readonly termijn: GesteldeTermijn;
  readonly staat: Termijnstaat;
  readonly stappen: readonly Waaromstap[];
}

/** The dates of an event that moves a term: any event with an old and a new date does. */
const bewegingIn = ({ data }: Gelezen): Pick<GesteldeTermijn, 'nominaal' | 'effectief' | 'streef'> | undefined => {
  const { oud, nominaal, effectief, streef } = data as { oud?: Datum; nominaal?: Datum; effectief?: Datum; streef?: GesteldeTermijn['streef'] };
  return oud === undefined || nominaal === undefined || effectief === undefined ? undefined : { nominaal, effectief, ...(streef === undefined ? {} : { streef }) };
};

const staatNa: Readonly<Record<string, Termijnstaat>> = {
  'termijn-opgeschort': 'opgeschort', 'termijn-hervat': 'loopt', 'termijn-gehaald': 'gehaald', 'termijn-verstreken': 'verstreken', 'termijn-vervallen': 'vervallen', 'termijn-verlengd': 'loopt',
};

function verder(loop: Loop, event: Gelezen, eerder: readonly Gelezen[], zinVan: (event: Gelezen) => string, kalender: Werkkalender): Loop {
  const beweging = bewegingIn(event);
  const stap = verplaatsing(event, eerder, zinVan);
  if (stap === undefined) return loop;
  const staat = event.type === 'termijn-verlengd' && loop.staat === 'opgeschort' ? loop.staat : (staatNa[event.type] ?? loop.staat);
  if (beweging === undefined) return { ...loop, staat, stappen: [...loop.stappen, stap] };
  const { streef: _, ...zonder } = loop.termijn;
  const termijn = { ...zonder, ...(event.data['afspraak'] as Partial<GesteldeTermijn> | undefined), ...beweging };
  return { termijn, staat, stappen: [...loop.stappen, stap, kalenderstap(termijn, event, kalender)] };
}

/**
 * The chain of one term, from the events of its stream in their order; undefined when it was never set there. Reads events only: what people saw is what it
 * explains. `kalender` names the holidays and says for which days they are known.
 */
export function waaromDezeDatum(kind: AggregateKind, events: readonly Waaromgebeurtenis[], termijnId: string, kalender: Werkkalender): Waarom | undefined {
  const definitie = (type: string) => aggregates[kind].event(type);
  const gelezen = events.map(({ schemaVersion, ...event }): Gelezen => ({ ...event, data: definitie(event.type)?.upcast(schemaVersion, event.data) ?? event.data }));
  const zinVan = ({ type, data }: Gelezen): string => definitie(type)?.zin(data) ?? type;
  const begin = gelezen.findIndex((event) => event.type === 'termijn-gesteld' && gaatOver(event, termijnId));
  const gesteld = gelezen[begin];
  if (gesteld === undefined) return undefined;
  const termijn = gesteld.data['termijn'] as GesteldeTermijn;
  const eerste: Loop = { termijn, staat: 'loopt', stappen: [...afspraakstappen(gesteld, termijn), kalenderstap(termijn, gesteld, kalender)] };
  const loop = gelezen.slice(begin + 1).reduce((tot, event, i) => (gaatOver(event, termijnId) ? verder(tot, event, gelezen.slice(0, begin + 1 + i), zinVan, kalender) : tot), eerste);
  const { omschrijving, nominaal, effectief, streef } = loop.termijn;
  return {
    termijnId, omschrijving, staat: loop.staat, nominaal, effectief, ...(streef === undefined ? {} : { streefdatum: streef.effectief }),
    stappen: loop.stappen, waarschuwingen: buitenDekking(loop.termijn, kalender),
  };
}
