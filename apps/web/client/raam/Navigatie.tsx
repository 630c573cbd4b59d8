import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { algemeen } from '../teksten/algemeen';
import { menuVan } from './menu';

export function Navigatie({ rol, onKies }: { readonly rol: string; readonly onKies: () => void }): ReactElement {
  return (
    <nav aria-label={algemeen.hoofdmenu} className="navigatie">
      {menuVan(rol).map((groep) => (
        <div key={groep.naam}>
          <p className="navigatie__groep" id={`groep-${groep.naam}`}>
            {groep.naam}
          </p>
          <ul aria-labelledby={`groep-${groep.naam}`}>
            {groep.links.map(({ naar, naam }) => (
              <li key={naar}>
                <Link to={naar} onClick={onKies} className="navigatie__link" activeProps={{ 'aria-current': 'page' }}>
                  {naam}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
