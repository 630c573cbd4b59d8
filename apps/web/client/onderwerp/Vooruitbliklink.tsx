import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useGebruiker } from '../raam/Raam';
import { vooruitblikteksten as t } from '../teksten/vooruitblik';

/** The way to what happens to this subject when nobody does anything; for who takes part. */
export function Vooruitbliklink({ id }: { readonly id: string }): ReactElement | null {
  const { rol } = useGebruiker();
  if (rol === 'lezer') return null;
  return (
    <p>
      <Link to="/vooruitblik" search={{ onderwerp: id, weken: '26' }}>
        {t.vanDitOnderwerp}
      </Link>
    </p>
  );
}
