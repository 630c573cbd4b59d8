import type { ReactElement } from 'react';
import { algemeen } from '../teksten/algemeen';

/** The mark of example data: nobody may take it for something that happened. */
export function Fictief(): ReactElement {
  return (
    <span className="fictief" title={algemeen.fictiefUitleg}>
      {algemeen.fictief}
    </span>
  );
}
