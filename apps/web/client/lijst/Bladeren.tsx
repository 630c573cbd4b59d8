import { knopklasse } from '@cirkel/ui';
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { itemsteksten as t } from '../teksten/items';

interface Props {
  readonly page: number;
  readonly perBladzijde: number;
  readonly totaal: number;
  /** The link to another page of this list, with its filters. */
  readonly naar: (page: number) => LinkProps;
}

/** Where the reader is in a long list, and the way back and on. Nothing for a list that fits. */
export function Bladeren({ page, perBladzijde, totaal, naar }: Props): ReactElement | null {
  if (totaal <= perBladzijde) return null;
  const van = (page - 1) * perBladzijde + 1;
  const tot = Math.min(page * perBladzijde, totaal);
  return (
    <nav className="bladeren" aria-label={t.bladzijden}>
      <p>{t.deel(van, tot, totaal)}</p>
      <div className="cgg-knoppen">
        {page > 1 && (
          <Link {...naar(page - 1)} className={knopklasse()}>
            {t.vorige}
          </Link>
        )}
        {tot < totaal && (
          <Link {...naar(page + 1)} className={knopklasse()}>
            {t.volgende}
          </Link>
        )}
      </div>
    </nav>
  );
}
