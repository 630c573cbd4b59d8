import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

let wachtend = false;

function focus(kop: HTMLElement | null): void {
  if (!wachtend || kop === null) return;
  wachtend = false;
  kop.focus({ preventScroll: true });
}

/** After a change of route the reading starts at the heading, now or as soon as the page has one. The first view starts at the top, as everywhere. */
export function leesVanafKop(): void {
  wachtend = true;
  focus(document.querySelector('h1'));
}

/** The page's h1, which takes the focus if that was waiting for it, and hands it on to the next one when its page is replaced. */
export function useKop(): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null);
  // Before the heading is taken away: afterwards nobody has the focus any more.
  useLayoutEffect(() => {
    const kop = ref.current;
    return () => {
      if (document.activeElement === kop) wachtend = true;
    };
  }, []);
  useEffect(() => focus(ref.current), []);
  return ref;
}
