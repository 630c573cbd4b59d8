/** One change as the stream says it: which stream, up to which version. */
export interface Wijziging {
  readonly streamId: string;
  readonly versie: number;
}

export interface Luisteraar {
  readonly wijziging: (wijzigingen: readonly Wijziging[]) => void;
  /** Something may have been missed: read everything again. */
  readonly alles: () => void;
  /** `true` once the stream is (again) open. */
  readonly verbonden: (verbonden: boolean) => void;
}

type Bericht =
  | { readonly soort: 'wijziging'; readonly wijzigingen: readonly Wijziging[] }
  | { readonly soort: 'alles' }
  | { readonly soort: 'verbonden'; readonly verbonden: boolean };

const EERSTE_WACHT_MS = 1_000;
const LANGSTE_WACHT_MS = 30_000;

/** Keeps one EventSource open, opening it again with growing pauses. The browser itself gives up after an answer that is no stream. */
function luister(zend: (bericht: Bericht) => void, signal: AbortSignal): void {
  let wacht = EERSTE_WACHT_MS;
  const open = (): void => {
    if (signal.aborted) return;
    const bron = new EventSource('/v1/stroom');
    signal.addEventListener('abort', () => bron.close(), { once: true });
    bron.addEventListener('open', () => {
      wacht = EERSTE_WACHT_MS;
      zend({ soort: 'verbonden', verbonden: true });
    });
    bron.addEventListener('wijziging', (e: MessageEvent<string>) => zend({ soort: 'wijziging', wijzigingen: JSON.parse(e.data) as readonly Wijziging[] }));
    bron.addEventListener('alles', () => zend({ soort: 'alles' }));
    bron.addEventListener('error', () => {
      zend({ soort: 'verbonden', verbonden: false });
      if (bron.readyState !== EventSource.CLOSED) return;
      setTimeout(open, wacht);
      wacht = Math.min(wacht * 2, LANGSTE_WACHT_MS);
    });
  };
  open();
}

/**
 * Follows the changes of the programme until the signal. One tab per browser holds the stream and tells the others, because a browser
 * opens only six connections to one server; when that tab closes, the next takes over.
 */
export function volgStroom(luisteraar: Luisteraar, signal: AbortSignal): void {
  const kanaal = new BroadcastChannel('cirkel-stroom');
  const verwerk = (bericht: Bericht): void => {
    switch (bericht.soort) {
      case 'wijziging':
        return luisteraar.wijziging(bericht.wijzigingen);
      case 'alles':
        return luisteraar.alles();
      case 'verbonden':
        return luisteraar.verbonden(bericht.verbonden);
    }
  };
  kanaal.addEventListener('message', (e: MessageEvent<Bericht>) => verwerk(e.data));
  signal.addEventListener('abort', () => kanaal.close(), { once: true });
  const zend = (bericht: Bericht): void => {
    if (signal.aborted) return;
    kanaal.postMessage(bericht);
    verwerk(bericht);
  };
  const leid = (): Promise<void> =>
    new Promise((klaar) => {
      luister(zend, signal);
      signal.addEventListener('abort', () => klaar(), { once: true });
    });
  // Locks exist on https and localhost only; elsewhere every tab holds its own stream.
  if ('locks' in navigator) navigator.locks.request('cirkel-stroom', { signal }, leid).catch(negeerAfbreken);
  else void leid();
}

function negeerAfbreken(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
}
