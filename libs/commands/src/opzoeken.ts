import { datumVan, genoemdeActies, genoemdeEscalaties, genoemdeItems, jaarVan, type Actor, type AggregateKind, type AnyAggregate, type AnyCommandDefinition, type Buren, type Moment } from '@cirkel/domain';
import { countBegun, knownActions, namedStreams } from '@cirkel/event-store';
import { laadBuren } from './buren';
import type { Regels } from './context';
import type { CommandDeps } from './deps';
import type { GelezenOpdracht } from './lees-opdracht';

interface Vraag {
  readonly aggregate: AnyAggregate;
  readonly streamId: string;
  /** The stream itself, with time passed; undefined before its first event. */
  readonly state: unknown;
  readonly gelezen: GelezenOpdracht;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  readonly regels: Regels;
  readonly now: Moment;
}

/** What a decision may know of other streams, because it reads nothing itself. */
export interface Opgezocht {
  readonly items: readonly string[];
  readonly acties: readonly string[];
  readonly buren: Buren;
  readonly eerder?: number | undefined;
}

/** Looks up what the decision on this command may look at: the items and acties that it names, the neighbours, and how many there were before. */
export async function zoekOp(deps: CommandDeps, vraag: Vraag): Promise<Opgezocht> {
  const { aggregate, streamId, state, gelezen, data, now } = vraag;
  const { items, namen } = await zoekNamen(deps, gelezen.definition, data);
  const buren = await laadBuren(deps, aggregate, streamId, state, now, { type: gelezen.definition.type, data }, namen);
  const acties = await bekendeActies(deps, genoemdeActies(gelezen.definition.schema, data), vraag.regels);
  return { items, acties, buren, eerder: await telEerder(deps, vraag) };
}

/** The items that a command names and that exist, and the streams of all that it means by a number. */
export async function zoekNamen({ pool }: Pick<CommandDeps, 'pool'>, { schema }: Pick<AnyCommandDefinition<never>, 'schema'>, data: unknown): Promise<{ readonly items: readonly string[]; readonly namen: ReadonlyMap<string, string> }> {
  const zoek = async (kind: AggregateKind, genoemd: readonly string[]): Promise<ReadonlyMap<string, string>> => (genoemd.length === 0 ? new Map() : namedStreams(pool, kind, genoemd));
  const items = await zoek('item', genoemdeItems(schema, data));
  const escalaties = await zoek('escalatie', genoemdeEscalaties(schema, data));
  return { items: [...items.keys()], namen: new Map([...items, ...escalaties]) };
}

/** Those of these codes that an actie of the programme has. */
export const bekendeActies = async ({ pool }: Pick<CommandDeps, 'pool'>, codes: readonly string[], { definitie }: Regels): Promise<readonly string[]> =>
  codes.length === 0 ? [] : knownActions(pool, definitie.code, codes);

/** How many there were in the year in which this happened, where the command asks for it. A count of this moment: two at once may get the same. */
async function telEerder(deps: CommandDeps, { gelezen, data, actor, state, streamId, regels, now }: Vraag): Promise<number | undefined> {
  const telling = gelezen.definition.telt?.(data, actor, state);
  if (telling === undefined) return undefined;
  return countBegun(deps.pool, { jaar: jaarVan(gelezen.gebeurdOp ?? datumVan(now)), ...telling, programma: regels.definitie.code, behalve: streamId });
}
