import { Melding } from '@cirkel/ui';
import type { ReactElement, ReactNode } from 'react';
import { useAfloop } from '../api/eigen-actie';
import { algemeen } from '../teksten/algemeen';
import { opdrachtteksten } from '../teksten/opdracht';
import { useKop } from './kopfocus';

/** What the user's own last act led to. */
function AfloopMelding(): ReactElement {
  const afloop = useAfloop();
  return (
    <div role="status">
      {afloop !== undefined && (
        <Melding soort="goed">
          <p>{afloop.tekst}</p>
          {afloop.volgt && <p>{opdrachtteksten.volgt}</p>}
        </Melding>
      )}
    </div>
  );
}

interface Props {
  /** The h1 and the start of the document's title. */
  readonly titel: string;
  /** What stands after the h1 in the document's title: the tab that is open. */
  readonly onderdeel?: string | undefined;
  /** The moment up to which the page is current. */
  readonly standVan?: string | undefined;
  readonly acties?: ReactNode;
  readonly onderKop?: ReactNode;
  readonly children: ReactNode;
}

/** Every page: one h1 that starts the title, its acts, how current it is, and the content. */
export function Pagina({ titel, onderdeel, standVan, acties, onderKop, children }: Props): ReactElement {
  const kop = useKop();
  return (
    <div className="pagina">
      <title>{`${titel}${onderdeel === undefined ? '' : `: ${onderdeel}`} - ${algemeen.product}`}</title>
      <div className="pagina__kop">
        <h1 ref={kop} tabIndex={-1}>
          {titel}
        </h1>
        {acties !== undefined && <div className="cgg-knoppen pagina__acties">{acties}</div>}
      </div>
      {onderKop}
      {standVan !== undefined && <p className="pagina__stand">{algemeen.standVan(standVan)}</p>}
      <AfloopMelding />
      {children}
    </div>
  );
}
