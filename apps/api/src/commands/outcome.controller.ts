import { Controller, Inject } from '@nestjs/common';
import type { DomainErrorCode } from '@cirkel/domain';
import { operations, type UitkomstAntwoord } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { refusal } from '../http/problem-of';
import { COMMANDS } from '../tokens';
import { scopeOf, type Commands } from './commands';

const { leesUitkomst } = operations;

/** What became of a command that got no answer. Asking changes nothing: sending it again with its key is what settles it. */
@Controller()
export class OutcomeController {
  constructor(@Inject(COMMANDS) private readonly commands: Commands) {}

  @Handles(leesUitkomst)
  async outcome(@Input() { caller, path }: InputOf<typeof leesUitkomst>): Promise<UitkomstAntwoord> {
    const known = await this.commands.outcome({ scope: scopeOf(caller), key: path['sleutel'] ?? '' });
    switch (known.soort) {
      case 'antwoord':
        return { uitkomst: 'uitgevoerd', antwoord: known.antwoord };
      case 'weigering':
        return { uitkomst: 'geweigerd', probleem: refusal({ code: known.code as DomainErrorCode, message: known.message, details: known.details }).body };
      case 'in-behandeling':
        return { uitkomst: 'in-behandeling' };
      case 'gesloten':
      case 'onbekend':
        return { uitkomst: 'onbekend' };
    }
  }
}
