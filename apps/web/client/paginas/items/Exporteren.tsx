import type { ReactElement } from 'react';
import { adres, type Parameters } from '../../api/lees';
import { Uitklapmenu } from '../../lijst/Uitklapmenu';
import { itemsteksten as t } from '../../teksten/items';

/** The list as a file: every item that fits the filters, in the order of the list. */
export function Exporteren({ vraag }: { readonly vraag: Parameters }): ReactElement {
  const bestand = (formaat: 'xlsx' | 'csv'): string => adres(`/v1/overzichten/items.${formaat}`, vraag);
  return (
    <Uitklapmenu knop={t.exporteren}>
      <p>{t.exportUitleg}</p>
      <ul>
        <li>
          <a href={bestand('xlsx')} download>
            {t.alsExcel}
          </a>
        </li>
        <li>
          <a href={bestand('csv')} download>
            {t.alsCsv}
          </a>
        </li>
      </ul>
    </Uitklapmenu>
  );
}
