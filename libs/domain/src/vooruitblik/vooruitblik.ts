import type { AggregateKind } from '../contract/aggregate';
import type { Actor } from '../contract/actor';
import type { Context } from '../contract/context';
import type { NewEvent, StoredEvent } from '../contract/event';
import type { Escalatie } from '../escalatie/escalatie-staat';
import { datumVan, type Moment } from '../kalender/datum';
import { alsEscaleerbaar } from '../reacties/escaleerbaar';
import { reacties, type Escaleerbaar } from '../reacties/reacties';
import { aggregates, kindOf, type AnyAggregate } from '../registry';
import { bliksVan, type Blik } from './blik';

/** A subject as it is now, with its escalaties, and the rules under which time passes for it. */
export interface Blikbron {
  readonly streamId: string;
  readonly state: unknown;
  readonly events: readonly StoredEvent[];
  readonly escalaties: ReadonlyMap<string, Escalatie>;
  /** The context of time itself at a moment, for the subject and for a ladder of its programme. */
  readonly context: (nu: Moment) => Context;
  readonly ladder: (nu: Moment) => Context;
}

/** Nobody does anything: all that happens is the work of time and of the escalator. */
const systeem: Actor = { id: 'systeem', rol: 'systeem' };
/** A subject cannot change more often than this within a horizon of half a year; one that does would never end. */
const HOOGSTENS = 1_000;

interface Stroom {
  readonly streamId: string;
  readonly state: unknown;
  readonly events: readonly StoredEvent[];
}

const alsOpgeslagen = ({ type, schemaVersion, data, due }: NewEvent, streamId: string, version: number, nu: Moment): StoredEvent => ({
  streamId, version, type, schemaVersion, data, gebeurdOp: datumVan(due ?? nu), geregistreerdOp: nu, meta: { actor: systeem, ...(due === undefined ? {} : { due }) },
});

function verder(aggregate: AnyAggregate, stroom: Stroom, fresh: readonly NewEvent[], nu: Moment): Stroom {
  const stored = fresh.map((event, i) => alsOpgeslagen(event, stroom.streamId, stroom.events.length + i + 1, nu));
  return { ...stroom, state: stored.reduce<unknown>(aggregate.evolve, stroom.state), events: [...stroom.events, ...stored] };
}

const aggregaat = (streamId: string): AnyAggregate => aggregates[kindOf(streamId)];
const wekker = (kind: AggregateKind, state: unknown): Moment | undefined => aggregates[kind].nextWake?.(state);

interface Wereld {
  readonly onderwerp: Stroom;
  readonly escalaties: ReadonlyMap<string, Escalatie>;
  readonly bliks: readonly Blik[];
}

/** What time brings to the subject and to its open escalaties at this moment. */
function laatVerstrijken(wereld: Wereld, bron: Blikbron, nu: Moment): Wereld {
  const kind = aggregaat(bron.streamId);
  const gebracht = kind.letTijdVerstrijken(wereld.onderwerp.state, bron.context(nu));
  const onderwerp = verder(kind, wereld.onderwerp, gebracht, nu);
  let { bliks, escalaties } = { bliks: [...wereld.bliks, ...bliksVan(bron.streamId, onderwerp.state, gebracht, nu)], escalaties: wereld.escalaties };
  for (const [id, escalatie] of wereld.escalaties) {
    const fresh = aggregates.escalatie.letTijdVerstrijken(escalatie, { ...bron.ladder(nu), streamId: id });
    const na = verder(aggregates.escalatie, { streamId: id, state: escalatie, events: [] }, fresh, nu).state as Escalatie;
    escalaties = new Map([...escalaties, [id, na]]);
    bliks = [...bliks, ...bliksVan(id, na, fresh, nu)];
  }
  return { onderwerp, escalaties, bliks };
}

/** What the escalator would do about it: open what is missing, end what has no ground any more. */
function reageer(wereld: Wereld, bron: Blikbron, nu: Moment): Wereld {
  const zicht: Escaleerbaar | undefined = alsEscaleerbaar(bron.streamId, wereld.onderwerp.state, wereld.onderwerp.events);
  if (zicht === undefined) return wereld;
  const ladder = bron.ladder(nu);
  return reacties({ ...zicht, zonderLadder: ladder.definitie.ladder.length === 0 }, wereld.escalaties).reduce((huidig, { streamId, opdracht: { type, programma: _, ...data } }) => {
    const state = huidig.escalaties.get(streamId);
    const fresh = aggregates.escalatie.decide(state, { type, data }, { ...ladder, streamId, nummer: '' });
    const na = verder(aggregates.escalatie, { streamId, state, events: [] }, fresh, nu).state as Escalatie;
    return { ...huidig, escalaties: new Map([...huidig.escalaties, [streamId, na]]), bliks: [...huidig.bliks, ...bliksVan(streamId, na, fresh, nu)] };
  }, wereld);
}

const open = (escalaties: ReadonlyMap<string, Escalatie>): readonly Escalatie[] => [...escalaties.values()].filter(({ staat }) => staat === 'open');

/** The next moment at which time alone changes something here. */
const volgende = ({ onderwerp, escalaties }: Wereld): Moment | undefined =>
  [wekker(kindOf(onderwerp.streamId), onderwerp.state), ...open(escalaties).map((escalatie) => wekker('escalatie', escalatie))].filter((moment) => moment !== undefined).sort()[0];

/**
 * What becomes late and which rung is called in when, if nobody does anything from `nu` up to and including `tot`: the rules of the domain run forward over one
 * subject and its escalaties. Nothing is stored; the same rules decide when it comes to it. Neighbours that would tell each other something are not followed: what a
 * ronde tells its items is what people decide there, and on the day on which the programme resumes its items move by themselves as its windows do.
 */
export function vooruitblik(bron: Blikbron, nu: Moment, tot: Moment): readonly Blik[] {
  let wereld: Wereld = { onderwerp: { streamId: bron.streamId, state: bron.state, events: bron.events }, escalaties: bron.escalaties, bliks: [] };
  let moment = nu;
  for (let keer = 0; keer < HOOGSTENS; keer++) {
    wereld = reageer(laatVerstrijken(wereld, bron, moment), bron, moment);
    const straks = volgende(wereld);
    if (straks === undefined || straks > tot) return wereld.bliks;
    moment = straks > moment ? straks : moment;
  }
  throw new Error(`${bron.streamId} komt in een vooruitblik niet tot een einde`);
}
