import type { HistorieRegel, ItemDetail } from '@cirkel/contracts';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { itemteksten as t } from '../../teksten/item';
import { eindnaam } from '../../teksten/onderwerp';
import { eindeUit } from './einde';

/** In the place of the beurtregel, for an item that nobody is aan zet for any more: nothing ends silently. */
export function Einde({ item, historie }: { readonly item: Pick<ItemDetail, 'einde'>; readonly historie: readonly HistorieRegel[] }): ReactElement {
  const naam = eindnaam(item.einde ?? '');
  const einde = eindeUit(historie);
  if (einde === undefined) return <p>{t.beeindigd(naam)}</p>;
  return (
    <>
      <p>
        <strong>{t.beeindigdDoor(naam, einde.door, einde.op)}</strong>
        {einde.verderIn !== undefined && (
          <>
            {' '}
            {t.gaatVerderIn}{' '}
            <Link to="/items/$nr" params={{ nr: einde.verderIn }}>
              {einde.verderIn}
            </Link>
            .
          </>
        )}
      </p>
      {einde.reden !== undefined && (
        <p className="vrije-tekst">
          {t.beeindigdReden}: {einde.reden}
        </p>
      )}
    </>
  );
}
