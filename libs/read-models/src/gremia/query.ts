import type { Pool } from 'pg';
import { gremiumregels, volgendeVergadering, type Datum, type Gremium, type Programmadefinitie } from '@cirkel/domain';
import type { GremiumDetail, GremiumRij } from '@cirkel/contracts';
import { personenMetId } from '@cirkel/reference-data';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import { peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';
import { voorstelAntwoord } from './voorstellen';

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
  const lijst = await leesLijst<GremiumQueryRow, GremiumQueryRow>(bron, await peil(bron.pool), query, (row) => row);
  const naam = await namenIn(bron.pool, lijst.rijen);
  return { ...lijst, rijen: lijst.rijen.map((row) => gremiumRij(row, definitie, naam)) };
}

/** One gremium, by stream id or by code, with the proposals that are not done with; undefined when there is none. */
export async function gremiumDetail(bron: LeesBron, idOfCode: string): Promise<GremiumDetail | undefined> {
  const { pool } = bron;
  const row = await leesGremiumrij(pool, idOfCode);
  if (row === undefined) return undefined;
  const { vandaag } = await peil(pool);
  const open = row.stand.voorstellen.filter(({ stand }) => stand === 'voorgesteld' || stand === 'geen-besluit');
  return metTeksten(pool, { ...gremiumRij(row, await definitieVan(bron), await namenIn(pool, [row])), voorstellen: open.map((voorstel) => voorstelAntwoord(row.stand, voorstel, vandaag)) });
}

/** The names of the members and their substitutes; who is not in the list of persons goes by the id. */
async function namenIn(pool: Pool, rows: readonly GremiumQueryRow[]): Promise<(persoonId: string) => string> {
  const ids = rows.flatMap(({ stand }) => stand.leden.flatMap(({ persoonId, vervanger }) => [persoonId, ...(vervanger === undefined ? [] : [vervanger])]));
  const namen = new Map((await personenMetId(pool, [...new Set(ids)])).map(({ id, naam }) => [id, naam]));
  return (persoonId) => namen.get(persoonId) ?? persoonId;
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

function gremiumRij({ id, versie, stand }: GremiumQueryRow, definitie: Programmadefinitie | undefined, naam: (persoonId: string) => string): GremiumRij {
  const regels = definitie === undefined ? undefined : gremiumregels(definitie, stand.code);
  return {
    id,
    code: stand.code,
    naam: stand.naam,
    lidwoord: stand.lidwoord,
    leden: stand.leden.map(({ persoonId, partij, vervanger }) => ({ persoonId, naam: naam(persoonId), partij, ...(vervanger === undefined ? {} : { vervanger, vervangerNaam: naam(vervanger) }) })),
    zetels: regels === undefined ? null : { stemt: regels.stemt, adviseert: regels.adviseert, waarneemt: regels.waarneemt, quorum: regels.quorum, regel: regels.regel, bron: regels.bron ?? null },
    vergaderingen: stand.vergaderingen.filter((vergadering) => !vergadering.geannuleerd).map(({ datum }) => datum).sort(),
    versie,
  };
}
