import { beginNu, controleerGevolgen, mogelijkNu, vraagUitkomst, type CommandDeps } from '@cirkel/commands';
import { inputSchema, type MogelijkeOpdrachten } from '@cirkel/contracts/openapi';
import { aggregates, kindOf, type MogelijkeOpdracht } from '@cirkel/domain';
import type { Commands } from '../commands/commands';
import type { Engine } from './engine';
import { previewOf } from './preview';
import { reactionsOf } from './reactions';

/** The command side as the API uses it. */
export function commandsOver(deps: CommandDeps, engine: Pick<Engine, 'dispatch' | 'react'>): Commands {
  const withReactions = reactionsOf(deps.pool, engine.react);
  return {
    give: async ({ caller, streamId, opdracht, scope, key }) => {
      await controleerGevolgen(deps, { streamId, opdracht, actor: caller.actor, scope, key });
      const answer = await engine.dispatch({ streamId, opdracht, actor: caller.actor, scope, key });
      // Only a move can end what runs elsewhere; a fact is answered at once.
      const isMove = aggregates[kindOf(streamId)].command(opdracht.type)?.kind === 'levensloop';
      return isMove ? withReactions(answer) : answer;
    },
    preview: previewOf(deps),
    outcome: (key) => vraagUitkomst(deps, key),
    beginnings: async (programma, caller) => {
      const found = await beginNu(deps, programma, caller.actor);
      return found === undefined ? undefined : { opdrachten: found.map(({ soort, opdracht: { definition } }) => ({ soort, type: definition.type, titel: definition.titel, schema: { ...inputSchema(definition.schema) } })) };
    },
    possible: async (streamId, caller) => {
      const possible = await mogelijkNu(deps, streamId, caller.actor);
      return possible === undefined ? undefined : { versie: possible.versie, opdrachten: possible.opdrachten.map(answerOf) };
    },
  };
}

const answerOf = ({ definition, kan, reden }: MogelijkeOpdracht<unknown>): MogelijkeOpdrachten['opdrachten'][number] => ({
  type: definition.type,
  titel: definition.titel,
  kan,
  ...(reden === undefined ? {} : { reden }),
  schema: { ...inputSchema(definition.schema) },
});
