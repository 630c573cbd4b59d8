import { studiestiltes, type Datum, type Inclusies, type Item, type Stilte } from '@cirkel/domain';
import type { InclusieDetail, InclusieRij } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';
import { inclusieDetail, inclusieRij, type Zicht } from './antwoord';

export interface InclusieFilter extends Paging {
  readonly programma?: string;
  readonly teTraag?: boolean;
  readonly wv?: string;
  /** The code of a centre that takes part. */
  readonly centrum?: string;
}

interface InclusieQueryRow {
  id: string;
  versie: number;
  stand: Inclusies;
  doorlopen: Item['doorlopen'] | null;
  soort: Item['soort'] | null;
  opschorting: NonNullable<Item['opschorting']> | null;
}

/** When the study stood still stands with its item. */
const COLUMNS = `i.id, i.versie, i.stand, s.stand -> 'doorlopen' as doorlopen, s.stand ->> 'soort' as soort, s.stand -> 'opschorting' as opschorting`;
const FROM = 'lees.inclusies i left join lees.itemstand s on s.id = i.item';

/** The studies that are followed, by number, as far as this view may see their counts. */
export async function inclusieLijst(bron: LeesBron, filter: InclusieFilter, zicht: Zicht): Promise<Lijst<InclusieRij>> {
  const where = conditions([
    [`i.stand -> 'programma' ->> 'code' = ?`, filter.programma],
    ['i.te_traag = ?', filter.teTraag],
    ['i.item in (select k.id from lees.kennisagenda k where k.wvs @> array[?])', filter.wv],
    ['i.centra @> array[?]', filter.centrum],
  ]);
  const nu = await peil(bron.pool);
  return leesLijst<InclusieQueryRow, InclusieRij>(bron, nu, { columns: COLUMNS, from: FROM, where, orderBy: 'i.nummer, i.id', paging: filter }, (row) =>
    inclusieRij(row.id, row.versie, row.stand, zicht, stiltes(row, nu.vandaag)),
  );
}

/** One study, by its own id or by the id or number of its item; undefined when there is none. */
export async function inclusiesVan({ pool }: LeesBron, id: string, zicht: Zicht): Promise<InclusieDetail | undefined> {
  const { vandaag } = await peil(pool);
  const { rows } = await pool.query<InclusieQueryRow>(`select ${COLUMNS} from ${FROM} where i.id = $1 or i.item = $1 or i.nummer = $1 limit 1`, [id]);
  const [row] = rows;
  return row === undefined ? undefined : inclusieDetail(row.id, row.versie, row.stand, zicht, { stiltes: stiltes(row, vandaag), vandaag });
}

const stiltes = ({ doorlopen, soort, opschorting }: InclusieQueryRow, vandaag: Datum): readonly Stilte[] =>
  doorlopen === null || soort === null ? [] : studiestiltes({ doorlopen, soort, ...(opschorting === null ? {} : { opschorting }) }, vandaag);
