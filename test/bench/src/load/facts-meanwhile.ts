import type { Side } from '../side';
import { percentile } from './statistics';

/** One person who works while something large happens: a fact every 100 ms, until it is visible. */
export interface Facts {
  /** Measures for so long while nothing else happens. */
  readonly atRest: (milliseconds: number) => Promise<number>;
  /** Measures until this has ended; how it ended is for whoever waits for it. */
  readonly during: (work: Promise<unknown>) => Promise<number>;
}

const EVERY_MS = 100;
const RUN_MS = 5_000;
const WARM_UP_MS = 2_000;

/** Both answers are the p99, in milliseconds. */
export function factsOn(product: Side, items: readonly string[]): Facts {
  const facts = (milliseconds: number): Promise<readonly number[]> => product.run('feit', { lanes: 1, items, milliseconds, paceMs: EVERY_MS }).then(({ visible }) => visible);
  return {
    atRest: async (milliseconds) => {
      await facts(WARM_UP_MS);
      return percentile(await facts(milliseconds), 0.99);
    },
    during: async (work) => {
      let ended = false;
      const end = (): void => void (ended = true);
      void work.then(end, end);
      const visible: number[] = [];
      while (!ended) visible.push(...(await facts(RUN_MS)));
      return percentile(visible, 0.99);
    },
  };
}
