import { collections } from '@cirkel/contracts/openapi';
import { aggregateKinds, kindOf, momentOp, type Datum } from '@cirkel/domain';
import { api } from '../als';
import { agendaverloop } from './verloop-agenda';
import { implementatieverloop } from './verloop-implementatie';
import { rondeverloop } from './verloop-ronde';

/** One fictitious step: on which day, who, on what, and which command. */
export interface Stap {
  readonly op: Datum;
  readonly wie: string;
  /** A name under which it was loaded (A-01, V-1), or the id of a stream. */
  readonly wat: string;
  readonly opdracht: { readonly type: string } & Readonly<Record<string, unknown>>;
}

/** Beside every reported status: real actions and real parties must not seem to have done what nobody did. */
const reden = 'Fictieve voortgang voor de demonstratie.';
const voortgang = (tekst: string): Stap['opdracht'] => ({ type: 'meldVoortgang', voortgang: `Fictieve voortgang: ${tekst}` });
const gereed = (op: Datum, wat: string, ...wie: readonly string[]): readonly Stap[] => wie.map((een) => ({ op, wie: een, wat, opdracht: { type: 'meldActiestatus', status: 'gereed', reden } }));
const begonnen = (op: Datum, wat: string, ...wie: readonly string[]): readonly Stap[] => wie.map((een) => ({ op, wie: een, wat, opdracht: { type: 'meldActiestatus', status: 'in-gang-gezet', reden } }));
const project = 'projectorganisatie';

/** Why the question about a new hip matters, by each criterium of 2020. */
const relevantie = {
  gezondheidswinst: 'Fictief: minder onrust en minder reistijd voor patiënten.',
  kostenreductie: 'Fictief: een telefonische nacontrole kost een derde van een polibezoek.',
  volume: 'Fictief: ruim dertigduizend nieuwe heupen per jaar.',
  praktijkvariatie: 'Fictief: het aantal nacontroles loopt uiteen van een tot vijf.',
  'toegevoegde-waarde': 'Fictief: er loopt geen ander onderzoek naar deze vraag.',
  implementeerbaarheid: 'Fictief: elk ziekenhuis kan morgen bellen in plaats van oproepen.',
} as const;

/**
 * A made-up autumn: most of the jaarplan goes as agreed, two parties hand in their top 10 late, and a few actions of September are not
 * done, so that reminders, escalations and decisions are there to see. Every step on a real action says in its own text that it is fictitious; a
 * question of the demonstration is fictitious as a whole.
 */
export const verloop: readonly Stap[] = [
  ...gereed('2020-09-01', 'A-01', 'FMS', 'NFU', 'NVZ', 'Patientenfederatie', 'partij-vws', 'ZN'),
  { op: '2020-09-01', wie: project, wat: 'A-01', opdracht: voortgang('zes van de acht partijen hebben hun top 10 aangeleverd.') },
  ...begonnen('2020-09-03', 'E-07', project),
  ...begonnen('2020-09-03', 'I-16', project),
  ...begonnen('2020-09-03', 'E-02', project),
  ...gereed('2020-09-07', 'A-01', 'VenVN', 'ZKN'),
  ...begonnen('2020-09-10', 'E-09', project, 'ZonMw'),
  ...begonnen('2020-09-10', 'I-05', 'FMS'),
  ...gereed('2020-09-22', 'I-08', project, 'ZINL'),
  ...gereed('2020-09-24', 'E-09', project, 'ZonMw'),
  ...gereed('2020-09-24', 'I-04', 'ZonMw', 'FMS'),
  ...gereed('2020-09-28', 'I-05', 'FMS'),
  ...begonnen('2020-09-28', 'S-02', project),
  { op: '2020-09-28', wie: project, wat: 'M-05', opdracht: voortgang('van vier van de zes spiegels zijn de cijfers binnen.') },
  { op: '2020-09-28', wie: project, wat: 'M-05', opdracht: { type: 'beoordeelRisico', kans: 3, impact: 4, maatregelen: 'Fictief: elke twee weken overleg met DHD en Vektis.' } },
  ...gereed('2020-09-29', 'S-05', project),
  ...gereed('2020-09-29', 'S-06', project, 'gremium-werkorganisatie'),
  ...gereed('2020-09-30', 'I-19', 'FMS'),
  ...gereed('2020-09-30', 'M-08', project, 'ZINL'),
  ...gereed('2020-09-30', 'I-13', 'ZKN', 'NVZ', 'NFU', 'VenVN', 'FMS'),
  ...['V-1', 'V-2', 'V-3', 'V-4'].map((wat): Stap => ({ op: '2020-10-01', wie: 'gremium-werkorganisatie', wat, opdracht: { type: 'selecteerKennisvraag', reden: 'Fictief: veel praktijkvariatie.' } })),
  { op: '2020-10-01', wie: 'gremium-werkorganisatie', wat: 'V-5', opdracht: { type: 'beeindigItem', einde: 'afgewezen', reden: 'Fictief: de vraag is al onderzocht.' } },
  ...gereed('2020-10-01', 'A-02', 'gremium-werkorganisatie'),
  { op: '2020-10-05', wie: 'FMS', wat: 'V-1', opdracht: { type: 'vulPicotAan', patient: 'Volwassenen na een galblaasoperatie', interventie: 'Geen antibiotica', controle: 'Antibiotica' } },
  ...gereed('2020-10-06', 'E-07', project),
  { op: '2020-10-08', wie: 'NVZ', wat: 'V-2', opdracht: { type: 'vulPicotAan', patient: 'Mensen met een nieuwe heup', interventie: 'Telefonische nacontrole', controle: 'Polibezoek', outcome: 'Tevredenheid en complicaties', tijd: '1 jaar' } },
  ...Object.entries(relevantie).map(([criterium, tekst]): Stap => ({ op: '2020-10-08', wie: 'NVZ', wat: 'V-2', opdracht: { type: 'beschrijfRelevantie', criterium, relevantie: tekst } })),
  { op: '2020-10-08', wie: 'NVZ', wat: 'V-2', opdracht: { type: 'voltooiPicot' } },
];

/** The key of a command that tells of something made up; it stands in every event of that command, for who reads events by machine. */
export const fictieveSleutel = (van: string): string => `fictief-${van}`;

/** Every step; each has the key of its place, so what is added comes behind what there was. */
export const alleStappen: readonly Stap[] = [...verloop, ...rondeverloop, ...agendaverloop, ...implementatieverloop];

/** Plays the autumn up to and including this day: for each day the clock jumps there, then come the commands of that day. */
export async function speelVerloop(stromen: ReadonlyMap<string, string>, tot: Datum, meld: (regel: string) => void): Promise<void> {
  const dagen = [...new Set(alleStappen.map((stap) => stap.op))].filter((dag) => dag <= tot).sort();
  for (const dag of dagen) {
    await springNaar(dag);
    for (const [i, stap] of alleStappen.entries()) if (stap.op === dag) await zet(stromen, stap, i);
    meld(`  ${dag}`);
  }
  await springNaar(tot);
  meld(`  ${tot}`);
}

async function zet(stromen: ReadonlyMap<string, string>, { wie, wat, opdracht }: Stap, i: number): Promise<void> {
  const id = stroomVan(stromen, wat);
  await api(wie).geef(`/${collections[kindOf(id)]}/${id}/opdrachten`, ingevuld(stromen, opdracht), fictieveSleutel(`verloop-${i}`));
}

/** What was loaded under this name, or the stream of this id. */
function stroomVan(stromen: ReadonlyMap<string, string>, wat: string): string {
  const id = stromen.get(wat) ?? wat;
  if (!aggregateKinds.some((kind) => id.startsWith(`${kind}-`))) throw new Error(`Het fictieve verloop noemt ${wat}, maar dat is niet geladen`);
  return id;
}

/** A command with the ids of what it names as `@V-1`. */
export function ingevuld<T>(stromen: ReadonlyMap<string, string>, waarde: T): T {
  const vul = (een: unknown): unknown => {
    if (typeof een === 'string') return een.startsWith('@') ? stroomVan(stromen, een.slice(1)) : een;
    if (Array.isArray(een)) return een.map(vul);
    return typeof een === 'object' && een !== null ? Object.fromEntries(Object.entries(een).map(([veld, deel]) => [veld, vul(deel)])) : een;
  };
  return vul(waarde) as T;
}

/** To 09:00, when the mail of the night has left. A clock that is already past that day stays where it is: the load may be going on after a stop. */
async function springNaar(dag: Datum): Promise<void> {
  const { vandaag } = (await api('beheerder').lees('/klok')) as { vandaag: Datum };
  if (vandaag < dag) await api('beheerder').zend('/klok/sprong', { naar: momentOp(dag, 9) });
}
