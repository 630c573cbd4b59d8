import { datumVan, DomainError, type Actor, type AnyAggregate, type Buren, type Context, type Datum, type Moment, type Programmadefinitie } from '@cirkel/domain';
import { kalenderVan } from './definities';
import type { CommandDeps } from './deps';

/** Who acts for time itself. */
export const systeem: Actor = { id: 'systeem', rol: 'systeem' };

/** The rules of a stream: the version of the definition that it was created under, the rights of the current one. */
export interface Regels {
  readonly definitie: Programmadefinitie;
  readonly rechten: Context['rechten'];
  /** What the programme decided about the clock of all that runs in it. */
  readonly programmaopschorting?: Context['programmaopschorting'];
}

/** What a command that makes something says of it. */
interface Gevraagd {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly programma?: string | undefined;
}

/**
 * Finds the rules for a stream, or for one that a command is about to create. The first publication of a programme is judged by the
 * definition that it brings, with the default rights: a definition cannot give somebody the right to publish it.
 */
export async function regelsVoor(deps: CommandDeps, aggregate: AnyAggregate, streamId: string, state: unknown, { data = {}, programma }: Gevraagd = {}): Promise<Regels> {
  const vast = state === undefined ? undefined : aggregate.programma(state);
  const code = vast?.code ?? (aggregate.kind === 'programma' ? streamId.slice('programma-'.length) : (programma ?? deps.programma ?? 'cirkel'));
  const huidig = await deps.definities.huidig(code);
  if (huidig === undefined) {
    if (aggregate.kind === 'programma') return { definitie: data['definitie'] as Programmadefinitie, rechten: {} };
    throw new DomainError('verwijzing-onbekend', `Het programma ${code} is nog niet gepubliceerd.`, { veld: 'programma', programma: code });
  }
  const definitie = vast === undefined || vast.versie === huidig.versie ? huidig : await deps.definities.versie(code, vast.versie);
  const programmaopschorting = await deps.definities.opschorting(code);
  return { definitie, rechten: huidig.rechten, ...(programmaopschorting === undefined ? {} : { programmaopschorting }) };
}

/** The context of a decision that somebody takes now. */
export function maakContext(regels: Regels, streamId: string, nu: Moment, actor: Actor, rest: { readonly gebeurdOp?: Datum | undefined; readonly nummer?: string | undefined; readonly uitEscalatie?: boolean; readonly items?: readonly string[]; readonly acties?: readonly string[]; readonly eerder?: number | undefined; readonly buren?: Buren } & Pick<Context, 'nieuweDefinitie' | 'lopend'> = {}): Context {
  const vandaag = datumVan(nu);
  return {
    streamId,
    nu,
    vandaag,
    gebeurdOp: rest.gebeurdOp ?? vandaag,
    actor,
    definitie: regels.definitie,
    rechten: regels.rechten,
    kalender: kalenderVan(regels.definitie),
    ...(regels.programmaopschorting === undefined ? {} : { programmaopschorting: regels.programmaopschorting }),
    ...(rest.nummer === undefined ? {} : { nummer: rest.nummer }),
    ...(rest.buren === undefined ? {} : { buren: rest.buren }),
    ...(rest.eerder === undefined ? {} : { eerder: rest.eerder }),
    ...(rest.nieuweDefinitie === undefined ? {} : { nieuweDefinitie: rest.nieuweDefinitie }),
    ...(rest.lopend === undefined ? {} : { lopend: rest.lopend }),
    ...(rest.items === undefined ? {} : { items: rest.items }),
    ...(rest.acties === undefined ? {} : { acties: rest.acties }),
    ...(rest.uitEscalatie === true ? { uitEscalatie: true } : {}),
  };
}

/** Under which rules time passes for a stream: the context at any moment. For a stream that is still to be made, `programma` says which rules those are. */
export async function tijdcontext(deps: CommandDeps, aggregate: AnyAggregate, streamId: string, state: unknown, programma?: string): Promise<(nu: Moment) => Context> {
  const regels = await regelsVoor(deps, aggregate, streamId, state, { programma });
  return (nu) => maakContext(regels, streamId, nu, systeem);
}
