import type { Cirkeloverzicht } from '@cirkel/contracts';
import { Ring as Ringbeeld } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { cirkelteksten as t } from '../../teksten/cirkel';
import { itemsIn } from './itemsIn';

/** The stages of the programme in a ring, each with what needs attention and the way to its items. */
export function Ring({ overzicht: { programma, naam, fasen } }: { readonly overzicht: Cirkeloverzicht }): ReactElement {
  const teLaat = fasen.reduce((som, stand) => som + stand.teLaat, 0);
  return (
    <Ringbeeld
      fasen={fasen.map((stand) => ({ ...stand, aandacht: t.aandacht(stand) }))}
      beschrijving={t.figuur(naam)}
      eenheid={t.openItems}
      aandacht={teLaat === 0 ? undefined : t.teLaat(teLaat)}
      rond={({ fase }, kenmerken, inhoud) => (
        <Link to="/items" search={itemsIn(programma, { fase })} {...kenmerken}>
          {inhoud}
        </Link>
      )}
    />
  );
}
