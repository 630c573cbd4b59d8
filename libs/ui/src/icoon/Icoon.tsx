import type { ReactElement } from 'react';
import { tekeningen, type Icoonnaam } from './tekeningen';

export type { Icoonnaam };

/** The drawings, once per page; every `Icoon` refers to them. */
export function Sprite(): ReactElement {
  return (
    <svg className="cgg-sprite" aria-hidden="true" focusable="false">
      {Object.entries(tekeningen).map(([naam, tekening]) => (
        <symbol key={naam} id={`icoon-${naam}`} viewBox="0 0 20 20">
          {tekening}
        </symbol>
      ))}
    </svg>
  );
}

/** A drawing beside words that say the same; never alone, so hidden from assistive technology. */
export function Icoon({ naam }: { readonly naam: Icoonnaam }): ReactElement {
  return (
    <svg className="cgg-icoon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <use href={`#icoon-${naam}`} />
    </svg>
  );
}
