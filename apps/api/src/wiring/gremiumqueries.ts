import { agendalijst, gremiumbesluiten, gremiumDetail, gremiumLijst, vergaderingen, type LeesBron } from '@cirkel/read-models';
import { shownTo } from '../access/shown-to';
import { viewerOf } from '../access/viewer';
import { given } from './given';
import type { Gremiumqueries } from '../queries/gremiumqueries';

/** What the API reads of bodies and their meetings. */
export const gremiumqueriesOver = (bron: LeesBron): Gremiumqueries => ({
  lijst: async (caller) => {
    const list = await gremiumLijst(bron);
    return { ...list, rijen: list.rijen.map(shownTo(viewerOf(caller)).gremium) };
  },
  een: async (caller, idOfCode) => {
    const gremium = await gremiumDetail(bron, idOfCode);
    return gremium === undefined ? undefined : shownTo(viewerOf(caller)).gremiumdetail(gremium);
  },
  agendalijst: (idOfCode, vergadering) => agendalijst(bron, idOfCode, vergadering),
  besluiten: (idOfCode) => gremiumbesluiten(bron, idOfCode),
  vergaderingen: ({ actor }, { van, ...filters }) => vergaderingen(bron, { ...given(filters), ...(van === 'mij' ? { van: { persoonId: actor.id, gremium: actor.gremium } } : {}) }),
});
