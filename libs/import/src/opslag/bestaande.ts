import type { Pool } from 'pg';
import type { AggregateKind } from '@cirkel/domain';
import type { ZoekBestaande } from '../voorbeeld/beoordeel';

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
