import { setTimeout as wacht } from 'node:timers/promises';
import type { Moment } from '@cirkel/domain';
import { jumpClock, nextMoment, overdueStreams, readNow } from '@cirkel/event-store';
import type { TemporalDeps } from './deps';
import { gedoseerd, wek } from './wek';

/** What a jump cannot know by itself. */
export interface Sprong {
  /** Resolves when everybody who follows the events (read models, escalator, notifier) has dealt with all of them and sent what is due. */
  readonly settled: (moment: Moment) => Promise<void>;
  /** The earliest moment after `na` and up to `tot` at which something else is due, a mail for example. */
  readonly volgendeHalte?: (na: Moment, tot: Moment) => Promise<Moment | undefined>;
  /** Called at each halt. */
  readonly bijHalte?: (moment: Moment) => void;
}

/** What was due at a halt did not happen in time; the clock stands at that halt. */
export class SprongStokt extends Error {
  override readonly name = 'SprongStokt';
}

const HALTE_MS = 60_000;
const OPNIEUW_WEKKEN_MS = 2_000;

/**
 * Moves the shared clock to `moment` as if the time until then had been lived through: it halts at every moment at which time changes a
 * stream and at every halt of `volgendeHalte`, wakes the streams that are due, and goes on when all is settled. Throws a ClockRefusal for
 * real time or a moment in the past, and SprongStokt when a halt takes more than 60 s of real time.
 */
export async function springNaar(deps: TemporalDeps, moment: Moment, { settled, volgendeHalte, bijHalte }: Sprong): Promise<void> {
  if (moment < (await readNow(deps.pool))) await jumpClock(deps.pool, moment); // which refuses
  for (;;) {
    const nu = await readNow(deps.pool);
    const haltes = [await nextMoment(deps.pool, moment), await volgendeHalte?.(nu, moment)].filter((halte) => halte !== undefined);
    const halte = [...haltes, moment].sort()[0] ?? moment;
    // What was due before the jump began is settled where the clock stands.
    const naar = halte > nu ? halte : nu;
    if (naar > nu) await jumpClock(deps.pool, naar);
    bijHalte?.(naar);
    await komTotRust(deps, naar, settled);
    if (naar >= moment) return;
  }
}

/** Until nothing is due any more, also not by what others did about what was due. */
async function komTotRust(deps: TemporalDeps, moment: Moment, settled: Sprong['settled']): Promise<void> {
  const uiterlijk = performance.now() + HALTE_MS;
  do {
    await verwerk(deps, moment, uiterlijk);
    await settled(moment);
  } while ((await nextMoment(deps.pool, moment)) !== undefined);
}

async function verwerk(deps: TemporalDeps, moment: Moment, uiterlijk: number): Promise<void> {
  const gewekt = new Map<string, number>();
  for (;;) {
    // One millisecond less than overdue: what is due at this very moment too.
    const rijp = await overdueStreams(deps.pool, 1_000, -1);
    if (rijp.length === 0) return;
    const nu = performance.now();
    if (nu > uiterlijk) throw new SprongStokt(`De klok staat op ${moment}: ${rijp.length} stromen zijn daar niet verwerkt, bijvoorbeeld ${rijp[0]?.streamId ?? ''}.`);
    await gedoseerd(
      rijp.filter(({ streamId }) => (gewekt.get(streamId) ?? -Infinity) + OPNIEUW_WEKKEN_MS < nu),
      16,
      async ({ streamId }) => {
        gewekt.set(streamId, nu);
        await wek(deps, streamId);
      },
    );
    await wacht(10);
  }
}
