import type { ReactElement } from 'react';
import { fictiefUitleg } from '../teksten/fictief';

/** The mark of example data: nobody may take it for something that happened. */
export function Fictief(): ReactElement {
  return (
    <span className="cgg-fictief" title={fictiefUitleg}>
      fictief
    </span>
  );
}
