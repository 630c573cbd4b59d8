import type { MogelijkeOpdracht } from '@cirkel/contracts';
import { Knop, Melding } from '@cirkel/ui';
import { useEffect, useRef, type ReactElement } from 'react';
import { samenteksten as t } from '../../teksten/samen';
import { Gevolgentabel } from './Gevolgentabel';
import type { Gekozen } from './keuze';
import { Terug } from './Terug';
import type { Rijstand, Samen } from './useSamen';

interface Props {
  readonly samen: Samen;
  readonly gekozen: readonly Gekozen[];
  readonly opdracht: MogelijkeOpdracht;
  /** Looks anew at what was refused. */
  readonly onOpnieuw: (geweigerd: readonly Gekozen[]) => void;
}

/** What each item would get, the button that gives it, and what came of it. */
export function Uitvoering({ samen: { stap, standen, bevestig, terug }, gekozen, opdracht, onOpnieuw }: Props): ReactElement {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const aantal = (...soorten: readonly Rijstand['soort'][]): number => [...standen.values()].filter(({ soort }) => soorten.includes(soort)).length;
  const teDoen = aantal('gezien');
  const geweigerd = gekozen.filter(({ nummer }) => standen.get(nummer)?.soort === 'geweigerd');
  const voorbij = aantal('opgeslagen', 'geweigerd', 'onbekend');
  return (
    <section className="blok" aria-labelledby="samen-gevolgen">
      <h2 id="samen-gevolgen" ref={kop} tabIndex={-1}>
        {t.gevolgen}
      </h2>
      <div role="status">
        {stap === 'bekijken' && <p>{t.bekijkt(standen.size, gekozen.length)}</p>}
        {stap === 'gezien' && teDoen === 0 && <p>{t.nietsTeBevestigen}</p>}
        {stap === 'uitvoeren' && <p>{t.bezig(voorbij, voorbij + teDoen + aantal('bezig'))}</p>}
        {stap === 'klaar' && (
          <Melding soort={aantal('opgeslagen') === standen.size ? 'goed' : 'waarschuwing'}>
            <p>{t.klaar(aantal('opgeslagen'), standen.size)}</p>
          </Melding>
        )}
      </div>
      <Gevolgentabel rijen={gekozen.map(({ item }) => item)} standen={standen} metUitkomst={stap === 'uitvoeren' || stap === 'klaar'} />
      <div className="cgg-knoppen">
        {stap === 'gezien' && teDoen > 0 && (
          <Knop soort="hoofd" onClick={bevestig}>
            {t.bevestig(opdracht.titel, teDoen)}
          </Knop>
        )}
        {stap === 'gezien' && <Knop onClick={terug}>{t.wijzig}</Knop>}
        {stap === 'klaar' && aantal('onbekend') > 0 && <Knop onClick={bevestig}>{t.zoekUit(aantal('onbekend'))}</Knop>}
        {stap === 'klaar' && geweigerd.length > 0 && <Knop onClick={() => onOpnieuw(geweigerd)}>{t.opnieuw(geweigerd.length)}</Knop>}
        {stap !== 'uitvoeren' && <Terug soort={stap === 'klaar' ? 'gewoon' : 'stil'}>{t.terug}</Terug>}
      </div>
    </section>
  );
}
