import type { ItemRij } from '@cirkel/contracts';
import { hoofdletter } from '@cirkel/domain/woorden';
import type { ReactElement } from 'react';

/** A stage as "2 PICOT": number, name and colour always together. */
export function Fase({ item: { faseNr, fasenaam } }: { readonly item: Pick<ItemRij, 'faseNr' | 'fasenaam'> }): ReactElement {
  return (
    <span className="cgg-fase">
      <span className={`cgg-fase__nummer cgg-fase--${faseNr}`}>{faseNr}</span> {hoofdletter(fasenaam)}
    </span>
  );
}
