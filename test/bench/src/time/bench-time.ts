import { momentOp } from '@cirkel/domain';
import { benchProduct } from '../product/bench-product';
import { measureTime, type TimeResult } from './measure-time';

/** Design section 11: 5,000 termijnen due in the same minute; twice as many timers asleep while everything is killed. */
const WHOLE = { due: 5_000, restMs: 20_000 };
/** A check that all works; its figures mean little. */
const SHORT = { due: 100, restMs: 3_000 };
const GOAL = { allWithinS: 180, slower: 3, lateS: 5, commandS: 3 };
const BEGIN = '2020-09-07';

/** `npm run bench -- --tijd`: the product on servers of its own with durable settings; prints the figures and writes tijd.json. */
export async function benchTime(args: readonly string[], stop: AbortSignal, report: (line: string) => void): Promise<void> {
  const plan = args.includes('--kort') ? SHORT : WHOLE;
  await benchProduct({ name: 'tijd', begin: momentOp(BEGIN, 9), stop, report, told, measure: (bench) => measureTime(bench, { begin: BEGIN, ...plan }, report) });
}

function told({ gestart, naKillWorker, naKillTemporal, naWeggooien, herstel, tegelijk, feitP99Ms, wekkersS }: TimeResult): string {
  const slower = feitP99Ms.tijdens / feitP99Ms.inRust;
  const late = Math.max(...wekkersS);
  return [
    `${gestart.aantal} workflows met hun wekker: gestart in ${seconds(gestart.seconden)}; na het weggooien van Temporal terug in ${seconds(herstel.seconden)} (${herstel.aantal}).`,
    `Eerste verplaatsing na kill -9: worker ${goal(naKillWorker.opdrachtS, GOAL.commandS)}, Temporal ${seconds(naKillTemporal.opdrachtS)}, een leeg Temporal ${seconds(naWeggooien.opdrachtS)}.`,
    `${tegelijk.acties} termijnen verstreken tegelijk: alle escalaties in de lijst na ${seconds(tegelijk.zichtbaarS)}, alle berichten opgeslagen na ${goal(tegelijk.berichtenS, GOAL.allWithinS)}.`,
    `Geteld: ${tegelijk.events} keer verstreken bij ${tegelijk.acties} acties, ${tegelijk.geopend} escalaties over ${tegelijk.onderwerpen} acties.`,
    `Feiten intussen: p99 ${Math.round(feitP99Ms.tijdens)} ms, ${number(slower)} × de ${Math.round(feitP99Ms.inRust)} ms in rust, ${slower <= GOAL.slower ? 'binnen' : 'BOVEN'} het doel van ${GOAL.slower} ×.`,
    `Twintig wekkers in dezelfde seconde: de laatste ${goal(late, GOAL.lateS)} te laat.`,
  ].join('\n');
}

const number = (value: number): string => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });
const seconds = (value: number): string => `${number(value)} s`;
const goal = (value: number, at: number): string => `${seconds(value)} (${value <= at ? 'binnen' : 'BOVEN'} het doel van ${at} s)`;
