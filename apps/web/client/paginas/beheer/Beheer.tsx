import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Pagina } from '../../raam/Pagina';
import { useGebruiker } from '../../raam/Raam';
import { beheerteksten as t } from '../../teksten/beheer';

const onderdelen = [
  { naar: '/beheer/programmas', ...t.onderdelen.programmas },
  { naar: '/beheer/kalender', ...t.onderdelen.kalender },
  { naar: '/beheer/partijen', ...t.onderdelen.partijen },
  { naar: '/beheer/personen', ...t.onderdelen.personen },
  { naar: '/nieuw', ...t.onderdelen.nieuw },
] as const;

/** Everything that is looked after, and what each part is for. A reader sees no persons. */
export function Beheer(): ReactElement {
  const { rol } = useGebruiker();
  return (
    <Pagina titel={t.titel}>
      <p>{t.uitleg}</p>
      <ul className="blok__rijen">
        {onderdelen
          .filter(({ naar }) => rol !== 'lezer' || (naar !== '/beheer/personen' && naar !== '/nieuw'))
          .map(({ naar, naam, uitleg }) => (
            <li key={naar}>
              <h2>
                <Link to={naar}>{naam}</Link>
              </h2>
              <p>{uitleg}</p>
            </li>
          ))}
      </ul>
    </Pagina>
  );
}
