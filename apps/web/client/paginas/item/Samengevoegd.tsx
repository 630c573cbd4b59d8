import type { ItemDetail } from '@cirkel/contracts';
import { naamVan } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { onderdeelteksten } from '../../teksten/onderdelen';

const t = onderdeelteksten.samengevoegd;

/** The questions that went up in this item, with the partij that reads along. */
export function Samengevoegd({ vragen }: { readonly vragen: ItemDetail['samengevoegd'] }): ReactElement | null {
  if (vragen.length === 0) return null;
  return (
    <section className="blok">
      <h2>{t.titel}</h2>
      <ul>
        {vragen.map(({ id, nummer, titel, eigenaar }) => (
          <li key={id}>
            <Link to="/items/$nr" params={{ nr: nummer }}>
              {nummer} {titel}
            </Link>
            {t.van(naamVan(eigenaar))}
          </li>
        ))}
      </ul>
    </section>
  );
}
