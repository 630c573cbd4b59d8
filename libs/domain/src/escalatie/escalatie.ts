import type { Actor } from '../contract/actor';
import { defineAggregate } from '../contract/aggregate';
import type { AnyCommandDefinition } from '../contract/command';
import type { Context } from '../contract/context';
import { DomainError } from '../contract/domain-error';
import type { NewEvent } from '../contract/event';
import type { Reactie } from '../contract/reactie';
import { gremiumStroom } from '../gremium/gremium-staat';
import { momentOp, type Datum, type Moment } from '../kalender/datum';
import { huidigeTrede, type Escalatie } from './escalatie-staat';
import { escalatiegebeurtenissen, tredeBereikt, tredeHerinnerd } from './gebeurtenissen';
import { naamInZin } from '../woorden';
import { tredeDatums, tredeMoment, volgendeTredeOp } from './ladder';
import { escalatieopdrachten } from './opdrachten';
import { eigenarenGevolgd, volgEigenaren } from './volg-eigenaren';

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
  // Of several missed reminders the last is given and the others are named as skipped; the next counts from the day on which it was given.
  const overgeslagen = gemisteHerinneringen(herinnering, trede.herinneringElke, context);
  const op = overgeslagen.pop() ?? herinnering;
  return [tredeHerinnerd({ gremium: trede.gremium, op, volgendeHerinnering: context.kalender.plusWerkdagen(context.vandaag, trede.herinneringElke), overgeslagen }, momentOp(op))];
}

/** The days until now on which a reminder was due, the first included. */
function gemisteHerinneringen(eerste: Datum, elke: number, { kalender, vandaag }: Context): Datum[] {
  const dagen: Datum[] = [];
  for (let dag = eerste; dag <= vandaag; dag = kalender.plusWerkdagen(dag, elke)) dagen.push(dag);
  return dagen;
}

/** What was decided about the subject itself (stopped, suspended) is decided about the proposal too: the body whose proposal it was hears it. */
function meldtVoorstel(_streamId: string, escalatie: Escalatie): readonly Reactie[] {
  const { einde, besluit, besluiten, nummer, onderwerp } = escalatie;
  const { voorstel } = onderwerp;
  if (voorstel === undefined || einde?.waarom !== 'besluit' || besluit === undefined || besluit.aan !== undefined) return [];
  return [
    {
      streamId: gremiumStroom(voorstel.gremium),
      sleutel: `besloten:${voorstel.id}:${besluiten}`,
      opdracht: { type: 'meldVoorstelBesloten', voorstel: voorstel.id, gremium: huidigeTrede(escalatie).gremium, escalatie: nummer, besluit: besluit.soort, op: besluit.op },
    },
  ];
}

/** The streams that must look again when an escalatie changes: it, its subject, and the body whose proposal it is about. */
export const betrokkenBij = (streamId: string, { onderwerp }: Pick<Escalatie, 'onderwerp'>): readonly string[] => [
  streamId,
  onderwerp.streamId,
  ...(onderwerp.voorstel === undefined ? [] : [gremiumStroom(onderwerp.voorstel.gremium)]),
];

/** The escalatie aggregate: one course along the ladder (domain.md, "Gremia and the escalation ladder"). */
export const escalatie = defineAggregate<Escalatie>({
  kind: 'escalatie',
  lifecycle: true,
  events: [...escalatiegebeurtenissen, eigenarenGevolgd],
  commands: [...escalatieopdrachten, volgEigenaren],
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
  // The meetings of the body where it lies.
  buren: (_streamId, state) => (state === undefined ? [] : [gremiumStroom(huidigeTrede(state).gremium)]),
  vraagtElders: meldtVoorstel,
});

/** The command that waits to be carried out on the subject, after a decision and until its outcome is known. */
export const wachtendeOpdracht = (
  state: Escalatie,
): { readonly streamId: string; readonly sleutel: string; readonly opdracht: { readonly type: string; readonly data: Readonly<Record<string, unknown>> }; readonly actor: Actor } | undefined =>
  state.staat !== 'besluit-genomen' || state.besluit === undefined
    ? undefined
    : { streamId: state.besluit.aan ?? state.onderwerp.streamId, sleutel: state.besluit.sleutel, opdracht: state.besluit.opdracht, actor: state.besluit.door };
