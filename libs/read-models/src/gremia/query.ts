import type { Pool } from 'pg';
import { gremiumregels, volgendeVergadering, type Datum, type Gremium, type Programmadefinitie } from '@cirkel/domain';
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

/** The programme whose bodies these are: no other one has a ladder. */
const PROGRAMMA = 'cirkel';
const definitieVan = ({ definities }: LeesBron): Promise<Programmadefinitie | undefined> => definities.huidig(PROGRAMMA);

/** All gremia, by name, with the meetings that go on. */
export async function gremiumLijst(bron: LeesBron): Promise<Lijst<GremiumRij>> {
  const definitie = await definitieVan(bron);
  const query = { columns: 'id, versie, stand', from: 'lees.gremium', where: conditions([]), orderBy: `stand->>'naam', id`, paging: { pageSize: 500 } };
  return leesLijst<GremiumQueryRow, GremiumRij>(bron, await peil(bron.pool), query, (row) => gremiumRij(row, definitie));
}

/** One gremium, by stream id or by code; undefined when there is none. */
export async function gremiumDetail(bron: LeesBron, idOfCode: string): Promise<GremiumRij | undefined> {
  const row = await leesGremiumrij(bron.pool, idOfCode);
  return row === undefined ? undefined : gremiumRij(row, await definitieVan(bron));
}

/** The register of one gremium as it is read; undefined when there is none. */
export async function leesGremiumrij(pool: Pool, idOfCode: string): Promise<GremiumQueryRow | undefined> {
  const { rows } = await pool.query<GremiumQueryRow>('select id, versie, stand from lees.gremium where id = $1 or code = $1 limit 1', [idOfCode]);
  return rows[0];
}

/** Every register: there are a handful. */
export async function alleGremia(pool: Pool): Promise<readonly Gremium[]> {
  const { rows } = await pool.query<{ stand: Gremium }>('select stand from lees.gremium order by code');
  return rows.map(({ stand }) => stand);
}

/** The date of the next meeting on or after a day, per code of a gremium; gremia without one are absent. */
export async function volgendeVergaderingen(pool: Pool, vanaf: Datum): Promise<ReadonlyMap<string, Datum>> {
  return new Map(
    (await alleGremia(pool)).flatMap((stand) => {
      const vergadering = volgendeVergadering(stand, vanaf);
      return vergadering === undefined ? [] : [[stand.code, vergadering.datum]];
    }),
  );
}

function gremiumRij({ id, versie, stand }: GremiumQueryRow, definitie: Programmadefinitie | undefined): GremiumRij {
  const regels = definitie === undefined ? undefined : gremiumregels(definitie, stand.code);
  return {
    id,
    code: stand.code,
    naam: stand.naam,
    lidwoord: stand.lidwoord,
    leden: stand.leden.map(({ persoonId, partij, vervanger }) => ({ persoonId, partij, ...(vervanger === undefined ? {} : { vervanger }) })),
    zetels: regels === undefined ? null : { stemt: regels.stemt, adviseert: regels.adviseert, waarneemt: regels.waarneemt, quorum: regels.quorum, regel: regels.regel, bron: regels.bron ?? null },
    vergaderingen: stand.vergaderingen.filter((vergadering) => !vergadering.geannuleerd).map(({ datum }) => datum).sort(),
    versie,
  };
}
