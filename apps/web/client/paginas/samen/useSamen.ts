import type { GevolgenAntwoord } from '@cirkel/contracts';
import { useRef, useState } from 'react';
import { client, leesNaOpdracht } from '../../api/client';
import { markeerEigenActie } from '../../api/eigen-actie';
import { geefTotBekend } from '../../api/geef-tot-bekend';
import { in1 } from '../../api/gegevens';
import { nieuweSleutel, vraagGevolgen } from '../../api/opdracht';
import { GeenAntwoord, Probleem } from '../../api/probleem';
import { sessieQuery } from '../../api/sessie';
import { onthoud } from '../../api/versies';
import { algemeen } from '../../teksten/algemeen';
import { elk } from './elk';
import { rijopdracht, type Gekozen } from './keuze';

type Inhoud = Readonly<Record<string, unknown>>;

/** What became of one item: it cannot be done, what it would do, or what it did. */
export type Rijstand =
  | { readonly soort: 'kan-niet'; readonly reden: string }
  | { readonly soort: 'gezien'; readonly inhoud: Inhoud; readonly gevolgen: GevolgenAntwoord }
  | { readonly soort: 'bezig' | 'onbekend'; readonly inhoud: Inhoud; readonly gevolgen: GevolgenAntwoord }
  | { readonly soort: 'opgeslagen'; readonly zin: string; readonly gevolgen: GevolgenAntwoord }
  | { readonly soort: 'geweigerd'; readonly reden: string; readonly gevolgen: GevolgenAntwoord };

export type Stap = 'invullen' | 'bekijken' | 'gezien' | 'uitvoeren' | 'klaar';

export interface Samen {
  readonly stap: Stap;
  readonly standen: ReadonlyMap<string, Rijstand>;
  /** Asks of each item what the command would do; nothing is stored. */
  readonly bekijk: (gekozen: readonly Gekozen[], type: string, inhoud: Inhoud) => void;
  /** Gives it to every item of which the consequences were seen, or whose outcome is still unknown. */
  readonly bevestig: () => void;
  readonly terug: () => void;
}

/** The session that has ended elsewhere is asked for again; its dialog opens by itself. */
function redenVan(error: unknown): string {
  if (error instanceof GeenAntwoord) return algemeen.geenAntwoord;
  if (!(error instanceof Probleem)) throw error;
  if (error.status === 401 || error.code === 'csrf-ontbreekt') void client.invalidateQueries({ queryKey: sessieQuery.queryKey });
  return error.detail;
}

/** The same command for several items: first what it would do to each, then each apart, under a key of its own. */
export function useSamen(csrf: string): Samen {
  const [stap, setStap] = useState<Stap>('invullen');
  const [standen, setStanden] = useState<ReadonlyMap<string, Rijstand>>(new Map());
  const ids = useRef(new Map<string, string>());
  const sleutels = useRef(new Map<string, string>());
  const zet = (nummer: string, stand: Rijstand): void => setStanden((oud) => new Map(oud).set(nummer, stand));
  const pad = (nummer: string): string => in1('items', ids.current.get(nummer) ?? nummer, '/opdrachten');

  const bekijk = async (gekozen: readonly Gekozen[], type: string, inhoud: Inhoud): Promise<void> => {
    setStap('bekijken');
    // What has been stored stays in sight when the rest is looked at anew.
    setStanden((oud) => new Map([...oud].filter(([, stand]) => stand.soort === 'opgeslagen')));
    for (const { nummer, item } of gekozen) ids.current.set(nummer, item.id);
    const proef = async (een: Gekozen): Promise<Rijstand> => {
      const rij = rijopdracht(een, type, inhoud);
      if ('kanNiet' in rij) return { soort: 'kan-niet', reden: rij.kanNiet };
      try {
        return { soort: 'gezien', inhoud: rij.inhoud, gevolgen: await vraagGevolgen({ pad: pad(een.nummer), inhoud: rij.inhoud, csrf, signal: new AbortController().signal }) };
      } catch (error) {
        return { soort: 'kan-niet', reden: redenVan(error) };
      }
    };
    await elk(gekozen, proef, ({ nummer }, stand) => zet(nummer, stand));
    setStap('gezien');
  };

  /** What is tried again is the very same: it keeps its key, and is executed once. */
  const sleutelVan = (nummer: string, inhoud: Inhoud): string => {
    const wat = `${nummer} ${JSON.stringify(inhoud)}`;
    const sleutel = sleutels.current.get(wat) ?? nieuweSleutel();
    sleutels.current.set(wat, sleutel);
    return sleutel;
  };

  const bevestig = async (): Promise<void> => {
    const teDoen = [...standen].flatMap(([nummer, stand]) => (stand.soort === 'gezien' || stand.soort === 'onbekend' ? [{ nummer, inhoud: stand.inhoud, gevolgen: stand.gevolgen }] : []));
    setStap('uitvoeren');
    const geef = async ({ nummer, inhoud, gevolgen }: (typeof teDoen)[number]): Promise<Rijstand> => {
      zet(nummer, { soort: 'bezig', inhoud, gevolgen });
      try {
        const antwoord = await geefTotBekend({ pad: pad(nummer), inhoud: { ...inhoud, gevolgen: gevolgen.gevolgen }, sleutel: sleutelVan(nummer, inhoud), csrf }, () => undefined);
        if (antwoord === undefined) return { soort: 'onbekend', inhoud, gevolgen };
        onthoud(antwoord.aangeraakt);
        return { soort: 'opgeslagen', zin: antwoord.gebeurtenissen.map(({ zin }) => zin).join(' '), gevolgen };
      } catch (error) {
        // Tried again later it is another command: its old refusal must not come back.
        sleutels.current.delete(`${nummer} ${JSON.stringify(inhoud)}`);
        return { soort: 'geweigerd', reden: redenVan(error), gevolgen };
      }
    };
    await elk(teDoen, geef, ({ nummer }, stand) => zet(nummer, stand));
    markeerEigenActie();
    await leesNaOpdracht();
    setStap('klaar');
  };

  return { stap, standen, bekijk: (...wat) => void bekijk(...wat), bevestig: () => void bevestig(), terug: () => setStap('invullen') };
}
