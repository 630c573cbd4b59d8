import type { Pool } from 'pg';
import type { AggregateKind } from '@cirkel/domain';
import { namedStreams } from '@cirkel/event-store';
import type { ZoekBestaande, ZoekItems } from '../voorbeeld/beoordeel';

/** Where what people call something by can be found, per kind; a kind that is not here is never made twice by an import. */
const vragen: Partial<Record<AggregateKind, string>> = {
  item: `select lower(titel) as waarde, min(nummer) as nummer from lees.item where programma = $2 and lower(titel) = any($1) group by 1`,
  actie: `select lower(code) as waarde, min(nummer) as nummer from lees.actie where stand->'programma'->>'code' = $2 and lower(code) = any($1) group by 1`,
};

/** Finds what exists under these names, by what the read models know now. */
export const zoekBestaande = (pool: Pool, kind: AggregateKind, programma: string): ZoekBestaande => async (waarden) => {
  const vraag = vragen[kind];
  if (vraag === undefined || waarden.length === 0) return new Map();
  const { rows } = await pool.query<{ waarde: string; nummer: string }>(vraag, [waarden, programma]);
  return new Map(rows.map(({ waarde, nummer }) => [waarde, nummer]));
};

/** Finds items by number or id; a list names the same ones over and over, so each is asked once. */
export function zoekItems(pool: Pool): ZoekItems {
  const bekend = new Map<string, string | undefined>();
  return async (namen) => {
    const nieuw = namen.filter((naam) => !bekend.has(naam));
    const gevonden = nieuw.length === 0 ? new Map<string, string>() : await namedStreams(pool, 'item', nieuw);
    for (const naam of nieuw) bekend.set(naam, gevonden.get(naam));
    return new Map(namen.flatMap((naam) => ((stroom) => (stroom === undefined ? [] : [[naam, stroom] as const]))(bekend.get(naam))));
  };
}
