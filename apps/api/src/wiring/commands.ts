import { mogelijkNu, vraagUitkomst, type CommandDeps, type Verzoek } from '@cirkel/commands';
import type { Antwoord } from '@cirkel/contracts';
import { inputSchema, type MogelijkeOpdrachten } from '@cirkel/contracts/openapi';
import type { MogelijkeOpdracht } from '@cirkel/domain';
import type { Commands } from '../commands/commands';

export type Dispatch = (verzoek: Verzoek) => Promise<Antwoord>;

/** The command side as the API uses it. */
export function commandsOver(deps: CommandDeps, dispatch: Dispatch): Commands {
  return {
    give: ({ caller, streamId, opdracht, scope, key }) => dispatch({ streamId, opdracht, actor: caller.actor, scope, key }),
    outcome: (key) => vraagUitkomst(deps, key),
    possible: async (streamId, caller) => {
      const possible = await mogelijkNu(deps, streamId, caller.actor);
      return possible === undefined ? undefined : { versie: possible.versie, opdrachten: possible.opdrachten.map(answer) };
    },
  };
}

const answer = ({ definition, kan, reden }: MogelijkeOpdracht<unknown>): MogelijkeOpdrachten['opdrachten'][number] => ({
  type: definition.type,
  titel: definition.titel,
  kan,
  ...(reden === undefined ? {} : { reden }),
  schema: { ...inputSchema(definition.schema) },
});
