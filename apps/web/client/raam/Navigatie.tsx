import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { algemeen } from '../teksten/algemeen';

const groepen = [
  { naam: algemeen.groepen.werk, links: [{ naar: '/vandaag', naam: algemeen.vandaag }, { naar: '/items', naam: algemeen.items }] },
  { naam: algemeen.groepen.programma, links: [{ naar: '/escalaties', naam: algemeen.escalaties }, { naar: '/jaarplanacties', naam: algemeen.jaarplanacties }] },
] as const;

export function Navigatie({ rol, onKies }: { readonly rol: string; readonly onKies: () => void }): ReactElement {
  // Escalaties are for who takes part; the API refuses a reader.
  const zichtbaar = (naar: string): boolean => rol !== 'lezer' || naar !== '/escalaties';
  return (
    <nav aria-label={algemeen.hoofdmenu} className="navigatie">
      {groepen.map((groep) => (
        <div key={groep.naam}>
          <p className="navigatie__groep" id={`groep-${groep.naam}`}>
            {groep.naam}
          </p>
          <ul aria-labelledby={`groep-${groep.naam}`}>
            {groep.links.filter(({ naar }) => zichtbaar(naar)).map(({ naar, naam }) => (
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
