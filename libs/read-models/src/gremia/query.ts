import type { Pool } from 'pg';
import { volgendeVergadering, type Datum, type Gremium } from '@cirkel/domain';
import type { GremiumRij } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import { peil } from '../query/stand-van';

interface GremiumQueryRow {
  id: string;
  versie: number;
  stand: Gremium;
}

/** All gremia, by name, with the meetings that go on. */
export async function gremiumLijst(bron: LeesBron): Promise<Lijst<GremiumRij>> {
  const query = { columns: 'id, versie, stand', from: 'lees.gremium', where: conditions([]), orderBy: `stand->>'naam', id`, paging: { pageSize: 500 } };
  return leesLijst<GremiumQueryRow, GremiumRij>(bron, await peil(bron.pool), query, gremiumRij);
}

/** One gremium, by stream id or by code; undefined when there is none. */
export async function gremiumDetail({ pool }: LeesBron, idOfCode: string): Promise<GremiumRij | undefined> {
  const { rows } = await pool.query<GremiumQueryRow>('select id, versie, stand from lees.gremium where id = $1 or code = $1 limit 1', [idOfCode]);
  return rows[0] === undefined ? undefined : gremiumRij(rows[0]);
}

/** The date of the next meeting on or after a day, per code of a gremium; gremia without one are absent. */
export async function volgendeVergaderingen(pool: Pool, vanaf: Datum): Promise<ReadonlyMap<string, Datum>> {
  const { rows } = await pool.query<{ stand: Gremium }>('select stand from lees.gremium');
  return new Map(
    rows.flatMap(({ stand }) => {
      const vergadering = volgendeVergadering(stand, vanaf);
      return vergadering === undefined ? [] : [[stand.code, vergadering.datum]];
    }),
  );
}

const gremiumRij = ({ id, versie, stand }: GremiumQueryRow): GremiumRij => ({
  id,
  code: stand.code,
  naam: stand.naam,
  lidwoord: stand.lidwoord,
  leden: stand.leden.map(({ persoonId, partij }) => ({ persoonId, partij })),
  vergaderingen: stand.vergaderingen.filter((vergadering) => !vergadering.geannuleerd).map(({ datum }) => datum).sort(),
  versie,
});
