import { heeftRecht, type Eigenaar, type Recht } from './actor';
import type { AnyCommandDefinition, Command } from './command';
import type { Context } from './context';
import type { Reactie } from './reactie';
import { DomainError } from './domain-error';
import type { AnyEventDefinition, Envelope, NewEvent, StoredEvent } from './event';
import type { Datum, Moment } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { naamVan } from '../woorden';
import { onbekendeVerwijzingen, weigerVerwijzingen } from './verwijzing';

export const aggregateKinds = ['item', 'actie', 'escalatie', 'programma', 'gremium', 'ronde', 'handelingsagenda', 'scoreblad', 'inclusies', 'spiegel'] as const;
export type AggregateKind = (typeof aggregateKinds)[number];

/** What an aggregate module declares. Everything else (API, OpenAPI, history texts, rights) is derived from here. */
export interface AggregateSpec<S> {
  readonly kind: AggregateKind;
  readonly lifecycle: boolean;
  readonly events: readonly AnyEventDefinition<S>[];
  readonly commands: readonly AnyCommandDefinition<S>[];
  readonly eigenaren: (state: S) => readonly Eigenaar[];
  /** Which programme governs this state. */
  readonly programma: (state: S) => { readonly code: string; readonly versie: number } | undefined;
  readonly isOpen: (state: S) => boolean;
  /** What the state keeps of every event, whichever it is. */
  readonly onthoudt?: (state: S, event: { readonly type: string; readonly data: NewEvent['data'] }, envelope: Envelope) => S;
  /** The stage in which this state is, for aggregates that have stages. */
  readonly fase?: (state: S) => string;
  /** The stages through which it came, this one included. */
  readonly doorlopen?: (state: S) => readonly string[];
  /** The earliest day on which something can have happened to this state, and what began on it: "De fase PICOT begon". */
  readonly begin?: (state: S, context: Context) => { readonly op: Datum; readonly wat: string } | undefined;
  /** The last step in this state before which these events cannot have happened, and what it was: "Aanvraag ingediend" gebeurde. */
  readonly laatsteStap?: (state: S, events: readonly NewEvent[]) => { readonly op: Datum; readonly wat: string } | undefined;
  /** Refuses a command that this state takes from nobody (ended, suspended …). */
  readonly accepteert?: (state: S, command: AnyCommandDefinition<S>) => void;
  /** Events that follow from the decided ones by the programme definition (termijnen set, met, lapsed). */
  readonly gevolgen?: (before: S | undefined, after: S, events: readonly NewEvent[], context: Context) => readonly NewEvent[];
  /** What follows last, whatever was decided: that its programme stands still, that a request is of no more use. */
  readonly totSlot?: (state: S, besloten: readonly NewEvent[], context: Context) => readonly NewEvent[];
  /** The other streams that a decision on this state looks at: a closing date that stands in the ronde, the scores that a ranking is made of. An item may be meant by its number. */
  readonly buren?: (streamId: string, state: S | undefined, command?: Command) => readonly string[];
  /** The commands that this state asks of other streams. Asked again whenever the stream changes; each is carried out once, by its key. */
  readonly vraagtElders?: (streamId: string, state: S) => readonly Reactie[];
  readonly nextWake?: (state: S) => Moment | undefined;
  /** The events of the earliest due moment at or before `nu`; empty when nothing is due. */
  readonly onTime?: (state: S, context: Context) => readonly NewEvent[];
}

/** The contract of design.md section 3. */
export interface Aggregate<S> extends AggregateSpec<S> {
  readonly evolve: (state: S | undefined, event: StoredEvent) => S;
  readonly decide: (state: S | undefined, command: Command, context: Context) => readonly NewEvent[];
  /** All that time alone has brought up to `context.nu`, in due order. */
  readonly letTijdVerstrijken: (state: S, context: Context) => readonly NewEvent[];
  readonly command: (type: string) => AnyCommandDefinition<S> | undefined;
  readonly event: (type: string) => AnyEventDefinition<S> | undefined;
}

/** Builds the aggregate from its declaration. */
export function defineAggregate<S>(spec: AggregateSpec<S>): Aggregate<S> {
  const events = new Map(spec.events.map((event) => [event.type, event]));
  const commands = new Map(spec.commands.map((command) => [command.type, command]));

  const apply = (state: S | undefined, type: string, schemaVersion: number, data: NewEvent['data'], envelope: Envelope): S => {
    const definition = events.get(type);
    if (definition === undefined) throw new Error(`Onbekende gebeurtenis ${type} in ${envelope.streamId}`);
    const huidig = definition.upcast(schemaVersion, data);
    const na = definition.apply(state, huidig, envelope);
    return spec.onthoudt === undefined ? na : spec.onthoudt(na, { type, data: huidig }, envelope);
  };
  const evolve = (state: S | undefined, event: StoredEvent): S => apply(state, event.type, event.schemaVersion, event.data, event);
  const evolveNew = (state: S | undefined, fresh: readonly NewEvent[], context: Context): S | undefined =>
    fresh.reduce<S | undefined>((current, event) => apply(current, event.type, event.schemaVersion, event.data, envelopeOf(event, context)), state);

  const decide = (state: S | undefined, command: Command, gegeven: Context): readonly NewEvent[] => {
    const definition = commands.get(command.type);
    if (definition === undefined) throw new Error(`Onbekende opdracht ${command.type} voor ${spec.kind}`);
    const van = definition.doorgegeven?.(command.data);
    const context: Context = van === undefined ? gegeven : { ...gegeven, doorgegeven: van };
    checkExistence(spec.kind, definition, state);
    checkRight(spec, definition, state, context);
    if (state !== undefined) {
      spec.accepteert?.(state, definition);
      checkDay(spec.begin?.(state, context), context);
    }
    // Who acts for the system names what stands in the streams already.
    const onbekend = context.actor.rol === 'systeem' ? [] : onbekendeVerwijzingen(definition.schema, command.data, context);
    weigerVerwijzingen([...onbekend, ...definition.verwijst(state, command.data, context)]);
    const decided = definition.run(state, command.data, context);
    if (state !== undefined) checkDay(spec.laatsteStap?.(state, decided), context);
    const after = evolveNew(state, decided, context);
    const gevolgen = after === undefined ? [] : (spec.gevolgen?.(state, after, decided, context) ?? []);
    const besloten = [...decided, ...gevolgen];
    const na = spec.totSlot === undefined ? undefined : evolveNew(after, gevolgen, context);
    return na === undefined || spec.totSlot === undefined ? besloten : [...besloten, ...spec.totSlot(na, besloten, context)];
  };

  const letTijdVerstrijken = (state: S, context: Context): readonly NewEvent[] => {
    const passed: NewEvent[] = [];
    let current: S | undefined = state;
    for (;;) {
      const wake: Moment | undefined = current === undefined ? undefined : spec.nextWake?.(current);
      if (current === undefined || wake === undefined || wake > context.nu) return passed;
      const due: readonly NewEvent[] = spec.onTime?.(current, context) ?? [];
      if (due.length === 0) throw new Error(`${context.streamId} wil om ${wake} wakker worden maar er gebeurt niets`);
      passed.push(...due);
      current = evolveNew(current, due, context);
    }
  };

  return { ...spec, evolve, decide, letTijdVerstrijken, command: (type) => commands.get(type), event: (type) => events.get(type) };
}

const envelopeOf = (event: NewEvent, context: Context): Envelope => ({
  streamId: context.streamId,
  version: 0,
  gebeurdOp: context.gebeurdOp,
  geregistreerdOp: context.nu,
  meta: { actor: context.actor, ...(event.due === undefined ? {} : { due: event.due }) },
});

function checkExistence<S>(kind: AggregateKind, command: AnyCommandDefinition<S>, state: S | undefined): void {
  if (!command.wijzigt && state !== undefined) throw new DomainError('bestaat-al', `Dit bestaat al. ${command.titel} kan maar één keer.`);
  if (!command.creates && state === undefined) throw new DomainError('onbekend', `Er is geen ${kind} met dit nummer of id.`);
}

/** Who may give this command in this programme, each body of its ladder by its name. */
export const rechtenVoor = ({ type, wie }: Pick<AnyCommandDefinition<never>, 'type' | 'wie'>, { rechten, definitie }: Pick<Context, 'rechten' | 'definitie'>): readonly Recht[] =>
  (rechten[type] ?? wie).flatMap((recht): readonly Recht[] => (recht === 'ladder' ? definitie.ladder.map((trede): Recht => `gremium:${trede.gremium}`) : [recht]));

/** Who may give this command on this state: the rights that hold now, and the owners that `eigenaar` stands for. */
export function rechtenOp<S>(spec: AggregateSpec<S>, command: AnyCommandDefinition<S>, state: S | undefined, context: Context): { readonly rechten: readonly Recht[]; readonly eigenaren: readonly Eigenaar[] } {
  const rechten = rechtenVoor(command, context);
  return { rechten, eigenaren: state === undefined ? [] : (command.eigenaren ?? spec.eigenaren)(state) };
}

function checkDay(begin: { readonly op: Datum; readonly wat: string } | undefined, { gebeurdOp }: Context): void {
  if (begin === undefined || gebeurdOp >= begin.op) return;
  throw new DomainError('datum-ongeldig', `${begin.wat} op ${langeDatum(begin.op)}. Kies die dag of later.`, { veld: 'gebeurdOp', vanaf: begin.op });
}

function checkRight<S>(spec: AggregateSpec<S>, command: AnyCommandDefinition<S>, state: S | undefined, context: Context): void {
  const { rechten, eigenaren } = rechtenOp(spec, command, state, context);
  if (heeftRecht(context.actor, rechten, eigenaren)) return;
  const wie = [...new Set(rechten.flatMap((recht) => (recht === 'eigenaar' ? eigenaren.map(naamVan) : [naamVan(recht)])))];
  throw new DomainError('geen-recht', `Alleen ${wie.join(', ') || 'niemand'} kan dit doen (${command.titel}).`, { opdracht: command.type, wie });
}
