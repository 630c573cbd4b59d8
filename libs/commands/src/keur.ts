import { aggregates, datumVan, isDomainError, type Actor, type Moment } from '@cirkel/domain';
import { maakContext, regelsVoor } from './context';
import { controleerDatum } from './controle';
import type { CommandDeps } from './deps';
import { InvoerFout } from './fouten';
import { laad } from './laad';
import { leesOpdracht, type RuweOpdracht } from './lees-opdracht';
import { zoekOp } from './opzoeken';
import { soortVan } from './sleutel';
import { haalTekstenEruit } from './teksten';

/** A command that somebody thinks of giving. */
export interface Voornemen {
  readonly streamId: string;
  readonly opdracht: RuweOpdracht;
  readonly actor: Actor;
  readonly nu: Moment;
}

/**
 * What would be said of a command now: undefined when the rules take it, else the InvoerFout or DomainError with which it would be refused. Appends
 * nothing, keeps nothing, draws no number. What happens between asking and giving it, the command itself finds out.
 */
export async function keur(deps: CommandDeps, { streamId, opdracht, actor, nu }: Voornemen): Promise<Error | undefined> {
  const aggregate = aggregates[soortVan(streamId)];
  try {
    const gelezen = leesOpdracht(aggregate, opdracht, false);
    const { definition, programma } = gelezen;
    const { data } = haalTekstenEruit(definition.schema, gelezen.data);
    const state = definition.wijzigt ? (await laad(deps.pool, aggregate, streamId)).stap.state : undefined;
    const regels = await regelsVoor(deps, aggregate, streamId, state, { data, programma });
    const opgezocht = await zoekOp(deps, { aggregate, streamId, state, gelezen, data, actor, regels, now: nu });
    const context = maakContext(regels, streamId, nu, actor, { ...opgezocht, gebeurdOp: gelezen.gebeurdOp ?? datumVan(nu), nummer: streamId });
    controleerDatum(gelezen, context);
    aggregate.decide(state, { type: definition.type, data, gebeurdOp: context.gebeurdOp }, context);
    return undefined;
  } catch (error) {
    if (error instanceof InvoerFout || isDomainError(error)) return error;
    throw error;
  }
}
