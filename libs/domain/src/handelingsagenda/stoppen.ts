import { z } from 'zod';
import { namens } from '../contract/actor';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import { vrijeTekst } from '../contract/tekst';
import { gremiaOpDeLadder } from '../onderwerp/onderwerp';
import { alleenInEscalatie, vervalt } from '../termijn/opdrachten';
import { isOpen } from '../termijn/termijn';
import { hoofdletter, naamInZin } from '../woorden';
import { agendaopdracht } from './agenda-staat';
import { agendaStopgezet, agendatermijn } from './gebeurtenissen';
import { alsProgrammabesluit } from './programmabesluit';

const MAKER = 'gremium:werkorganisatie';

/** Refuses who makes the agenda: stopping it is of a body above, unless the programme says that this one may. */
function weigerMaker({ actor, rechten, uitEscalatie = false }: Context): void {
  if (uitEscalatie || rechten['stopHandelingsagenda'] !== undefined || namens(actor) !== MAKER) return;
  throw new DomainError('geen-recht', `${hoofdletter(naamInZin(MAKER))} maakt de handelingsagenda. Stopzetten doet een gremium dat hoger op de ladder staat.`);
}

/** The agenda of this year does not come: its candidates are free for another one, its terms and their escalaties end. */
export const stopHandelingsagenda = agendaopdracht({
  type: 'stopHandelingsagenda',
  kind: 'levensloop',
  titel: 'Handelingsagenda stopzetten',
  wie: gremiaOpDeLadder,
  schema: z.strictObject({ reden: vrijeTekst() }),
  voorbeeld: { reden: 'Door COVID-19 komt er dit jaar geen handelingsagenda.' },
  vooraf: (_agenda, context) => weigerMaker(context),
  decide: (agenda, { reden }, context) => {
    const open = agenda.termijnen.filter(isOpen);
    for (const termijn of open) alleenInEscalatie([termijn], alsProgrammabesluit(termijn, context));
    return [agendaStopgezet({ nummers: agenda.kandidaten.map(({ nummer }) => nummer), reden }), ...open.map((termijn) => vervalt(termijn, 'de handelingsagenda is stopgezet', agendatermijn))];
  },
});
