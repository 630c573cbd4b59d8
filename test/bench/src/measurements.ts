import { median, percentile } from './load/statistics';
import type { RunResult } from './load/lanes';
import type { Path, Side } from './side';

/**
 * What is measured: a path with so many items at once. With a pace both sides get the same number of commands per second, which is how
 * their times compare: flat out the faster side also runs warmer (the floor is twice as fast at 480 commands per second as at 50).
 */
export interface Case {
  readonly path: Path;
  readonly lanes: number;
  readonly paceMs?: number;
}

export interface Figures {
  readonly zichtbaarP50Ms: number;
  readonly zichtbaarP99Ms: number;
  readonly antwoordP50Ms: number;
  readonly antwoordP99Ms: number;
  readonly perSeconde: number;
}

export interface Measurement extends Case {
  readonly product: Figures;
  readonly floor: Figures;
  readonly commands: { readonly product: number; readonly floor: number };
}

export interface Plan {
  readonly cases: readonly Case[];
  readonly rounds: number;
  readonly millisecondsPerRun: number;
  /** Paced runs have few commands. */
  readonly millisecondsPerPacedRun: number;
  readonly warmUpMilliseconds: number;
  readonly items: number;
}

/**
 * Measures floor and product in turn, each round on new items, with the other side frozen; which of the two goes first changes every
 * round. Figures are medians over the rounds, because one run differs from the next by up to 20 %; only p99 is of all rounds together.
 */
export async function measure(sides: { product: Side; floor: Side }, plan: Plan, report: (line: string) => void): Promise<readonly Measurement[]> {
  const results = { product: new Map<Case, RunResult[]>(), floor: new Map<Case, RunResult[]>() };
  for (let round = 0; round <= plan.rounds; round += 1) {
    report(round === 0 ? 'warmlopen' : `ronde ${round} van ${plan.rounds}`);
    const items = { product: await sides.product.prepare(plan.items), floor: await sides.floor.prepare(plan.items) };
    for (const one of plan.cases) {
      const measured = one.paceMs === undefined ? plan.millisecondsPerRun : plan.millisecondsPerPacedRun;
      const milliseconds = round === 0 ? plan.warmUpMilliseconds : measured;
      const { lanes, paceMs } = one;
      for (const name of round % 2 === 0 ? (['floor', 'product'] as const) : (['product', 'floor'] as const)) {
        const other = name === 'floor' ? sides.product : sides.floor;
        other.pause();
        const result = await sides[name].run(one.path, { lanes, milliseconds, items: items[name], ...(paceMs === undefined ? {} : { paceMs }) }).finally(() => other.resume());
        if (round > 0) results[name].set(one, [...(results[name].get(one) ?? []), result]);
      }
    }
  }
  return plan.cases.map((one) => {
    const [product, floor] = [results.product.get(one) ?? [], results.floor.get(one) ?? []];
    return { ...one, product: figures(product), floor: figures(floor), commands: { product: count(product), floor: count(floor) } };
  });
}

function figures(runs: readonly RunResult[]): Figures {
  const over = (value: (run: RunResult) => number): number => median(runs.map(value));
  return {
    zichtbaarP50Ms: over((run) => percentile(run.visible, 0.5)),
    zichtbaarP99Ms: percentile(runs.flatMap((run) => run.visible), 0.99),
    antwoordP50Ms: over((run) => percentile(run.answered, 0.5)),
    antwoordP99Ms: percentile(runs.flatMap((run) => run.answered), 0.99),
    perSeconde: over((run) => run.perSecond),
  };
}

const count = (runs: readonly RunResult[]): number => runs.reduce((sum, run) => sum + run.visible.length, 0);
