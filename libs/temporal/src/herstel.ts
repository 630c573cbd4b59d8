import { openStreams } from '@cirkel/event-store';
import { laatWorkerBijkomen } from './achterstand';
import type { TemporalDeps } from './deps';
import { gedoseerd, wek } from './wek';

const BLAD = 100;
const TEGELIJK = 8;

/**
 * Brings the workflow of every open stream back from the event store, with its timer; those that run look at their stream anew. Returns
 * how many streams there were. Goes at the worker's pace: Temporal accepts starts faster than their first tasks run, and a command would wait behind all of
 * them (measured: more than two minutes behind 10,000). Safe at any time, also twice at once.
 */
export async function herstel(deps: TemporalDeps, bijVoortgang: (aantal: number) => void = () => undefined): Promise<number> {
  let aantal = 0;
  let na = '';
  for (;;) {
    const blad = await openStreams(deps.pool, { na, limit: BLAD });
    await gedoseerd(blad, TEGELIJK, ({ streamId }) => wek(deps, streamId));
    aantal += blad.length;
    bijVoortgang(aantal);
    await laatWorkerBijkomen(deps);
    const laatste = blad.at(-1);
    if (laatste === undefined || blad.length < BLAD) return aantal;
    na = laatste.streamId;
  }
}
