import type { Antwoord } from '@cirkel/contracts';
import { besluitOpReactie, DomainError, isDomainError, zinVan, type Actor, type AnyAggregate, type Context, type NewEvent, type StoredEvent } from '@cirkel/domain';
import type { CommandKey, FirstUnder, Tekst } from '@cirkel/event-store';
import { bewaar } from './bewaar';
import { maakContext, regelsVoor } from './context';
import { controleerDatum, controleerVersie } from './controle';
import type { CommandDeps } from './deps';
import { herhaald } from './herhaald';
import { herinner, type Geladen } from './geheugen';
import { laad } from './laad';
import type { GelezenOpdracht } from './lees-opdracht';
import { trekNummer } from './nummer';
import { andereGevolgen } from './proef/code';
import { zoekOp } from './opzoeken';
import { zoekInProgramma } from './programmavragen';
import { isBesluit, isReactie, schrijfSleutel } from './sleutel';
import { nummerVan } from './stand';
import { wachtendVan } from './stand/wachtend';
import { leg, type Stap } from './stap';
import { metTijd } from './tijd';
import { alsAntwoord, alsWeigering, type Uitkomst } from './uitkomst';

/** A command that is ready to be tried, as often as it takes. */
export interface Klaargezet extends CommandKey {
  readonly streamId: string;
  readonly aggregate: AnyAggregate;
  readonly gelezen: GelezenOpdracht;
  readonly data: Readonly<Record<string, unknown>>;
  readonly teksten: readonly Tekst[];
  readonly hash: string;
  readonly actor: Actor;
  readonly oorzaak?: string;
  readonly viaWorkflow?: boolean;
  readonly alsEerste?: FirstUnder;
  /** Drawn in the first round, kept in the next. */
  nummer?: string;
}

export interface Resultaat {
  readonly antwoord: Antwoord;
  /** The stream after it, with all its events. */
  readonly stap: Stap;
  readonly events: readonly StoredEvent[];
}

/**
 * One round on the stream as this process remembers it: let time pass, decide, append. Undefined when it remembers nothing, or when the
 * store says otherwise: then the memory was old. Nor is anything refused from memory alone; what it would refuse is looked up first.
 */
export async function probeerUitHetHoofd(deps: CommandDeps, k: Klaargezet): Promise<Resultaat | undefined> {
  const herinnerd = herinner(deps.pool, k.streamId);
  if (herinnerd === undefined) return undefined;
  // Whatever it was, the round on the loaded stream meets it again if it still holds.
  return probeerOp(deps, k, herinnerd).catch(() => undefined);
}

/** One round of load, let time pass, decide, append; undefined when somebody else appended to the stream, or used the key, meanwhile. */
export async function probeer(deps: CommandDeps, k: Klaargezet): Promise<Resultaat | undefined> {
  const geladen = await laad(deps.pool, k.aggregate, k.streamId, k);
  const { stroom, stap } = geladen;
  if (stroom.command !== undefined) return { antwoord: herhaald(k, stroom.command, stroom), stap, events: stroom.events };
  return probeerOp(deps, k, geladen);
}

async function probeerOp(deps: CommandDeps, k: Klaargezet, van: Geladen): Promise<Resultaat | undefined> {
  const { nu, besluit } = await overweeg(deps, k, van);
  if (isDomainError(besluit)) return weiger(deps, k, van, nu, besluit);
  const na = leg(k.aggregate, nu, besluit.events, besluit.context, { opdrachtSleutel: schrijfSleutel(k), ...(k.oorzaak === undefined ? {} : { oorzaak: k.oorzaak }) });
  const anders = andereGevolgen(k, nu, na);
  return anders === undefined ? slaOp(deps, k, van, nu, na) : weiger(deps, k, van, nu, anders);
}

/** What a command comes to on a stream, up to the append: with what time had brought before it, what it decides or why it is refused. */
export interface Overwogen {
  readonly nu: Stap;
  readonly besluit: Besluit | DomainError;
}

interface Besluit {
  readonly events: readonly NewEvent[];
  readonly context: Context;
}

/** Lets time pass, looks up what the decision may look at, and decides. Keeps nothing; throws what leaves nothing under the key of the command. */
export async function overweeg(deps: CommandDeps, k: Klaargezet, { stroom, stap: geladen }: Geladen): Promise<Overwogen> {
  const { aggregate, gelezen, streamId } = k;
  if (geladen.state === undefined && !gelezen.definition.creates) throw new DomainError('onbekend', `Er is geen ${aggregate.kind} met het id ${streamId}.`);
  controleerVersie(gelezen, stroom.events, k.actor);
  const regels = await regelsVoor(deps, aggregate, streamId, geladen.state, { data: k.data, programma: gelezen.programma });
  const nu = metTijd(aggregate, geladen, regels, streamId, stroom);
  if (geladen.state === undefined) await nummer(deps, k, regels.definitie);
  const opgezocht = await zoekOp(deps, { ...k, state: nu.state, regels, now: stroom.now });
  const context = maakContext(regels, streamId, stroom.now, k.actor, { ...opgezocht, ...(await zoekInProgramma(deps, gelezen, regels.definitie)), gebeurdOp: gelezen.gebeurdOp, nummer: k.nummer, uitEscalatie: isBesluit(k.scope) });
  return { nu, besluit: beslis(k, nu, context) };
}

async function nummer(deps: CommandDeps, k: Klaargezet, definitie: Context['definitie']): Promise<void> {
  const getrokken = k.nummer ?? (await trekNummer(deps.pool, k.aggregate.kind, definitie));
  if (getrokken !== undefined) k.nummer = getrokken;
}

function beslis({ aggregate, gelezen, data, scope }: Klaargezet, nu: Stap, context: Context): Besluit | DomainError {
  const command = { type: gelezen.definition.type, data, gebeurdOp: context.gebeurdOp };
  try {
    controleerDatum(gelezen, context);
    if (isReactie(scope)) return besluitOpReactie(aggregate, nu.state, command, context);
    return { events: aggregate.decide(nu.state, command, context), context };
  } catch (error) {
    if (isDomainError(error)) return error;
    throw error;
  }
}

/** Keeps a refusal under its key, with what time had brought, and throws it. Who has no right, and a reaction, leave nothing. */
async function weiger(deps: CommandDeps, k: Klaargezet, geladen: Geladen, nu: Stap, weigering: DomainError): Promise<undefined> {
  if (weigering.code === 'geen-recht' || isReactie(k.scope)) throw weigering;
  const { result } = await bewaar(deps, { ...k, geladen, na: nu, workflowWeetHet: k.viaWorkflow === true, teksten: [], command: record(k, alsWeigering(weigering)) });
  if (result === 'appended') throw weigering;
  return undefined;
}

async function slaOp(deps: CommandDeps, k: Klaargezet, geladen: Geladen, nu: Stap, na: Stap): Promise<Resultaat | undefined> {
  const { streamId } = k;
  const { stroom } = geladen;
  const events = [...stroom.events, ...na.nieuw];
  // A decision that is still on its way to its subject: the append that ends it will give the outcome.
  const volgt = wachtendVan(streamId, na.state, events) !== undefined && wachtendVan(streamId, nu.state, stroom.events) === undefined;
  const nummer = nummerVan(streamId, na.state);
  const antwoord: Antwoord = {
    id: streamId,
    ...(nummer === undefined ? {} : { nummer }),
    aangeraakt: [{ streamId, versie: na.version }],
    gebeurtenissen: na.nieuw.slice(nu.nieuw.length).map((event) => ({ type: event.type, zin: zinVan(event) })),
    volgt,
  };
  const raaktLevensloopNiet = k.gelezen.definition.kind === 'feit' && nu.nieuw.length === 0 && stroom.workflowVersion === stroom.version;
  const bewaard = await bewaar(deps, {
    ...k,
    geladen,
    na,
    workflowWeetHet: k.viaWorkflow === true || raaktLevensloopNiet,
    command: record(k, volgt ? undefined : alsAntwoord(antwoord)),
  });
  if (bewaard.result === 'exists') throw new DomainError('bestaat-al', `Bestaat al: ${bewaard.nummer}.`, { nummer: bewaard.nummer });
  return bewaard.result === 'appended' ? { antwoord, stap: na, events } : undefined;
}

const record = ({ scope, key, hash }: Klaargezet, outcome: Uitkomst | undefined): { scope: string; key: string; hash: string; outcome?: Uitkomst } => ({
  scope,
  key,
  hash,
  ...(outcome === undefined ? {} : { outcome }),
});
