import { aggregates, genoemdeActies, isDomainError, onbekendeVerwijzingen, type Command } from '@cirkel/domain';
import { laadBuren } from './buren';
import { maakContext, regelsVoor } from './context';
import type { CommandDeps } from './deps';
import { InvoerFout, type Fout } from './fouten';
import type { Voornemen } from './keur';
import { nieuwKlad, type Klad } from './klad';
import { laad } from './laad';
import { leesOpdracht } from './lees-opdracht';
import { bekendeActies, zoekNamen } from './opzoeken';
import { soortVan } from './sleutel';

/**
 * Every fault that the fields of a command show by themselves, also when some of them are missing: what its schema asks, and each reference to what is
 * not there. For whoever reads a command from a list of which some cells could not be read; what only a decision can tell is not in it.
 */
export async function keurVelden(deps: CommandDeps, { streamId, opdracht, actor, nu }: Voornemen, klad: Klad = nieuwKlad()): Promise<readonly Fout[]> {
  const aggregate = aggregates[soortVan(streamId)];
  const { type, gebeurdOp: _op, verwachteVersie: _versie, programma, ...data } = opdracht;
  const definition = aggregate.command(type);
  const vorm = vormfouten(() => leesOpdracht(aggregate, opdracht, false));
  if (definition === undefined) return vorm;
  try {
    const state = definition.wijzigt ? (klad.stromen.get(streamId) ?? (await laad(deps.pool, aggregate, streamId)).stap).state : undefined;
    // Of a stream that is not there no reference can be judged.
    if (state === undefined && !definition.creates) return [...vorm, { pad: 'id', melding: `Er is geen ${aggregate.kind} met dit nummer of id.` }];
    const regels = await regelsVoor(deps, aggregate, streamId, state, { data, ...(typeof programma === 'string' ? { programma } : {}) });
    const { items, namen } = await zoekNamen(deps, definition, data);
    const acties = [...(await bekendeActies(deps, genoemdeActies(definition.schema, data), regels)), ...klad.acties];
    const command: Command = { type, data };
    const context = maakContext(regels, streamId, nu, actor, { items, acties, buren: await laadBuren(deps, aggregate, streamId, state, nu, command, namen) });
    return [...vorm, ...[...onbekendeVerwijzingen(definition.schema, data, context), ...definition.verwijst(state, data, context)].map(({ pad, melding }) => ({ pad: pad.slice(1).replaceAll('/', '.'), melding }))];
  } catch (error) {
    // What refuses the command whatever it says, is said once, of no field.
    if (isDomainError(error)) return [...vorm, { pad: '', melding: error.message }];
    throw error;
  }
}

function vormfouten(lees: () => unknown): readonly Fout[] {
  try {
    lees();
    return [];
  } catch (error) {
    if (error instanceof InvoerFout) return error.fouten;
    throw error;
  }
}
