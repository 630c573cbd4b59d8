import { Controller, Inject } from '@nestjs/common';
import type { DomainErrorCode } from '@cirkel/domain';
import { operations, type Beginopdrachten, type UitkomstAntwoord } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { refusal } from '../http/problem-of';
import { COMMANDS } from '../tokens';
import { scopeOf, type Commands } from './commands';

const { leesBeginopdrachten, leesUitkomst } = operations;

/** With what somebody may begin, and what became of a command that got no answer. Asking changes nothing: sending it again with its key is what settles it. */
@Controller()
export class OutcomeController {
  constructor(@Inject(COMMANDS) private readonly commands: Commands) {}

  @Handles(leesBeginopdrachten)
  async beginnings(@Input() { caller, query: { programma } }: InputOf<typeof leesBeginopdrachten>): Promise<Beginopdrachten> {
    const found = await this.commands.beginnings(programma, caller);
    if (found === undefined) throw notFound(`Er is geen programma ${programma}.`);
    return found;
  }

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
