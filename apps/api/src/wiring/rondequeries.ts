import { handelingsagendaDetail, handelingsagendaLijst, rondeDetail, rondeLijst, rondetrechter, scorebladDetail, type LeesBron } from '@cirkel/read-models';
import { viewerOf } from '../access/viewer';
import { given } from './given';
import type { Agendaqueries, Rondequeries } from '../queries/queries';

/** What the API reads of rondes. */
export const rondequeriesOver = (bron: LeesBron): Rondequeries => ({
  lijst: (filters) => rondeLijst(bron, given(filters)),
  een: (caller, idOfCode) => rondeDetail(bron, idOfCode, viewerOf(caller)),
  trechter: (idOfCode) => rondetrechter(bron, idOfCode),
});

/** What the API reads of handelingsagenda's. */
export const agendaqueriesOver = (bron: LeesBron): Agendaqueries => ({
  lijst: (paging) => handelingsagendaLijst(bron, paging),
  een: (caller, idOfNaam) => handelingsagendaDetail(bron, idOfNaam, viewerOf(caller)),
  scoreblad: (caller, idOfNaam) => scorebladDetail(bron, idOfNaam, viewerOf(caller)),
});
