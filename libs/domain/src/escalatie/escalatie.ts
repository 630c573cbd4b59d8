import type { Actor } from '../contract/actor';
import { defineAggregate } from '../contract/aggregate';
import type { AnyCommandDefinition } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import { momentOp, type Moment } from '../kalender/datum';
import { huidigeTrede, type Escalatie } from './escalatie-staat';
import { escalatiegebeurtenissen, tredeBereikt, tredeHerinnerd } from './gebeurtenissen';
import { naamInZin } from '../woorden';
import { tredeDatums, tredeMoment, volgendeTredeOp } from './ladder';
import { escalatieopdrachten } from './opdrachten';

function accepteert(escalatie: Escalatie, command: AnyCommandDefinition<Escalatie>): void {
  if (escalatie.staat === 'beeindigd' && !['plaatsOpmerking', 'herzieEinde'].includes(command.type)) throw new DomainError('beeindigd', `${escalatie.nummer} is beëindigd.`);
  const tijdensBesluit = ['meldBesluitUitgevoerd', 'meldBesluitGeweigerd', 'plaatsOpmerking'];
  if (escalatie.staat === 'besluit-genomen' && !tijdensBesluit.includes(command.type)) {
    throw new DomainError('besluit-loopt', `Over ${escalatie.nummer} is net besloten; het besluit wordt nu uitgevoerd.`);
  }
}

const nextWake = (escalatie: Escalatie): Moment | undefined => {
  const { datums } = huidigeTrede(escalatie);
  return escalatie.staat !== 'open' || datums === undefined ? undefined : tredeMoment(datums, escalatie.huidig === escalatie.treden.length - 1);
};

function onTime(escalatie: Escalatie, context: Context): readonly NewEvent[] {
  const trede = huidigeTrede(escalatie);
  const { datums } = trede;
  if (datums === undefined) return [];
  const herinnering = datums.volgendeHerinnering;
  const volgende = escalatie.treden[escalatie.huidig + 1];
  const opent = datums.reactieTot === null ? undefined : volgendeTredeOp(datums.reactieTot);
  if (volgende !== undefined && opent !== undefined && momentOp(opent) <= context.nu) {
    return [tredeBereikt({ trede: escalatie.huidig + 1, gremium: volgende.gremium, datums: tredeDatums(volgende, opent, context.vandaag, context.kalender) }, momentOp(opent))];
  }
  if (herinnering === null || trede.herinneringElke === null || momentOp(herinnering) > context.nu) return [];
  // Of several missed reminders one is given, and the next counts from the day on which it was.
  return [
    tredeHerinnerd(
      { gremium: trede.gremium, op: herinnering, volgendeHerinnering: context.kalender.plusWerkdagen(context.vandaag, trede.herinneringElke) },
      momentOp(herinnering),
    ),
  ];
}

/** The escalatie aggregate: one course along the ladder (domain.md, "Gremia and the escalation ladder"). */
export const escalatie = defineAggregate<Escalatie>({
  kind: 'escalatie',
  lifecycle: true,
  events: escalatiegebeurtenissen,
  commands: escalatieopdrachten,
  eigenaren: (state) => [`gremium:${huidigeTrede(state).gremium}`],
  programma: (state) => state.programma,
  isOpen: (state) => state.staat !== 'beeindigd',
  begin: (state) => {
    const { gremium, datums } = huidigeTrede(state);
    return { op: datums?.geopendOp ?? '', wat: `De escalatie kwam bij ${naamInZin(gremium)}` };
  },
  accepteert,
  nextWake,
  onTime,
});

/** The command that waits to be carried out on the subject, after a decision and until its outcome is known. */
export const wachtendeOpdracht = (
  state: Escalatie,
): { readonly streamId: string; readonly sleutel: string; readonly opdracht: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }; readonly actor: Actor } | undefined =>
  state.staat !== 'besluit-genomen' || state.besluit === undefined
    ? undefined
    : { streamId: state.onderwerp.streamId, sleutel: state.besluit.sleutel, opdracht: state.besluit.opdracht, actor: state.besluit.door };
