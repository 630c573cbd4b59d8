import { defineAggregate } from '../contract/aggregate';
import type { AnyCommandDefinition, Command } from '../contract/command';
import { DomainError } from '../contract/domain-error';
import type { Datum } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { alleProgrammagebeurtenissen } from '../onderwerp/met-programma/gebeurtenissen';
import { programmaopdrachten } from '../onderwerp/met-programma/opdrachten';
import { volgProgramma } from '../onderwerp/met-programma/opschorten';
import { verzoekenNa } from '../onderwerp/uitstel/einde';
import { alleUitstelgebeurtenissen } from '../onderwerp/uitstel/gebeurtenissen';
import { uitstelopdrachten } from '../onderwerp/uitstel/opdrachten';
import { alleTermijngebeurtenissen } from '../termijn/gebeurtenissen';
import { aanvraaggebeurtenissen } from './aanvraag-gebeurtenissen';
import { beoordeelAanvraag, honoreerAanvraagDefinitief, honoreerAanvraagVoorlopig, selecteerAanvraag, wijsAanvraagAf } from './beoordelen';
import { onthoudDoor } from './door';
import { doorTijd, volgendRondemoment } from './door-tijd';
import { vraagtVanItems } from './elders';
import { bevestigTermijn, legRondeTerug, stopRonde, verlengTermijn } from './besluiten';
import {
  rondeAangekondigd, rondeAfgerond, rondeGestopt, rondeinstructie, rondeopmerkingen, rondetermijn, uitzonderingToegestaan, vensterGeopend, vensterGesloten, vensterVerlengd,
} from './gebeurtenissen';
import { aanvraagGecorrigeerd, corrigeerAanvraag } from './corrigeren';
import { dienProjectideeIn, dienRebuttalIn, dienUitwerkingIn, trekAanvraagIn } from './indienen';
import { kondigRondeAan, rondRondeAf, staUitzonderingToe, verlengVenster } from './opdrachten';
import { rondeVolgt } from './met-programma';
import { rondeBegonOp, type Ronde } from './ronde-staat';
import { rondegegevensGewijzigd, wijzigRondegegevens } from './rondegegevens';
import { termijnenNa } from './termijnen';
import { noteerToewijzing, toewijzingGenoteerd, vraagtBijVensters } from './toewijzing';
import { rondeUitstel } from './uitstel';
import { vensterVerschoven } from './venster-verschoven';
import { verschuifVensters } from './vensters-verschuiven';
import { vensterGewijzigd, wijzigVenster } from './wijzig-venster';

/** What still can be said of a ronde that is over: it changes nothing in how it went. */
const naAfronden = ['plaatsOpmerking', 'wijzigRondegegevens', 'corrigeerAanvraag', 'bevestigTermijn'];

function accepteert(ronde: Ronde, command: AnyCommandDefinition<Ronde>): void {
  if (ronde.afgerondOp !== undefined && !naAfronden.includes(command.type)) {
    throw new DomainError('beeindigd', `${ronde.naam} is ${ronde.gestopt === undefined ? 'afgerond' : 'gestopt'} op ${langeDatum(ronde.afgerondOp)}.`, { afgerondOp: ronde.afgerondOp });
  }
}

/** The item that the command or its application names; all that take part when the ronde is to end. */
const itemsAlsBuur = (ronde: Ronde | undefined, command: Command | undefined): readonly string[] => {
  if (command?.type === 'rondRondeAf') return (ronde?.toegewezen ?? []).map(({ item }) => item);
  const id = command?.type === 'dienProjectideeIn' ? command.data['item'] : ronde?.aanvragen.find(({ code }) => code === command?.data['aanvraag'])?.item;
  return typeof id === 'string' && id.startsWith('item-') ? [id] : [];
};

const begin = (ronde: Ronde): { readonly op: Datum; readonly wat: string } | undefined => {
  const op = rondeBegonOp(ronde);
  return op === undefined ? undefined : { op, wat: `${ronde.naam} begon` };
};

/** The ronde aggregate: windows that open and close by themselves, applications through the funnel, and terms for what its decision body does with them. */
export const ronde = defineAggregate<Ronde>({
  kind: 'ronde',
  lifecycle: true,
  events: [
    rondeAangekondigd, vensterGeopend, vensterGesloten, vensterVerlengd, vensterGewijzigd, vensterVerschoven, uitzonderingToegestaan, ...aanvraaggebeurtenissen, toewijzingGenoteerd, rondeAfgerond, rondeGestopt, rondegegevensGewijzigd, aanvraagGecorrigeerd,
    rondeinstructie, rondeopmerkingen.event, ...alleTermijngebeurtenissen(rondetermijn), ...alleProgrammagebeurtenissen(rondeVolgt.programma), ...alleUitstelgebeurtenissen(rondeUitstel.uitstel),
  ],
  commands: [
    kondigRondeAan, verlengVenster, wijzigVenster, staUitzonderingToe, noteerToewijzing, dienProjectideeIn, selecteerAanvraag, dienUitwerkingIn, beoordeelAanvraag, dienRebuttalIn,
    honoreerAanvraagVoorlopig, honoreerAanvraagDefinitief, wijsAanvraagAf, trekAanvraagIn, rondRondeAf, stopRonde, verlengTermijn, bevestigTermijn, legRondeTerug, wijzigRondegegevens, corrigeerAanvraag,
    rondeopmerkingen.command, ...programmaopdrachten(rondeVolgt, verschuifVensters), ...uitstelopdrachten(rondeUitstel),
  ],
  eigenaren: (state) => [state.besluitorgaan],
  programma: (state) => state.programma,
  isOpen: (state) => state.afgerondOp === undefined,
  begin,
  accepteert,
  buren: (_streamId, state, command) => itemsAlsBuur(state, command),
  vraagtElders: (streamId, state) => [...vraagtVanItems(streamId, state), ...vraagtBijVensters(state)],
  onthoudt: onthoudDoor,
  gevolgen: termijnenNa,
  totSlot: (state, besloten, context) => [...verzoekenNa(state, besloten, rondeUitstel.uitstel), ...(state.afgerondOp === undefined ? volgProgramma(state, context, rondeVolgt) : [])],
  nextWake: volgendRondemoment,
  onTime: doorTijd,
});
