import type { GevolgenAntwoord } from '@cirkel/contracts';
import { useEffect, useState } from 'react';
import { vraagGevolgen } from '../api/opdracht';
import { GeenAntwoord, Probleem } from '../api/probleem';
import { isVerreikend } from './gevolgen';

/** After the last key; then the server is asked. */
const RUST_MS = 700;

export interface Gezien {
  /** What the command does, when it reaches further than its own words. */
  readonly gevolgen: GevolgenAntwoord | undefined;
  /** They are those of what was typed before. */
  readonly verouderd: boolean;
}

const isAfgebroken = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/**
 * What a command would do now, asked again when what is typed rests for a moment, and after each refusal because it had changed. Undefined `inhoud`: the form
 * is not complete, and there is nothing to ask. What the server refuses shows nothing here: that is said when the command is given.
 */
export function useGevolgen(pad: string, inhoud: Readonly<Record<string, unknown>> | undefined, csrf: string, veranderd: Probleem | undefined): Gezien {
  const vraag = inhoud === undefined ? undefined : JSON.stringify(inhoud);
  const [gezien, setGezien] = useState<{ readonly vraag: string; readonly antwoord: GevolgenAntwoord | undefined }>();
  const [beurt, setBeurt] = useState(0);
  useEffect(() => {
    if (veranderd !== undefined) setBeurt((nu) => nu + 1);
  }, [veranderd]);
  useEffect(() => {
    if (vraag === undefined) return undefined;
    const stop = new AbortController();
    const vraagNu = async (): Promise<void> => {
      try {
        const antwoord = await vraagGevolgen({ pad, inhoud: JSON.parse(vraag) as Readonly<Record<string, unknown>>, csrf, signal: stop.signal });
        setGezien({ vraag, antwoord });
      } catch (error) {
        if (isAfgebroken(error)) return;
        if (!(error instanceof Probleem) && !(error instanceof GeenAntwoord)) throw error;
        setGezien({ vraag, antwoord: undefined });
      }
    };
    const timer = setTimeout(() => void vraagNu(), RUST_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [pad, vraag, csrf, beurt]);
  const antwoord = vraag === undefined ? undefined : gezien?.antwoord;
  return { gevolgen: antwoord !== undefined && isVerreikend(antwoord) ? antwoord : undefined, verouderd: gezien?.vraag !== vraag };
}
