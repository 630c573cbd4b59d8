import type { Antwoord } from '@cirkel/contracts';

/** Long enough for every overview to have caught up; after it the parameter would only cost the server work. */
const ONTHOUD_MS = 60_000;

interface Onthouden {
  readonly versie: number;
  readonly tot: number;
}

const gezien = new Map<string, Onthouden>();

/** Remembers what a command touched, so that every read after it is at least that recent (`naVersie`). */
export function onthoud(aangeraakt: Antwoord['aangeraakt'], nu = Date.now()): void {
  for (const { streamId, versie } of aangeraakt) {
    if (versie >= (gezien.get(streamId)?.versie ?? 0)) gezien.set(streamId, { versie, tot: nu + ONTHOUD_MS });
  }
}

/** The `naVersie` values for a read now: `item-0197…@12`. */
export function naVersies(nu = Date.now()): readonly string[] {
  for (const [streamId, { tot }] of gezien) if (tot < nu) gezien.delete(streamId);
  return [...gezien].map(([streamId, { versie }]) => `${streamId}@${versie}`);
}

/** Whether what was read is older than what this user's own command left behind. */
export const looptAchter = (streamId: string, versie: number): boolean => (gezien.get(streamId)?.versie ?? 0) > versie;
