import type { Actor, Datum, Escalatie, Moment } from '@cirkel/domain';
import type { BesluitRij, EscalatieRij } from '@cirkel/contracts';
import { volgendeVergaderingen } from '../gremia/query';
import type { LeesBron } from '../query/bron';
import { conditions, eenVan } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil, type Peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';
import { kalenderVan } from '../query/kalender';
import { escalatieRij } from './antwoord';
import { kanBesluiten } from './kan-besluiten';

/** Filters of the list of escalaties; what is left out does not filter. */
export interface EscalatieFilter extends Paging {
  /** Code of the programme of its subject. */
  readonly programma?: string;
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
export const escalatieLijst = (bron: LeesBron, filter: EscalatieFilter = {}): Promise<Lijst<EscalatieRij>> => lijstMet(bron, filter, (_row, rij) => Promise.resolve(rij));

/** The same of those that wait for a decision, each with whether this actor can take it. */
export const besluitLijst = (bron: LeesBron, actor: Actor, filter: Omit<EscalatieFilter, 'staat'> = {}): Promise<Lijst<BesluitRij>> =>
  lijstMet(bron, { ...filter, staat: ['open'] }, async ({ id, stand }, rij, nu) => ({ ...rij, kanBesluiten: await kanBesluiten(bron, id, stand, nu, actor) }));

type Aanvulling<T> = (row: EscalatieQueryRow, rij: EscalatieRij, nu: Peil) => Promise<T>;

async function lijstMet<T>(bron: LeesBron, filter: EscalatieFilter, vulAan: Aanvulling<T>): Promise<Lijst<T>> {
  const nu = await peil(bron.pool);
  const vergaderingen = await volgendeVergaderingen(bron.pool, nu.vandaag);
  const query = {
    columns: COLUMNS,
    from: 'lees.escalatie',
    where: conditions([
      [`stand -> 'programma' ->> 'code' = ?`, filter.programma],
      eenVan('staat', filter.staat),
      eenVan('gremium', filter.gremium),
      ['onderwerp_id = ?', filter.onderwerp],
    ]),
    orderBy: 'open desc, sinds, id',
    paging: filter,
  };
  return leesLijst<EscalatieQueryRow, T>(bron, nu, query, async (row) => vulAan(row, await metKalender(bron, row, nu, vergaderingen), nu));
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
