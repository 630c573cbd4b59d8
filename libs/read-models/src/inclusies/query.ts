import type { Inclusies } from '@cirkel/domain';
import type { InclusieDetail, InclusieRij } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';
import { inclusieDetail, inclusieRij, type Zicht } from './antwoord';

export interface InclusieFilter extends Paging {
  readonly teTraag?: boolean;
}

interface InclusieQueryRow {
  id: string;
  versie: number;
  stand: Inclusies;
}

/** The studies that are followed, by number, as far as this view may see their counts. */
export async function inclusieLijst(bron: LeesBron, filter: InclusieFilter, zicht: Zicht): Promise<Lijst<InclusieRij>> {
  const query = { columns: 'id, versie, stand', from: 'lees.inclusies', where: conditions([['te_traag = ?', filter.teTraag]]), orderBy: 'nummer, id', paging: filter };
  return leesLijst<InclusieQueryRow, InclusieRij>(bron, await peil(bron.pool), query, ({ id, versie, stand }) => inclusieRij(id, versie, stand, zicht));
}

/** One study, by its own id or by the id or number of its item; undefined when there is none. */
export async function inclusiesVan({ pool }: LeesBron, id: string, zicht: Zicht): Promise<InclusieDetail | undefined> {
  const { rows } = await pool.query<InclusieQueryRow>('select id, versie, stand from lees.inclusies where id = $1 or item = $1 or nummer = $1 limit 1', [id]);
  return rows[0] === undefined ? undefined : inclusieDetail(rows[0].id, rows[0].versie, rows[0].stand, zicht);
}
