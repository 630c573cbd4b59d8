import type { PositionWatch } from '@cirkel/messaging';
import { agenda, actieDetail, actieLijst, gremiumDetail, gremiumLijst, GROEP, historieVan, itemDetail, itemLijst, readModels, type LeesBron } from '@cirkel/read-models';
import { viewerOf } from '../access/viewer';
import { openPart } from '../access/open-part';
import type { Queries } from '../queries/queries';

/** A reader would rather see something slightly old than wait longer; the answer says how old it is. */
const WAIT_MS = 2_000;

const group = { groep: GROEP, kinds: [...new Set(readModels.flatMap((model) => model.kinds))] };

/** The read models as the API uses them. */
export function queriesOver(bron: LeesBron, watch: PositionWatch): Queries {
  return {
    waitFor: async (seen) => {
      if (seen.length > 0) await watch.reached([group], seen.map(({ streamId, versie }) => ({ streamId, version: versie })), WAIT_MS);
    },
    items: async (caller, filters) => openPart(viewerOf(caller)).list(await itemLijst(bron, given(filters))),
    item: async (caller, id) => openPart(viewerOf(caller)).item(await itemDetail(bron, id)),
    acties: async (caller, filters) => openPart(viewerOf(caller)).list(await actieLijst(bron, given(filters))),
    actie: async (caller, id) => openPart(viewerOf(caller)).actie(await actieDetail(bron, id)),
    escalaties: () => Promise.reject(new Error('not yet')),
    escalatie: () => Promise.reject(new Error('not yet')),
    termijnen: async (caller, filters) => openPart(viewerOf(caller)).list(await agenda(bron, given(filters))),
    gremia: () => gremiumLijst(bron),
    gremium: (_caller, id) => gremiumDetail(bron, id),
    vandaag: () => Promise.reject(new Error('not yet')),
    historie: async (caller, streamId, filters) => {
      const { rowCount } = await bron.pool.query('select from es.stream where stream_id = $1', [streamId]);
      return rowCount === 0 ? undefined : historieVan(bron, viewerOf(caller), streamId, given(filters));
    },
  };
}

/** The filters that were given; the read models know no `undefined`. */
const given = <F extends object>(filters: F): { [K in keyof F]: Exclude<F[K], undefined> } =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined)) as { [K in keyof F]: Exclude<F[K], undefined> };
