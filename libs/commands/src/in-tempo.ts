import { setTimeout as pauze } from 'node:timers/promises';

/** 10,000 in less than three minutes, with what a row costs besides. */
const ELKE_MS = 12;

/**
 * Does one piece of work that is one of thousands (a row of an import, a subject of a decision for a whole programme). Such pieces follow each other no faster than one in 12 ms
 * of real time: behind each comes more work than itself, and whoever else is at work needs room beside it (docs/adr/import.md).
 */
export async function inTempo<T>(werk: () => Promise<T>): Promise<T> {
  const begonnen = performance.now();
  const uitkomst = await werk();
  await pauze(Math.max(0, ELKE_MS - (performance.now() - begonnen)));
  return uitkomst;
}
