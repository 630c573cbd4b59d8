import { useEffect, type ReactElement } from 'react';
import { meldAanmelding } from '../api/sessie';
import { aanmelden } from '../teksten/algemeen';
import { Pagina } from './Pagina';

/** Where signing in from another tab ends; that tab is told, and goes on where it was. */
export function Aangemeld(): ReactElement {
  useEffect(meldAanmelding, []);
  return (
    <Pagina titel={aanmelden.weerAangemeld}>
      <p>{aanmelden.weerAangemeldUitleg}</p>
    </Pagina>
  );
}
