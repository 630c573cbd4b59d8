import type { ReactElement } from 'react';
import { algemeen } from '../teksten/algemeen';

/** The pages that the server makes itself, for everybody; so plain links, that leave the application. */
const paginas = [
  { naar: '/uitleg', naam: algemeen.voet.uitleg },
  { naar: '/toegankelijkheid', naam: algemeen.voet.toegankelijkheid },
  { naar: '/openbaar', naam: algemeen.voet.openbaar },
] as const;

export function Voet(): ReactElement {
  return (
    <footer className="voet">
      <ul>
        {paginas.map(({ naar, naam }) => (
          <li key={naar}>
            <a href={naar}>{naam}</a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
