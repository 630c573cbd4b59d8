import type { Visibility } from './visibility';

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
}

/** Milliseconds from the begin of each command, and how long the measured part of the run took. */
export interface RunResult {
  readonly answered: readonly number[];
  readonly visible: readonly number[];
  readonly elapsedMs: number;
}

/** Commands that begin this soon are not measured: processes were just resumed, caches are cold. */
const LEAD_IN_MS = 300;

/** Each lane gives the next command as soon as the last one is answered and visible. */
export async function runLanes(send: Send, visibility: Visibility, { lanes, items, milliseconds }: RunRequest): Promise<RunResult> {
  const answered: number[] = [];
  const visible: number[] = [];
  const measureFrom = performance.now() + LEAD_IN_MS;
  const until = measureFrom + milliseconds;

  const lane = async (number: number): Promise<void> => {
    const own = items.filter((_, index) => index % lanes === number);
    for (let turn = 0; ; turn += 1) {
      const item = own[turn % own.length];
      if (item === undefined) throw new Error(`${lanes} lanes need more than ${items.length} items`);
      const begun = performance.now();
      if (begun >= until) return;
      const { streamId, version } = await send(item);
      const answeredAt = performance.now();
      const visibleAt = await visibility.reached(streamId, version);
      if (begun < measureFrom) continue;
      answered.push(answeredAt - begun);
      visible.push(visibleAt - begun);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)));
  return { answered, visible, elapsedMs: performance.now() - measureFrom };
}
