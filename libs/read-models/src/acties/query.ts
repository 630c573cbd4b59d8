import { actiestatus, beginVanKwartaal, eersteOpen, isRisicoVerouderd, maatregelstatus, wachtOpVoortgang, type Actie, type Actiestatus, type Datum, type Eigenaar, type Maatregel, type Moment, type Risico } from '@cirkel/domain';
import type { ActieDetail, ActieRij, EscalatieKort } from '@cirkel/contracts';
import { openEscalaties } from '../escalaties/kort';
import { termijnAntwoord } from '../query/antwoord';
import type { LeesBron } from '../query/bron';
import { conditions, eenVan } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';
import { bevat } from '../query/zoekvorm';

const SORTS = {
  code: 'code, id',
  '-code': 'code desc, id desc',
  termijn: 'termijn, id',
  '-termijn': 'termijn desc nulls last, id desc',
} as const;
export type ActieSort = keyof typeof SORTS;
export const actieSorts = Object.keys(SORTS) as readonly ActieSort[];

/** Filters of the list of acties; what is left out does not filter. */
export interface ActieFilter extends Paging {
  readonly programma?: string;
  readonly domein?: string;
  readonly eigenaar?: Eigenaar;
  readonly status?: readonly Actiestatus[];
  readonly escalatie?: boolean;
  /** It goes on, and nothing was reported of it in this quarter. */
  readonly zonderVoortgang?: boolean;
  /** Part of nummer, code or omschrijving, whatever the accents. */
  readonly zoek?: string;
  readonly sorteer?: ActieSort;
}

interface ActieQueryRow {
  id: string;
  versie: number;
  gewijzigdOp: Moment;
  stand: Actie;
  escalaties: EscalatieKort[];
}

const COLUMNS = `a.id, a.versie, es.moment(a.gewijzigd_op) as "gewijzigdOp", a.stand, ${openEscalaties('a.id')} as escalaties`;

/** The acties that fit the filter, by code unless asked otherwise. */
export async function actieLijst(bron: LeesBron, filter: ActieFilter = {}): Promise<Lijst<ActieRij>> {
  const nu = await peil(bron.pool);
  const query = {
    columns: COLUMNS,
    from: 'lees.actie a',
    paged: { alias: 'a' },
    where: conditions([
      [`stand -> 'programma' ->> 'code' = ?`, filter.programma],
      ['domein = ?', filter.domein],
      ['eigenaren @> array[?]', filter.eigenaar],
      eenVan('status', filter.status),
      ['? = exists (select from lees.escalatie e where e.onderwerp_id = a.id and e.open)', filter.escalatie],
      [`${filter.zonderVoortgang === false ? 'not ' : ''}(status not in ('gereed', 'stopgezet') and coalesce(stand -> 'voortgang' ->> 'op', '') < ?)`, filter.zonderVoortgang === undefined ? undefined : beginVanKwartaal(nu.vandaag)],
      ['zoektekst like ?', filter.zoek === undefined ? undefined : bevat(filter.zoek.trim())],
    ]),
    orderBy: SORTS[filter.sorteer ?? 'code'],
    paging: filter,
  };
  return leesLijst<ActieQueryRow, ActieRij>(bron, nu, query, (row) => actieRij(row, nu.vandaag));
}

/** One actie, by stream id, by nummer or by its code in the jaarplan (then the first that was numbered); undefined when there is none. */
export async function actieDetail({ pool }: LeesBron, idNummerOfCode: string): Promise<ActieDetail | undefined> {
  const { rows } = await pool.query<ActieQueryRow>({
    name: 'lees-actie',
    text: `select ${COLUMNS} from lees.actie a where id = $1 or nummer = $1 or code = $1 order by id = $1 desc, nummer = $1 desc, nummer, id limit 1`,
    values: [idNummerOfCode],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const { vandaag } = await peil(pool);
  return metTeksten(pool, { ...actieRij(row, vandaag), risicoverloop: [...(row.stand.risicos ?? [])].map(risicobeoordeling), maatregelen: (row.stand.maatregelen ?? []).map(maatregelAntwoord) });
}

const risicobeoordeling = ({ kans, impact, op, maatregelen }: Risico): ActieDetail['risicoverloop'][number] => ({ kans, impact, op, ...(maatregelen === undefined ? {} : { maatregelen }) });
const maatregelAntwoord = (maatregel: Maatregel): ActieDetail['maatregelen'][number] => ({ ...maatregel, status: maatregelstatus(maatregel), verloop: [...maatregel.verloop] });

function actieRij({ id, versie, gewijzigdOp, stand, escalaties }: ActieQueryRow, vandaag: Datum): ActieRij {
  // Of an actie that has ended: how its last termijn went.
  const termijn = eersteOpen(stand.termijnen) ?? stand.termijnen.at(-1);
  return {
    id,
    nummer: stand.nummer,
    code: stand.code,
    programma: stand.programma.code,
    lijn: stand.lijn ?? null,
    doel: stand.doel ?? null,
    hoortBij: stand.hoortBij ?? null,
    omschrijving: stand.omschrijving,
    domein: stand.domein,
    status: actiestatus(stand),
    perEigenaar: stand.delen.map(({ eigenaar, status }) => ({ eigenaar, status })),
    herhaling: stand.herhaling ?? null,
    voortgang: stand.voortgang?.tekst ?? null,
    voortgangOp: stand.voortgang?.op ?? null,
    voortgangNodig: wachtOpVoortgang(stand, vandaag),
    risico: stand.risico === undefined ? null : { kans: stand.risico.kans, impact: stand.risico.impact, op: stand.risico.op, verouderd: isRisicoVerouderd(stand, vandaag) },
    termijn: termijn === undefined ? null : termijnAntwoord(termijn),
    termijnTekst: termijn?.tekst ?? (stand.doorlopend ? 'doorlopend' : 'geen termijn afgesproken'),
    fictief: stand.fictief,
    escalaties,
    versie,
    gewijzigdOp,
  };
}
