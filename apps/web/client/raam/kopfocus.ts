import { useEffect, useRef, type RefObject } from 'react';

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

/** The page's h1, which takes the focus if that was waiting for it. */
export function useKop(): RefObject<HTMLHeadingElement | null> {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => focus(ref.current), []);
  return ref;
}
