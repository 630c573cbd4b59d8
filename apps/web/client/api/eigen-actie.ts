import { useSyncExternalStore } from 'react';

/** What the user's own last act left to say, shown once on the next page. */
export interface Afloop {
  readonly tekst: string;
  /** Consequences elsewhere were still on their way when the answer came. */
  readonly volgt: boolean;
}

let teller = 0;
let afloop: { readonly wat: Afloop; readonly gezien: boolean } | undefined;
const luisteraars = new Set<() => void>();
const meld = (): void => luisteraars.forEach((luisteraar) => luisteraar());
const abonneer = (luisteraar: () => void): (() => void) => {
  luisteraars.add(luisteraar);
  return () => luisteraars.delete(luisteraar);
};

/** Marks that what is read next follows from an act of this user: lists then show their new order at once. */
export function markeerEigenActie(gevolg?: Afloop): void {
  teller += 1;
  afloop = gevolg === undefined ? undefined : { wat: gevolg, gezien: false };
  meld();
}

/** Another page has opened: what the act led to is shown on the first one after it, and gone on the next. */
export function volgendePagina(): void {
  if (afloop === undefined) return;
  afloop = afloop.gezien ? undefined : { ...afloop, gezien: true };
  meld();
}

export const useEigenActies = (): number => useSyncExternalStore(abonneer, () => teller);
/** What to say on this page; nothing while the page on which the act was given is still there. */
export const useAfloop = (): Afloop | undefined => useSyncExternalStore(abonneer, () => (afloop?.gezien === true ? afloop.wat : undefined));
