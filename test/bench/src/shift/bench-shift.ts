import { benchProduct } from '../product/bench-product';
import { measureShift, type ShiftResult } from './measure-shift';

/** Design section 11: 10,000 items shifted by one decision, all visible within three minutes, facts meanwhile at most three times as slow as at rest. */
const WHOLE = { items: 10_000, restMs: 20_000 };
/** A check that all works; its figures mean little. */
const SHORT = { items: 1_000, restMs: 5_000 };
const GOAL = { secondsPer10000: 180, slower: 3 };

/** `npm run bench -- --verschuif`: the product on servers of its own with durable settings; prints the figures and writes verschuif.json. */
export async function benchShift(args: readonly string[], stop: AbortSignal, report: (line: string) => void): Promise<void> {
  const plan = args.includes('--kort') ? SHORT : WHOLE;
  await benchProduct({ name: 'verschuif', stop, report, told, measure: ({ product, ...where }) => measureShift(product, { ...where, ...plan }, report) });
}

function told({ items, voorbeeldS, zichtbaarS, feitP99Ms: { inRust, tijdensVerschuiven } }: ShiftResult): string {
  const per10000 = (zichtbaarS / items) * 10_000;
  const slower = tijdensVerschuiven / inRust;
  return [
    `${items} items: voorbeeld ${seconds(voorbeeldS)}, verschoven en zichtbaar ${seconds(zichtbaarS)} (${Math.round(items / zichtbaarS)} per seconde).`,
    `Voor 10.000 items zou dat ${seconds(per10000)} zijn, ${per10000 < GOAL.secondsPer10000 ? 'binnen' : 'BOVEN'} het doel van ${GOAL.secondsPer10000} s.`,
    `Feiten intussen: p99 ${Math.round(tijdensVerschuiven)} ms, ${slower.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} × de ${Math.round(inRust)} ms in rust, ${slower <= GOAL.slower ? 'binnen' : 'BOVEN'} het doel van ${GOAL.slower} ×.`,
  ].join('\n');
}

const seconds = (value: number): string => `${value.toLocaleString('nl-NL', { maximumFractionDigits: 1 })} s`;
