import { z } from 'zod';
import type { Actor, Eigenaar, Recht } from './actor';
import type { Context } from './context';
import type { NewEvent } from './event';
import { datumSchema, type Datum } from '../kalender/datum';
import type { Verwijsfout } from './verwijzing';

/**
 * `levensloop`: may change fase, status or the next wake, so it goes through the running workflow.
 * `feit`: records something; the API executes it directly (design.md section 3).
 */
export type CommandKind = 'levensloop' | 'feit';

/** A command as it is executed: its type, its own fields, and on which day it happened (default: today). */
export interface Command {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly gebeurdOp?: Datum;
}

interface CommandSpec<Schema extends z.ZodType> {
  readonly type: string;
  readonly kind: CommandKind;
  /** What the button says: "PICOT voltooien". */
  readonly titel: string;
  /** Who may give it by default; the programme definition may say otherwise per command. */
  readonly wie: readonly Recht[];
  readonly schema: Schema;
  readonly voorbeeld: Readonly<Record<string, unknown>>;
}

interface OnState<S, D> {
  readonly telt?: (data: D, state: S) => Telling | undefined;
  /** The stage to which the command belongs; absent when it exists in every stage. */
  readonly fase?: string;
  /** It exists in the stages after that one too: what was registered there is still put right. */
  readonly ookDaarna?: boolean;
  /** Refuses what no data could save: already done, too early. Screens ask it before anybody fills in a form. */
  readonly vooraf?: (state: S, context: Context) => void;
  readonly eigenaren?: (state: S) => readonly Eigenaar[];
  /** The version of its programme that the command takes the state to; looked up before `decide`. */
  readonly nieuweVersie?: (data: never) => number;
}

/** Which streams of a programme a command wants counted: those that began with this event for this owner, and have not ended in this way. */
export interface Telling {
  readonly type: string;
  readonly eigenaar: Eigenaar;
  readonly behalveNa: string;
  /** The calendar year that is meant; the one in which the command happened when absent. */
  readonly jaar?: number;
}

type Decision<S, D> =
  | { readonly creates: true; readonly telt?: (data: D, actor: Actor) => Telling | undefined; readonly decide: (data: D, context: Context) => readonly NewEvent[] }
  | { readonly creates: 'of-wijzigt'; readonly teltLopend?: true; readonly decide: (state: S | undefined, data: D, context: Context) => readonly NewEvent[] }
  | ({ readonly creates?: never; readonly decide: (state: S, data: D, context: Context) => readonly NewEvent[] } & OnState<S, D>);

interface References<S> {
  /** Whose word the data pass on, for a command that only carries over what was registered elsewhere. */
  readonly doorgegeven?: (data: Readonly<Record<string, unknown>>) => Eigenaar | undefined;
  /** What the data name that this state, its neighbours or its programme do not have. Asked of incomplete data too, so that all faults are said at once; comes after `vooraf`. */
  readonly verwijst?: (data: Readonly<Record<string, unknown>>, context: Context, state: S | undefined) => readonly Verwijsfout[];
}

export type CommandDefinition<S, Schema extends z.ZodType> = CommandSpec<Schema> & References<S> & Decision<S, z.output<Schema>>;

/** A definition whose data type is hidden. */
export interface AnyCommandDefinition<S> {
  readonly type: string;
  readonly kind: CommandKind;
  readonly titel: string;
  readonly wie: readonly Recht[];
  /** May begin a stream. */
  readonly creates: boolean;
  /** May be given on a stream that exists. */
  readonly wijzigt: boolean;
  readonly fase: string | undefined;
  readonly ookDaarna: boolean;
  readonly schema: z.ZodType;
  readonly voorbeeld: Readonly<Record<string, unknown>>;
  readonly eigenaren: ((state: S) => readonly Eigenaar[]) | undefined;
  readonly vooraf: ((state: S, context: Context) => void) | undefined;
  readonly telt: ((data: Readonly<Record<string, unknown>>, actor: Actor, state: S | undefined) => Telling | undefined) | undefined;
  readonly nieuweVersie: ((data: Readonly<Record<string, unknown>>) => number) | undefined;
  /** What these data, complete or not, name that is not there; refuses what `vooraf` refuses. */
  readonly verwijst: (state: S | undefined, data: Readonly<Record<string, unknown>>, context: Context) => readonly Verwijsfout[];
  readonly doorgegeven: ((data: Readonly<Record<string, unknown>>) => Eigenaar | undefined) | undefined;
  /** Whether it wants to know what runs in its programme. */
  readonly teltLopend: boolean;
  readonly run: (state: S | undefined, data: Readonly<Record<string, unknown>>, context: Context) => readonly NewEvent[];
}

const gedeclareerd = new Set<string>();
/** Whether some aggregate has a command of this type; the registry cannot be asked by what it is made of. */
export const isOpdracht = (type: string): boolean => gedeclareerd.has(type);

/** Declares commands of one aggregate: who may give it, its schema, its rule, in one place. */
export const commandsOf =
  <S>() =>
  <Schema extends z.ZodType<object>>(spec: CommandDefinition<S, Schema>): AnyCommandDefinition<S> =>
    defineCommand(spec);

function defineCommand<S, Schema extends z.ZodType<object>>(spec: CommandDefinition<S, Schema>): AnyCommandDefinition<S> {
  type D = z.output<Schema>;
  gedeclareerd.add(spec.type);
  const opStand: OnState<S, D> = spec.creates === undefined ? spec : {};
  return {
    type: spec.type,
    kind: spec.kind,
    titel: spec.titel,
    wie: spec.wie,
    creates: spec.creates !== undefined,
    wijzigt: spec.creates !== true,
    fase: opStand.fase,
    ookDaarna: opStand.ookDaarna === true,
    schema: spec.schema,
    voorbeeld: spec.voorbeeld,
    eigenaren: opStand.eigenaren,
    vooraf: opStand.vooraf,
    telt: teller(spec),
    nieuweVersie: opStand.nieuweVersie as AnyCommandDefinition<S>['nieuweVersie'],
    teltLopend: spec.creates === 'of-wijzigt' && spec.teltLopend === true,
    doorgegeven: spec.doorgegeven,
    verwijst: (state, data, context) => {
      if (spec.verwijst === undefined) return [];
      if (state !== undefined) opStand.vooraf?.(state, context);
      return spec.verwijst(data, context, state);
    },
    run: (state, data, context) => {
      // The edge has parsed the data with this very schema (commands/parse).
      if (spec.creates === true) return spec.decide(data as D, context);
      if (spec.creates === 'of-wijzigt') return spec.decide(state, data as D, context);
      if (state === undefined) throw new Error(`${spec.type} zonder toestand`);
      spec.vooraf?.(state, context);
      return spec.decide(state, data as D, context);
    },
  };
}

/** What it counts: by who asks for it when it begins something, by what there is when it changes something. */
function teller<S, D>(spec: Decision<S, D>): AnyCommandDefinition<S>['telt'] {
  if (spec.creates === true) return spec.telt === undefined ? undefined : (data, actor) => spec.telt?.(data as D, actor);
  if (spec.creates === 'of-wijzigt' || spec.telt === undefined) return undefined;
  return (data, _actor, state) => (state === undefined ? undefined : spec.telt?.(data as D, state));
}

/** The fields that every command may carry besides its own. */
export const commandEnvelopeSchema = z.strictObject({
  type: z.string(),
  gebeurdOp: datumSchema.optional().describe('De dag waarop het gebeurde; standaard vandaag, nooit in de toekomst'),
  programma: z.string().regex(/^[a-z-]{1,50}$/, 'Noem de code van een programma.').optional().describe('Bij iets nieuws: de code van het programma waar het bij hoort; standaard cirkel'),
  gevolgen: z.string().regex(/^[0-9a-f]{64}$/, 'Geef de code van de gevolgen zoals u die kreeg.').optional().describe('De code van de gevolgen die u zag bij een proef; zijn ze intussen anders, dan wordt de opdracht geweigerd'),
  verwachteVersie: z.int().min(0).optional().describe('Weiger als iemand anders sinds deze versie iets wijzigde'),
});
