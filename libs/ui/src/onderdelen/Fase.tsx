import type { ItemRij } from '@cirkel/contracts';
import type { ReactElement } from 'react';
import { fasenaam, fasenummer } from '../teksten/fasen';

/** A stage as "2 PICOT": number, name and colour always together. */
export function Fase({ fase }: { readonly fase: ItemRij['fase'] }): ReactElement {
  return (
    <span className="cgg-fase">
      <span className={`cgg-fase__nummer cgg-fase--${fasenummer(fase)}`}>{fasenummer(fase)}</span> {fasenaam(fase)}
    </span>
  );
}
