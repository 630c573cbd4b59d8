import type { Antwoord } from '@cirkel/contracts';

/** Long enough for every overview to have caught up; after it the parameter would only cost the server work. */
const ONTHOUD_MS = 60_000;
/** More than the API takes at once; the oldest were seen long ago. */
const HOOGSTENS = 50;

interface Onthouden {
  readonly versie: number;
  readonly tot: number;
}

const gezien = new Map<string, Onthouden>();

/** Remembers what a command touched, so that every read after it is at least that recent (`naVersie`). */
export function onthoud(aangeraakt: Antwoord['aangeraakt'], nu = Date.now()): void {
  for (const { streamId, versie } of aangeraakt) {
    if (versie < (gezien.get(streamId)?.versie ?? 0)) continue;
    // Set anew it stands last: the order is that of the last command on each.
    gezien.delete(streamId);
    gezien.set(streamId, { versie, tot: nu + ONTHOUD_MS });
  }
}

/** The `naVersie` values for a read now, those of the last commands: `item-0197…@12`. */
export function naVersies(nu = Date.now()): readonly string[] {
  for (const [streamId, { tot }] of gezien) if (tot < nu) gezien.delete(streamId);
  return [...gezien].slice(-HOOGSTENS).map(([streamId, { versie }]) => `${streamId}@${versie}`);
}

/** Whether what was read is older than what this user's own command left behind. */
export const looptAchter = (streamId: string, versie: number): boolean => (gezien.get(streamId)?.versie ?? 0) > versie;
