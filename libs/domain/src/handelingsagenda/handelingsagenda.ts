import { defineAggregate } from '../contract/aggregate';
import type { AnyCommandDefinition, Command } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import type { Reactie } from '../contract/reactie';
import { momentOp, plusDagen, type Moment } from '../kalender/datum';
import { langeDatum } from '../kalender/schrijfwijze';
import { scorebladStroom } from '../scoreblad/scoreblad-staat';
import { alleProgrammagebeurtenissen } from '../onderwerp/met-programma/gebeurtenissen';
import { volgProgramma } from '../onderwerp/met-programma/opschorten';
import { programmaopdrachten } from '../onderwerp/met-programma/opdrachten';
import { verzoekenNa } from '../onderwerp/uitstel/einde';
import { alleUitstelgebeurtenissen } from '../onderwerp/uitstel/gebeurtenissen';
import { uitstelopdrachten } from '../onderwerp/uitstel/opdrachten';
import { volgendMoment, watTijdBrengt } from '../onderwerp/opschorten';
import { alleTermijngebeurtenissen } from '../termijn/gebeurtenissen';
import { haal } from '../termijn/opdrachten';
import { isOpen } from '../termijn/termijn';
import { agendaLoopt, agendanaam, type Handelingsagenda } from './agenda-staat';
import {
  agendaGeopend, agendaInstructie, agendaopmerkingen, agendaStopgezet, agendatermijn, agendaVastgesteld, gelijkeStandBeslecht, kandidaatVerwijderd, kandidatenGerangschikt, kandidatenToegevoegd, scorenGesloten,
  selectieGereed, sluitdatumVerzet,
} from './gebeurtenissen';
import { bevestigTermijn, legAgendaTerug, meldSelectieGereed, openHandelingsagenda, verlengTermijn, verwijderKandidaat, voegKandidatenToe } from './opdrachten';
import { beslechtGelijkeStand, laatsteStap, rangschikKandidaten, stelHandelingsagendaVast } from './prioriteren';
import { agendaUitstel, agendaVolgt, ookScoren, scorenStaatStil } from './met-programma';
import { escalatiesVan } from './programmabesluit';
import { stopHandelingsagenda } from './stoppen';
import { stelAgendaUit } from './uitstellen';

/** What still can be said after the end: it changes nothing in what was decided. */
const altijd = ['plaatsOpmerking', 'bevestigTermijn'];

function accepteert(agenda: Handelingsagenda, command: AnyCommandDefinition<Handelingsagenda>): void {
  if (agenda.vastgesteld !== undefined && !altijd.includes(command.type)) {
    throw new DomainError('beeindigd', `De ${agendanaam(agenda)} is vastgesteld op ${langeDatum(agenda.vastgesteld.op)}.`, { vastgesteldOp: agenda.vastgesteld.op });
  }
  if (agenda.gestoptOp !== undefined && !altijd.includes(command.type)) {
    throw new DomainError('beeindigd', `De ${agendanaam(agenda)} is stopgezet op ${langeDatum(agenda.gestoptOp)}.`, { gestoptOp: agenda.gestoptOp });
  }
}

/** Which event meets which term of the agenda. */
const gehaaldDoor: Readonly<Record<string, string>> = { selectie: 'selectie-gereed', rangschikking: 'handelingsagenda-vastgesteld' };

const gehaald = (_before: Handelingsagenda | undefined, after: Handelingsagenda, events: readonly NewEvent[], context: Context): readonly NewEvent[] =>
  after.termijnen
    .filter((termijn) => isOpen(termijn) && (after.vastgesteld !== undefined || events.some(({ type }) => type === gehaaldDoor[termijn.stap])))
    .map((termijn) => haal(termijn, context.gebeurdOp, context, agendatermijn));

/** Scoring closes by itself at 00:00 of the day after its last, unless it stands still by then. */
const sluitmoment = (agenda: Handelingsagenda): Moment | undefined => (agenda.scoren.gesloten || scorenStaatStil(agenda) ? undefined : momentOp(plusDagen(agenda.scoren.tot, 1)));

const volgende = (agenda: Handelingsagenda): Moment | undefined =>
  [sluitmoment(agenda), volgendMoment(agenda)].filter((moment) => moment !== undefined).sort()[0];

const nooitZelfOpgeschort = (): never => {
  throw new Error('Een handelingsagenda wordt alleen met haar programma opgeschort');
};

function doorTijd(agenda: Handelingsagenda, context: Context): readonly NewEvent[] {
  const sluit = sluitmoment(agenda);
  if (sluit !== undefined && sluit <= context.nu && sluit === volgende(agenda)) return [scorenGesloten({ tot: agenda.scoren.tot }, sluit)];
  return watTijdBrengt(agenda, context, agendaVolgt, nooitZelfOpgeschort);
}

function buren(streamId: string, agenda: Handelingsagenda | undefined, command?: Command): readonly string[] {
  if (command?.type === 'voegKandidatenToe') return command.data['items'] as readonly string[];
  if (agenda === undefined) return [];
  if (command?.type === 'stelAgendaUit' || command?.type === 'stopHandelingsagenda') return escalatiesVan(streamId, agenda);
  if (command?.type !== 'rangschikKandidaten' && command?.type !== 'stelHandelingsagendaVast') return [];
  return [...agenda.kandidaten.map(({ item }) => item), ...agenda.partijen.map((partij) => scorebladStroom(agenda.programma.code, agenda.jaar, partij))];
}

/** After adoption every candidate hears whether it is on the agenda, and on which place. */
function vraagtElders(streamId: string, { jaar, kandidaten, vastgesteld, aantal }: Handelingsagenda): readonly Reactie[] {
  if (vastgesteld === undefined) return [];
  return kandidaten.map(({ item }) => {
    const plaats = vastgesteld.plaatsen[vastgesteld.items.indexOf(item)];
    const uitkomst = plaats === undefined ? { reden: `Staat niet bij de eerste ${aantal} van de ${agendanaam({ jaar })}.` } : { plaats };
    return { streamId: item, sleutel: `vastgesteld:${item}`, gebeurdOp: vastgesteld.op, opdracht: { type: 'verwerkHandelingsagenda', agenda: streamId, jaar, ...uitkomst } };
  });
}

/** The handelingsagenda aggregate: one year from candidates to the ten that go on. */
export const handelingsagenda = defineAggregate<Handelingsagenda>({
  kind: 'handelingsagenda',
  lifecycle: true,
  events: [
    agendaGeopend, kandidatenToegevoegd, kandidaatVerwijderd, selectieGereed, scorenGesloten, sluitdatumVerzet, kandidatenGerangschikt, gelijkeStandBeslecht, agendaVastgesteld,
    agendaStopgezet, agendaInstructie, agendaopmerkingen.event, ...alleTermijngebeurtenissen(agendatermijn), ...alleProgrammagebeurtenissen(agendaVolgt.programma), ...alleUitstelgebeurtenissen(agendaUitstel.uitstel),
  ],
  commands: [
    openHandelingsagenda, voegKandidatenToe, verwijderKandidaat, meldSelectieGereed, stelAgendaUit, stopHandelingsagenda, verlengTermijn, bevestigTermijn, legAgendaTerug, rangschikKandidaten, beslechtGelijkeStand,
    stelHandelingsagendaVast, agendaopmerkingen.command, ...programmaopdrachten(agendaVolgt, ookScoren), ...uitstelopdrachten(agendaUitstel),
  ],
  eigenaren: () => ['gremium:werkorganisatie'],
  programma: (state) => state.programma,
  isOpen: agendaLoopt,
  begin: (state) => ({ op: state.sinds, wat: `De ${agendanaam(state)} begon` }),
  laatsteStap,
  accepteert,
  gevolgen: gehaald,
  totSlot: (state, besloten, context) => [...verzoekenNa(state, besloten, agendaUitstel.uitstel), ...(agendaLoopt(state) ? volgProgramma(state, context, agendaVolgt) : [])],
  buren,
  vraagtElders,
  nextWake: (state) => (agendaLoopt(state) ? volgende(state) : undefined),
  onTime: doorTijd,
});
