import type { Datum, Escalatie, Moment } from '@cirkel/domain';
import type { EscalatieRij } from '@cirkel/contracts';
import { volgendeVergaderingen } from '../gremia/query';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil, type Peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';
import { kalenderVan } from '../query/kalender';
import { escalatieRij } from './antwoord';

/** Filters of the list of escalaties; what is left out does not filter. */
export interface EscalatieFilter extends Paging {
  readonly staat?: readonly Escalatie['staat'][];
  /** Codes of the bodies on whose rung it lies. */
  readonly gremium?: readonly string[];
  /** Stream id of the item or actie. */
  readonly onderwerp?: string;
}

interface EscalatieQueryRow {
  id: string;
  versie: number;
  gewijzigdOp: Moment;
  stand: Escalatie;
}

const COLUMNS = 'id, versie, es.moment(gewijzigd_op) as "gewijzigdOp", stand';

/** The escalaties that fit the filter: those that are open first, the longest on their rung before the others. */
export async function escalatieLijst(bron: LeesBron, filter: EscalatieFilter = {}): Promise<Lijst<EscalatieRij>> {
  const nu = await peil(bron.pool);
  const vergaderingen = await volgendeVergaderingen(bron.pool, nu.vandaag);
  const query = {
    columns: COLUMNS,
    from: 'lees.escalatie',
    where: conditions([
      ['staat = any(?)', filter.staat],
      ['gremium = any(?)', filter.gremium],
      ['onderwerp_id = ?', filter.onderwerp],
    ]),
    orderBy: 'open desc, sinds, id',
    paging: filter,
  };
  return leesLijst<EscalatieQueryRow, EscalatieRij>(bron, nu, query, (row) => metKalender(bron, row, nu, vergaderingen));
}

/** One escalatie, by stream id or by nummer; undefined when there is none. */
export async function escalatieDetail(bron: LeesBron, idOfNummer: string): Promise<EscalatieRij | undefined> {
  const { rows } = await bron.pool.query<EscalatieQueryRow>(`select ${COLUMNS} from lees.escalatie where id = $1 or nummer = $1 limit 1`, [idOfNummer]);
  if (rows[0] === undefined) return undefined;
  const nu = await peil(bron.pool);
  return metTeksten(bron.pool, await metKalender(bron, rows[0], nu, await volgendeVergaderingen(bron.pool, nu.vandaag)));
}

async function metKalender(bron: LeesBron, row: EscalatieQueryRow, { vandaag }: Peil, vergaderingen: ReadonlyMap<string, Datum>): Promise<EscalatieRij> {
  const { code, versie } = row.stand.programma;
  return escalatieRij(row, vandaag, kalenderVan(await bron.definities.versie(code, versie)), vergaderingen);
}
