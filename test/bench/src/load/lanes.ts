import { setTimeout as pause } from 'node:timers/promises';
import { whileWatching, type Visibility, type Watched } from './visibility';

/** What a command leads to: this version of this stream. */
export interface Sent {
  readonly streamId: string;
  readonly version: number;
}

/** One way of giving an item a command; resolves with its answer. */
export type Send = (item: string) => Promise<Sent>;

export interface RunRequest {
  /** So many items have a command under way at any moment; each lane has items of its own. */
  readonly lanes: number;
  readonly items: readonly string[];
  readonly milliseconds: number;
  /** From the begin of one command of a lane to the next (ms); left out: the next begins as soon as the last is answered and visible. */
  readonly paceMs?: number;
}

export interface RunResult {
  /** Milliseconds from the begin of each measured command until its answer, and until it was visible. */
  readonly answered: readonly number[];
  readonly visible: readonly number[];
  /** Commands that became both within the measured time, per second of it. */
  readonly perSecond: number;
}

/** Commands that begin this soon are not measured: processes were just resumed, caches are cold. */
const LEAD_IN_MS = 300;

/** Runs the lanes; a lane never has more than one command under way. */
export const runLanes = (send: Send, watched: Watched, request: RunRequest): Promise<RunResult> =>
  whileWatching(watched, (visibility) => run(send, visibility, request));

async function run(send: Send, visibility: Visibility, { lanes, items, milliseconds, paceMs = 0 }: RunRequest): Promise<RunResult> {
  const answered: number[] = [];
  const visible: number[] = [];
  const measureFrom = performance.now() + LEAD_IN_MS;
  const until = measureFrom + milliseconds;
  let done = 0;

  const lane = async (number: number): Promise<void> => {
    const own = items.filter((_, index) => index % lanes === number);
    let measured = 0;
    for (let turn = 0; ; turn += 1) {
      const item = own[turn % own.length];
      if (item === undefined) throw new Error(`${lanes} lanes need more than ${items.length} items`);
      const begun = performance.now();
      // On a machine that is too slow for the time given, a lane still does one command.
      if (begun >= until && measured > 0) return;
      const { streamId, version } = await send(item);
      const answeredAt = performance.now();
      const visibleAt = await visibility.reached(streamId, version);
      const now = performance.now();
      if (now >= measureFrom && now < until) done += 1;
      if (begun >= measureFrom) {
        measured += 1;
        answered.push(answeredAt - begun);
        visible.push(visibleAt - begun);
      }
      if (begun + paceMs > now) await pause(begun + paceMs - now);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  return { answered, visible, perSecond: (done / milliseconds) * 1_000 };
}
