import type { Antwoord } from '@cirkel/contracts';
import { useRef, useState } from 'react';
import { client, leesNaOpdracht } from '../api/client';
import { markeerEigenActie } from '../api/eigen-actie';
import { geefTotBekend } from '../api/geef-tot-bekend';
import { nieuweSleutel } from '../api/opdracht';
import { Probleem } from '../api/probleem';
import { sessieQuery } from '../api/sessie';
import { onthoud } from '../api/versies';
import { opdrachtteksten } from '../teksten/opdracht';

/** Where a command is: not sent, on its way, refused, or sent without an answer. */
export type Verloop =
  | { readonly soort: 'rust' }
  | { readonly soort: 'bezig' }
  | { readonly soort: 'geweigerd'; readonly probleem: Probleem }
  | { readonly soort: 'onbekend'; readonly zoekt: boolean };

/** After a command: what is shown is at least as recent as the answer. */
async function verwerk(antwoord: Antwoord): Promise<void> {
  onthoud(antwoord.aangeraakt);
  await leesNaOpdracht();
  const zinnen = antwoord.gebeurtenissen.map(({ zin }) => zin).join(' ');
  markeerEigenActie({ tekst: `${opdrachtteksten.opgeslagen} ${zinnen}`.trim(), volgt: antwoord.volgt });
}

export interface Opdrachtgever {
  readonly verloop: Verloop;
  /** `gevolgen` is the code of the consequences that were shown. */
  readonly geef: (pad: string, inhoud: Readonly<Record<string, unknown>>, gevolgen?: string) => void;
  /** The refusal has been seen. */
  readonly rust: () => void;
}

/** Gives commands one at a time. The same content keeps its key, so that pressing twice or trying again never does it twice. */
export function useOpdrachtgever(csrf: string, klaar: (antwoord: Antwoord) => void): Opdrachtgever {
  const [verloop, setVerloop] = useState<Verloop>({ soort: 'rust' });
  const laatste = useRef<{ readonly tekst: string; readonly sleutel: string; readonly metGevolgen: Readonly<Record<string, unknown>> }>(undefined);
  const geef = async (pad: string, inhoud: Readonly<Record<string, unknown>>, gevolgen: string | undefined): Promise<void> => {
    const tekst = `${pad} ${JSON.stringify(inhoud)}`;
    // Tried again it is the very same, also when its consequences have been looked at anew since.
    if (laatste.current?.tekst !== tekst) laatste.current = { tekst, sleutel: nieuweSleutel(), metGevolgen: { ...inhoud, ...(gevolgen === undefined ? {} : { gevolgen }) } };
    const { sleutel, metGevolgen } = laatste.current;
    setVerloop({ soort: 'bezig' });
    try {
      const antwoord = await geefTotBekend({ pad, inhoud: metGevolgen, sleutel, csrf }, () => setVerloop({ soort: 'onbekend', zoekt: true }));
      if (antwoord === undefined) return setVerloop({ soort: 'onbekend', zoekt: false });
      await verwerk(antwoord);
      klaar(antwoord);
    } catch (error) {
      if (!(error instanceof Probleem)) throw error;
      // A refused command was not stored; tried again it is a new one, so that its old refusal does not come back.
      laatste.current = undefined;
      if (error.status === 401 || error.code === 'csrf-ontbreekt') void client.invalidateQueries({ queryKey: sessieQuery.queryKey });
      setVerloop({ soort: 'geweigerd', probleem: error });
    }
  };
  return { verloop, geef: (pad, inhoud, gevolgen) => void geef(pad, inhoud, gevolgen), rust: () => setVerloop({ soort: 'rust' }) };
}
