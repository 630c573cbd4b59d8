import type { Cirkeloverzicht } from '@cirkel/contracts';
import { Ring as Ringbeeld } from '@cirkel/ui';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { cirkelteksten as t } from '../../teksten/cirkel';
import { bewegingen } from './doorstroom';
import { itemsIn } from './itemsIn';

/** The stages of the programme in a ring, each with what needs attention, what moved there, and the way to its items. */
export function Ring({ overzicht }: { readonly overzicht: Cirkeloverzicht }): ReactElement {
  const { programma, naam, fasen } = overzicht;
  const teLaat = fasen.reduce((som, stand) => som + stand.teLaat, 0);
  const gang = bewegingen(overzicht);
  return (
    <Ringbeeld
      fasen={fasen.map((stand) => {
        const beweging = gang.get(stand.fase) ?? { erbij: 0, beeindigd: 0, verder: 0 };
        return { ...stand, aandacht: [...t.aandacht(stand), ...t.beweging(beweging)], verder: beweging.verder };
      })}
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
