import { programmaDetail, programmaLijst, type LeesBron } from '@cirkel/read-models';
import type { Programmaqueries } from '../queries/queries';

/** What the API reads of programmes. */
export const programmaqueriesOver = (bron: LeesBron): Programmaqueries => ({
  lijst: () => programmaLijst(bron),
  een: (idOfCode, versie) => programmaDetail(bron, idOfCode, versie),
});
