import { Controller, Inject } from '@nestjs/common';
import type { VoorkeurenAntwoord } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { NOTICES } from '../tokens';
import type { Notices } from './notices';

const { leesVoorkeuren, wijzigVoorkeuren, leesVoorkeurenVan, wijzigVoorkeurenVan } = operations;

/** How people get notices, and who stands in for them: each for themselves, the stewards for everybody. */
@Controller()
export class PreferencesController {
  constructor(@Inject(NOTICES) private readonly notices: Notices) {}

  @Handles(leesVoorkeuren)
  async mine(@Input() { caller }: InputOf<typeof leesVoorkeuren>): Promise<VoorkeurenAntwoord> {
    return found(caller.actor.id, await this.notices.preferences(caller.actor.id));
  }

  @Handles(wijzigVoorkeuren)
  async changeMine(@Input() { caller, body }: InputOf<typeof wijzigVoorkeuren>): Promise<VoorkeurenAntwoord> {
    return found(caller.actor.id, await this.notices.changePreferences(caller, caller.actor.id, body));
  }

  @Handles(leesVoorkeurenVan)
  async theirs(@Input() { path: { id = '' } }: InputOf<typeof leesVoorkeurenVan>): Promise<VoorkeurenAntwoord> {
    return found(id, await this.notices.preferences(id));
  }

  @Handles(wijzigVoorkeurenVan)
  async changeTheirs(@Input() { caller, path: { id = '' }, body }: InputOf<typeof wijzigVoorkeurenVan>): Promise<VoorkeurenAntwoord> {
    return found(id, await this.notices.changePreferences(caller, id, body));
  }
}

function found<T>(id: string, one: T | undefined): T {
  if (one === undefined) throw notFound(`Er is geen persoon met het id ${id} in de lijst van personen.`);
  return one;
}
