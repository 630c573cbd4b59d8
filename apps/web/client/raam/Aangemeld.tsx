import type { ReactElement } from 'react';
import { aanmelden } from '../teksten/algemeen';
import { Pagina } from './Pagina';

/** Where signing in from another tab ends; that tab sees the new session as soon as it has the focus again. */
export function Aangemeld(): ReactElement {
  return (
    <Pagina titel={aanmelden.weerAangemeld}>
      <p>{aanmelden.weerAangemeldUitleg}</p>
    </Pagina>
  );
}
