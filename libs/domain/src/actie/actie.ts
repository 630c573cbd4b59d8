import { defineAggregate } from '../contract/aggregate';
import type { AnyCommandDefinition } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import { alleProgrammagebeurtenissen } from '../onderwerp/met-programma/gebeurtenissen';
import { programmaopdrachten, programmaopdrachtnamen } from '../onderwerp/met-programma/opdrachten';
import { volgProgramma } from '../onderwerp/met-programma/opschorten';
import { verzoekenNa } from '../onderwerp/uitstel/einde';
import { alleUitstelgebeurtenissen } from '../onderwerp/uitstel/gebeurtenissen';
import { uitstelopdrachten } from '../onderwerp/uitstel/opdrachten';
import { volgendMoment, watTijdBrengt } from '../onderwerp/opschorten';
import { alleTermijngebeurtenissen } from '../termijn/gebeurtenissen';
import { isVerleden } from '../termijn/termijn';
import { actiestatus, isAfgelopen, type Actie } from './actie-staat';
import { bevestigTermijn, heropenActie, hervatActie, legActieTerug, schortActieOp, stopActie, verlengTermijn } from './besluiten';
import {
  actieGeregistreerd, actieHeropend, actieperiodeBegonnen, actieHervat, actieInstructie, actieOpgeschort, actieopmerkingen, actieStopgezet, actiestatusGemeld, actietermijn, actieUitstel, actieVolgt,
  herhalingGewijzigd, risicoBeoordeeld, voortgangGemeld,
} from './gebeurtenissen';
import { wijzigHerhaling } from './herhaling';
import { beoordeelRisico, meldActiestatus, meldVoortgang, registreerActie } from './opdrachten';
import { voortgangGevraagd, voortgangsmoment, vraagVoortgang } from './voortgangsvraag';
import { maatregelBijgewerkt, maatregelGenomen, neemMaatregel, werkMaatregelBij } from './maatregelen';
import { actieGemigreerd, migreerNaarDefinitie } from './migreren';
import { termijnUitDelen } from './termijn';

const altijd = ['heropenActie', 'plaatsOpmerking', 'bevestigTermijn'];
const tijdensOpschorting = ['hervatActie', 'stopActie', 'migreerNaarDefinitie', ...programmaopdrachtnamen];

function accepteert(actie: Actie, command: AnyCommandDefinition<Actie>): void {
  if (isAfgelopen(actie) && !altijd.includes(command.type)) {
    throw new DomainError('beeindigd', `${actie.nummer} is ${actiestatus(actie)}. De projectorganisatie kan de actie heropenen.`, { einde: actiestatus(actie) });
  }
  if (actie.opschorting !== undefined && command.kind === 'levensloop' && !tijdensOpschorting.includes(command.type)) {
    throw new DomainError('opgeschort', `${actie.nummer} is opgeschort. U kunt de actie eerst hervatten.`, { mogelijk: tijdensOpschorting });
  }
}

/** The actie aggregate: every owner reports its part, the termijn is met when all have. */
export const actie = defineAggregate<Actie>({
  kind: 'actie',
  lifecycle: true,
  events: [
    actieGeregistreerd, actieperiodeBegonnen, herhalingGewijzigd, actiestatusGemeld, voortgangGemeld, voortgangGevraagd, risicoBeoordeeld, maatregelGenomen, maatregelBijgewerkt, actieOpgeschort, actieHervat, actieStopgezet, actieHeropend, actieGemigreerd,
    actieInstructie, actieopmerkingen.event, ...alleTermijngebeurtenissen(actietermijn), ...alleProgrammagebeurtenissen(actieVolgt.programma), ...alleUitstelgebeurtenissen(actieUitstel.uitstel),
  ],
  commands: [
    registreerActie, wijzigHerhaling, meldActiestatus, meldVoortgang, beoordeelRisico, neemMaatregel, werkMaatregelBij, verlengTermijn, bevestigTermijn, schortActieOp, hervatActie, stopActie, legActieTerug, heropenActie, migreerNaarDefinitie,
    actieopmerkingen.command, ...programmaopdrachten(actieVolgt), ...uitstelopdrachten(actieUitstel),
  ],
  eigenaren: (state) => state.delen.map((deel) => deel.eigenaar),
  programma: (state) => state.programma,
  isOpen: (state) => !isAfgelopen(state),
  // One that was taken over with a past term is older than its registration; nobody knows by how much.
  begin: (state) => (state.termijnen.some(isVerleden) ? undefined : { op: state.sinds, wat: 'De actie begon' }),
  accepteert,
  gevolgen: termijnUitDelen,
  totSlot: (state, besloten, context) => [...verzoekenNa(state, besloten, actieUitstel.uitstel), ...(isAfgelopen(state) ? [] : volgProgramma(state, context, actieVolgt))],
  nextWake: (state) => (isAfgelopen(state) ? undefined : [volgendMoment(state), voortgangsmoment(state)].filter((moment) => moment !== undefined).sort()[0]),
  onTime: (state, context) => {
    const { voortgangsvraag } = state;
    const [vraagt, anders] = [voortgangsmoment(state), volgendMoment(state)];
    // First at its moment: what else is due there may tell of a later one.
    const eerst = voortgangsvraag !== undefined && vraagt !== undefined && vraagt <= context.nu && (anders === undefined || vraagt <= anders);
    return eerst ? [vraagVoortgang(state, voortgangsvraag, context)] : watTijdBrengt(state, context, actieVolgt, (op, due) => actieHervat({ op, vanzelf: true }, due));
  },
});
