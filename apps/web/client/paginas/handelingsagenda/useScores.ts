import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../api/client';
import { geefOpdracht, nieuweSleutel, uitkomstOnbekend } from '../../api/opdracht';
import { Probleem } from '../../api/probleem';
import { onthoud } from '../../api/versies';
import { foutzin } from '../../raam/Gegevens';
import { bewaarConcept, leesConcept, wisConcept } from '../../formulier/concept';
import { alsScores, type Vakken } from './scores';

/** After the last key; then what was filled in goes to the service. */
const RUST_MS = 1_200;
/** When the service did not answer. */
const OPNIEUW_MS = 10_000;

export type Bewaarstand = { readonly soort: 'rust' | 'bezig' | 'wacht' } | { readonly soort: 'bewaard'; readonly om: string } | { readonly soort: 'geweigerd'; readonly melding: string };

interface Opties {
  /** Where the sheet of this partij takes its commands. */
  readonly pad: string;
  readonly csrf: string;
  /** The key of what is not yet with the service, in this browser. */
  readonly sleutel: string;
  /** What the service has. */
  readonly bewaard: Vakken;
}

export interface Scoreblad {
  readonly vakken: Vakken;
  readonly stand: Bewaarstand;
  readonly zet: (vak: string, tekst: string) => void;
  /** Sends what is not yet with the service; `true` when all of it is there. */
  readonly bewaarNu: () => Promise<boolean>;
}

/**
 * The boxes of a score sheet as its partij sees them: what the service has, with on top what was filled in here and is not there yet. That
 * stays in the browser until the service has it, and goes there a second after the last key.
 */
export function useScores({ pad, csrf, sleutel, bewaard }: Opties): Scoreblad {
  const [nieuw, setNieuw] = useState<Vakken>(() => leesConcept(sleutel)?.waarden ?? {});
  const [stand, setStand] = useState<Bewaarstand>({ soort: 'rust' });
  const laatste = useRef(nieuw);
  const bezig = useRef<Promise<boolean>>(undefined);

  const leg = useCallback(
    (vakken: Vakken): void => {
      laatste.current = vakken;
      setNieuw(vakken);
      if (Object.keys(vakken).length === 0) wisConcept(sleutel);
      else bewaarConcept(sleutel, vakken);
    },
    [sleutel],
  );

  const stuur = useCallback(async (): Promise<boolean> => {
    const vakken = laatste.current;
    if (Object.keys(vakken).length === 0) return true;
    setStand({ soort: 'bezig' });
    try {
      const { aangeraakt } = await geefOpdracht({ pad, inhoud: { type: 'vulScoresIn', scores: alsScores(vakken) }, sleutel: nieuweSleutel(), csrf });
      onthoud(aangeraakt);
    } catch (error) {
      const open = uitkomstOnbekend(error);
      if (!open && !(error instanceof Probleem)) throw error;
      // "al-gedaan": the same scores came there another way, by a colleague or by the try before.
      if (open || (error instanceof Probleem && error.code !== 'al-gedaan')) {
        setStand(open ? { soort: 'wacht' } : { soort: 'geweigerd', melding: foutzin(error) });
        return false;
      }
    }
    await client.invalidateQueries({ queryKey: ['handelingsagendas'] });
    leg(Object.fromEntries(Object.entries(laatste.current).filter(([naam, tekst]) => vakken[naam] !== tekst)));
    setStand({ soort: 'bewaard', om: new Date().toISOString() });
    return true;
  }, [pad, csrf, leg]);

  const bewaarNu = useCallback(async (): Promise<boolean> => {
    // One at a time, in order.
    await bezig.current;
    bezig.current = stuur();
    return bezig.current;
  }, [stuur]);

  const wachten = stand.soort === 'wacht';
  useEffect(() => {
    if (Object.keys(nieuw).length === 0) return;
    const timer = setTimeout(() => void bewaarNu(), wachten ? OPNIEUW_MS : RUST_MS);
    return () => clearTimeout(timer);
  }, [nieuw, wachten, bewaarNu]);

  return { vakken: { ...bewaard, ...nieuw }, stand, zet: (vak, tekst) => leg({ ...laatste.current, [vak]: tekst }), bewaarNu };
}
