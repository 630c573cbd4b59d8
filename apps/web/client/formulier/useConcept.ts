import { useEffect, useRef, useState } from 'react';
import { bewaarConcept, leesConcept, wisConcept } from './concept';
import type { Waarden } from './waarden';

/** How often what is being typed is kept. */
const BEWAAR_MS = 2_000;

export interface MetConcept {
  readonly waarden: Waarden;
  readonly zet: (naam: string, waarde: string) => void;
  /** When the draft that the form began with was kept; undefined for a form that began empty. */
  readonly van: number | undefined;
  /** Forgets the draft; with `begin` the form is empty again. */
  readonly wis: () => void;
  readonly begin: () => void;
}

/** The fields of a form, kept in this browser while they are typed, so that no sign-out or network fault loses a text. */
export function useConcept(sleutel: string, beginwaarden: Waarden): MetConcept {
  const [concept] = useState(() => leesConcept(sleutel));
  const [van, setVan] = useState(concept?.op);
  const [waarden, setWaarden] = useState<Waarden>(() => ({ ...beginwaarden, ...concept?.waarden }));
  const gewijzigd = useRef(false);
  const laatste = useRef(waarden);
  useEffect(() => {
    laatste.current = waarden;
  }, [waarden]);
  useEffect(() => {
    const bewaar = (): void => {
      if (!gewijzigd.current) return;
      gewijzigd.current = false;
      bewaarConcept(sleutel, laatste.current);
    };
    const timer = setInterval(bewaar, BEWAAR_MS);
    window.addEventListener('pagehide', bewaar);
    return () => {
      bewaar();
      clearInterval(timer);
      window.removeEventListener('pagehide', bewaar);
    };
  }, [sleutel]);
  const wis = (): void => {
    gewijzigd.current = false;
    wisConcept(sleutel);
  };
  return {
    waarden,
    zet: (naam, waarde) => {
      gewijzigd.current = true;
      setWaarden((oud) => ({ ...oud, [naam]: waarde }));
    },
    van,
    wis,
    begin: () => {
      wis();
      setVan(undefined);
      setWaarden(beginwaarden);
    },
  };
}
