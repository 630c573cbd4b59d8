import { aggregates, datumVan, isDomainError, type Actor, type Context, type DomainError, type Moment, type NewEvent } from '@cirkel/domain';
import { maakContext, regelsVoor } from './context';
import { controleerDatum } from './controle';
import type { CommandDeps } from './deps';
import { InvoerFout } from './fouten';
import { nieuwKlad, tellingVan, type Klad } from './klad';
import { laad } from './laad';
import { leesOpdracht, type RuweOpdracht } from './lees-opdracht';
import { zoekOp } from './opzoeken';
import { soortVan } from './sleutel';
import { leg, type Stap } from './stap';
import { haalTekstenEruit } from './teksten';

/** A command that somebody thinks of giving. */
export interface Voornemen {
  readonly streamId: string;
  readonly opdracht: RuweOpdracht;
  readonly actor: Actor;
  readonly nu: Moment;
  /** Whether the commands that are judged after it on the same scratch come after it; otherwise they are judged as if it was never given. */
  readonly gaatVooraf?: boolean;
}

/** What would be said of a command now: the error with which it would be refused, or what it would decide. */
export type Keuring = { readonly weigering: InvoerFout | DomainError } | { readonly weigering?: undefined; readonly besloten: readonly NewEvent[] };

/**
 * Judges a command as the rules would now, after those that went before it on the same scratch. Appends nothing, keeps nothing, draws no number.
 * What happens between asking and giving it, the command itself finds out.
 */
export async function keur(deps: CommandDeps, { streamId, opdracht, actor, nu, gaatVooraf = false }: Voornemen, klad: Klad = nieuwKlad()): Promise<Keuring> {
  const aggregate = aggregates[soortVan(streamId)];
  try {
    const gelezen = leesOpdracht(aggregate, opdracht, false);
    const { definition, programma } = gelezen;
    const { data } = haalTekstenEruit(definition.schema, gelezen.data);
    const van: Stap = definition.wijzigt ? (klad.stromen.get(streamId) ?? (await laad(deps.pool, aggregate, streamId)).stap) : { state: undefined, version: 0, nieuw: [] };
    const regels = await regelsVoor(deps, aggregate, streamId, van.state, { data, programma });
    const gebeurdOp = gelezen.gebeurdOp ?? datumVan(nu);
    const { eerder, ...opgezocht } = await zoekOp(deps, { aggregate, streamId, state: van.state, gelezen, data, actor, regels, now: nu });
    const telling = tellingVan({ definition, data }, actor, regels.definitie.code, gebeurdOp);
    const begonnen = telling === undefined ? 0 : (klad.begonnen.get(telling) ?? 0);
    const context: Context = maakContext(regels, streamId, nu, actor, { ...opgezocht, acties: [...opgezocht.acties, ...klad.acties], eerder: eerder === undefined ? undefined : eerder + begonnen, gebeurdOp, nummer: streamId });
    controleerDatum(gelezen, context);
    const besloten = aggregate.decide(van.state, { type: definition.type, data, gebeurdOp }, context);
    if (gaatVooraf) {
      if (telling !== undefined) klad.begonnen.set(telling, begonnen + 1);
      const code = soortVan(streamId) === 'actie' ? besloten[0]?.data['code'] : undefined;
      if (typeof code === 'string') klad.acties.add(code);
      // Only where it stands matters to the next: not how it came there.
      if (definition.wijzigt) klad.stromen.set(streamId, { ...leg(aggregate, van, besloten, context, {}), nieuw: [] });
    }
    return { besloten };
  } catch (error) {
    if (error instanceof InvoerFout || isDomainError(error)) return { weigering: error };
    throw error;
  }
}
