import { implementatierapport, proefmigratie, programmaDetail, programmaLijst, werkagenda, type LeesBron } from '@cirkel/read-models';
import type { Programmaqueries } from '../queries/queries';

/** What the API reads of programmes. */
export const programmaqueriesOver = (bron: LeesBron): Programmaqueries => ({
  lijst: () => programmaLijst(bron),
  een: (idOfCode, versie) => programmaDetail(bron, idOfCode, versie),
  werkagenda: (idOfCode) => werkagenda(bron, idOfCode),
  migratie: (idOfCode, naar) => proefmigratie(bron, idOfCode, naar),
  implementatierapport: (idOfCode, jaar) => implementatierapport(bron, idOfCode, jaar),
});
