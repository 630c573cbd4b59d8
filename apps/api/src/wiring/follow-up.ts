import { zietElkAantal } from '@cirkel/domain';
import type { ImplementatieRij } from '@cirkel/contracts';
import { implementatieLijst, inclusieLijst, inclusiesVan, kennisagendaLijst, spiegelDetail, spiegelLijst, uitstelLijst, type LeesBron, type Zicht } from '@cirkel/read-models';
import type { Caller } from '@cirkel/auth';
import { viewerOf } from '../access/viewer';
import type { FollowUpQueries } from '../queries/queries';
import { given } from './given';

const takesPart = (caller: Caller): boolean => viewerOf(caller).niveau !== 'openbaar';
const zicht = ({ actor }: Caller): Zicht => ({ opElkAantal: (inclusies) => zietElkAantal(actor, inclusies) });
/** Obstacles are told among the parties. */
const openPart = (rij: ImplementatieRij): ImplementatieRij => ({ ...rij, belemmeringen: [] });

/** How studies, guidelines and implementations go on, as the API uses it. */
export const followUpOver = (bron: LeesBron): FollowUpQueries => ({
  inclusies: (caller, filters) => inclusieLijst(bron, given(filters), zicht(caller)),
  inclusiesVan: (caller, id) => inclusiesVan(bron, id, zicht(caller)),
  implementatieagenda: async (caller, filters) => {
    const list = await implementatieLijst(bron, given(filters));
    return takesPart(caller) ? list : { ...list, rijen: list.rijen.map(openPart) };
  },
  spiegels: (filters) => spiegelLijst(bron, given(filters)),
  uitstelverzoeken: (filters) => uitstelLijst(bron, given(filters)),
  spiegel: (id) => spiegelDetail(bron, id),
  kennisagenda: (caller, filters) => kennisagendaLijst(bron, given(filters), zicht(caller)),
});
