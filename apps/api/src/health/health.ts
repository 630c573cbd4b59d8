import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';

const ANSWER_WITHIN_MS = 2_000;

/** How the app is, and what it needs. */
export interface Health {
  /** From now on no new work should come in. */
  readonly stopping: () => void;
  readonly check: () => Promise<HealthReport>;
}

export interface HealthReport {
  /** Whether requests may be sent here. Without Temporal they may: facts and reading go on. */
  readonly gereed: boolean;
  readonly onderdelen: Readonly<Record<'postgresql' | 'temporal', 'bereikbaar' | 'onbereikbaar'>>;
}

export function healthOf(pool: Pool, temporalAnswers: () => Promise<unknown>): Health {
  let stopping = false;
  return {
    stopping: () => {
      stopping = true;
    },
    async check() {
      const [postgresql, temporal] = await Promise.all([answers(pool.query('select 1')), answers(temporalAnswers())]);
      return { gereed: postgresql && !stopping, onderdelen: { postgresql: word(postgresql), temporal: word(temporal) } };
    },
  };
}

const word = (reachable: boolean): 'bereikbaar' | 'onbereikbaar' => (reachable ? 'bereikbaar' : 'onbereikbaar');

/** That it fails is the answer; why is logged by whoever really needed it. */
async function answers(question: Promise<unknown>): Promise<boolean> {
  const late = new AbortController();
  const tooLate = pause(ANSWER_WITHIN_MS, false, { signal: late.signal }).catch(() => false);
  const answer = await Promise.race([question.then(() => true, () => false), tooLate]);
  late.abort();
  return answer;
}
