import { Melding } from '@cirkel/ui';
import type { ReactElement } from 'react';
import { aanmelden } from '../teksten/algemeen';

/** Why a sign-in ended without one, as the API says it in the address; nothing when it says nothing. */
export function Afloopmelding({ zoekdeel }: { readonly zoekdeel: string }): ReactElement | null {
  const afloop = new URLSearchParams(zoekdeel).get('aanmelden');
  if (afloop !== 'verlopen' && afloop !== 'mislukt') return null;
  return (
    <Melding soort={afloop === 'mislukt' ? 'fout' : 'waarschuwing'} role="alert">
      <p>{aanmelden.afloop[afloop]}</p>
    </Melding>
  );
}
