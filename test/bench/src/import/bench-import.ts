import { benchProduct } from '../product/bench-product';
import { measureImport, type ImportResult } from './measure-import';

/** Design section 11: 10,000 rows imported, all visible within three minutes, facts meanwhile at most three times as slow as at rest. */
const WHOLE = { rows: 10_000, restMs: 60_000 };
/** A check that all works; its figures mean little. */
const SHORT = { rows: 2_000, restMs: 5_000 };
const GOAL = { secondsPer10000: 180, slower: 3 };

/** `npm run bench -- --import`: the product on servers of its own with durable settings; prints the figures and writes import.json. */
export async function benchImport(args: readonly string[], stop: AbortSignal, report: (line: string) => void): Promise<void> {
  const plan = args.includes('--kort') ? SHORT : WHOLE;
  await benchProduct({ name: 'import', stop, report, told, measure: ({ product, ...where }) => measureImport(product, { ...where, ...plan }, report) });
}

function told({ rijen, voorbeeldS, zichtbaarS, feitP99Ms: { inRust, tijdensImport } }: ImportResult): string {
  const per10000 = (zichtbaarS / rijen) * 10_000;
  const slower = tijdensImport / inRust;
  return [
    `${rijen} rijen: voorbeeld ${seconds(voorbeeldS)}, uitgevoerd en zichtbaar ${seconds(zichtbaarS)} (${Math.round(rijen / zichtbaarS)} per seconde).`,
    `Voor 10.000 rijen zou dat ${seconds(per10000)} zijn, ${per10000 < GOAL.secondsPer10000 ? 'binnen' : 'BOVEN'} het doel van ${GOAL.secondsPer10000} s.`,
    `Feiten intussen: p99 ${Math.round(tijdensImport)} ms, ${slower.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} × de ${Math.round(inRust)} ms in rust, ${slower <= GOAL.slower ? 'binnen' : 'BOVEN'} het doel van ${GOAL.slower} ×.`,
  ].join('\n');
}

const seconds = (value: number): string => `${value.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} s`;
