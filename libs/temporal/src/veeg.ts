import { laatTijdVerstrijken } from '@cirkel/commands';
import { feedHead, overdueStreams, streamsMovedOutsideWorkflow } from '@cirkel/event-store';
import type { TemporalDeps } from './deps';
import { gedoseerd, wek } from './wek';

export interface VeegOpties {
  /** A stream is overdue when its next moment lies this far in the past by the shared clock. */
  readonly teLaatMs?: number;
  /** With more overdue streams than this the sweep lets time pass itself; their workflows follow. */
  readonly drempel?: number;
  /** At most so many overdue streams in one sweep. */
  readonly perKeer?: number;
  /** At most so many streams that were moved outside their workflow in one sweep. */
  readonly volgersPerKeer?: number;
  /**
   * At most so many while it is busy. Starting a workflow costs ten times what an append does; of an import they follow when it has ended, without
   * taking the machine from whoever works (measured: test/bench/src/import). What is overdue never waits for that.
   */
  readonly volgersBijDrukte?: number;
  /** It is busy when so many events were numbered since the last sweep. */
  readonly drukVanaf?: number;
  /** A workflow that was asked is not asked again within this real time: without a worker its messages would only pile up. */
  readonly stilteMs?: number;
}

export interface Veegverslag {
  /** Streams that time has passed, as far as one sweep looks. */
  readonly teLaat: number;
  /** Workflows that were asked to look at their stream. */
  readonly gewekt: number;
  /** Streams that the sweep let time pass for by itself. */
  readonly zelf: number;
}

/** Workflows are woken one after another: eight at once took the whole machine for half a second, from whoever was at work. */
const TEGELIJK_WEKKEN = 1;

/**
 * The sweep: what makes it safe that a workflow can be lost, late, or passed by. Each call wakes the workflow of every open stream that is
 * overdue, or was moved (or created) outside its workflow. Call it every few seconds; it may run in several processes at once.
 */
export function maakVeeg(deps: TemporalDeps, { teLaatMs = 5_000, drempel = 200, perKeer = 500, volgersPerKeer = 60, volgersBijDrukte = 6, drukVanaf = 90, stilteMs = 30_000 }: VeegOpties = {}): () => Promise<Veegverslag> {
  const gevraagdOp = new Map<string, number>();
  let volgnummer: number | undefined;
  const nietPas = (streamId: string, nu: number): boolean => (gevraagdOp.get(streamId) ?? -Infinity) + stilteMs <= nu;

  return async () => {
    const nu = performance.now();
    for (const [streamId, op] of gevraagdOp) if (op + stilteMs <= nu) gevraagdOp.delete(streamId);
    const kop = await feedHead(deps.pool);
    const drukte = kop.volgnummer - (volgnummer ?? kop.volgnummer) >= drukVanaf;
    volgnummer = kop.volgnummer;
    const [teLaat, ingehaald] = await Promise.all([overdueStreams(deps.pool, perKeer, teLaatMs), streamsMovedOutsideWorkflow(deps.pool, drukte ? volgersBijDrukte : volgersPerKeer)]);
    const zelf = teLaat.length > drempel ? teLaat : [];
    await gedoseerd(zelf, 8, ({ streamId }) => laatTijdVerstrijken(deps, streamId));
    const wekken = [...new Set([...(zelf.length > 0 ? [] : teLaat), ...ingehaald].map(({ streamId }) => streamId))].filter((streamId) => nietPas(streamId, nu));
    await gedoseerd(wekken, TEGELIJK_WEKKEN, async (streamId) => {
      await wek(deps, streamId);
      gevraagdOp.set(streamId, nu);
    });
    return { teLaat: teLaat.length, gewekt: wekken.length, zelf: zelf.length };
  };
}
