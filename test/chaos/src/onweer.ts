import { setTimeout as wacht } from 'node:timers/promises';
import type { Product } from '@cirkel/e2e';

/** Numbers in [0, 1) that follow from a seed (mulberry32): the same seed kills the same apps after the same pauses. */
export function kansen(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Kills apps while a story goes on. */
export interface Onweer {
  /** Called when a step of the story begins: perhaps an app dies in the middle of it. */
  readonly stap: () => void;
  /** Resolves when every kill has come; answers how often each app was killed. */
  readonly voorbij: () => Promise<Readonly<Record<string, number>>>;
}

export const STIL: Onweer = { stap: () => undefined, voorbij: () => Promise.resolve({}) };

/** Of the steps of the story so many are disturbed. */
const KANS = 0.4;
/** A step takes about this long, in milliseconds of real time. */
const BINNEN_MS = 1_500;

/** Kills each of these apps in turn, the order and the moments drawn by the seed; whichever is being started again is left alone. */
export function onweer(product: Product, apps: readonly string[], zaad: number): Onweer {
  const kans = kansen(zaad);
  const gedood: Record<string, number> = Object.fromEntries(apps.map((naam) => [naam, 0]));
  const onderweg: Promise<void>[] = [];
  let beurt: string[] = [];
  const volgende = (): string => {
    if (beurt.length === 0) beurt = geschud(apps, kans);
    return beurt.pop() ?? '';
  };
  const sla = async (naam: string, naMs: number): Promise<void> => {
    await wacht(naMs);
    const pid = product.apps.app(naam).pid();
    if (pid === undefined) return;
    process.kill(pid, 'SIGKILL');
    gedood[naam] = (gedood[naam] ?? 0) + 1;
  };
  return {
    stap: () => {
      const [raak, naMs] = [kans() < KANS, Math.floor(kans() * BINNEN_MS)];
      if (raak) onderweg.push(sla(volgende(), naMs));
    },
    voorbij: async () => {
      await Promise.all(onderweg);
      return gedood;
    },
  };
}

function geschud(namen: readonly string[], kans: () => number): string[] {
  const over = [...namen];
  return namen.flatMap(() => over.splice(Math.floor(kans() * over.length), 1));
}
