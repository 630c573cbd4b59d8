import { teltMeeIn, toegekendBekend, trechterVan, vensterStaatStil, type Aanvraag, type Moment, type Ronde, type Venster } from '@cirkel/domain';
import type { RondeDetail, RondeRij, Rondetrechter } from '@cirkel/contracts';
import type { Kijker } from '../historie/query';
import type { LeesBron } from '../query/bron';
import { termijnAntwoord } from '../query/antwoord';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';

interface RondeQueryRow {
  id: string;
  versie: number;
  gewijzigdOp: Moment;
  stand: Ronde;
}

const COLUMNS = 'id, versie, es.moment(gewijzigd_op) as "gewijzigdOp", stand';

/** Filters of the list of rondes; what is left out does not filter. */
export interface RondeFilter extends Paging {
  readonly status?: RondeRij['status'];
  readonly thema?: string;
}

/** The rondes that fit the filter, the newest first. */
export async function rondeLijst(bron: LeesBron, filter: RondeFilter = {}): Promise<Lijst<RondeRij>> {
  const where = conditions([
    [`case when stand ->> 'afgerondOp' is null then 'lopend' else 'afgerond' end = ?`, filter.status],
    [`stand -> 'themas' @> to_jsonb(array[?::text])`, filter.thema],
  ]);
  const query = { columns: COLUMNS, from: 'lees.ronde', where, orderBy: '"begin" desc, id', paging: filter };
  return leesLijst<RondeQueryRow, RondeRij>(bron, await peil(bron.pool), query, rondeRij);
}

/** One ronde by stream id or code, as far as this viewer may see it; undefined when there is none. */
export async function rondeDetail(bron: LeesBron, idOfCode: string, { niveau }: Kijker): Promise<RondeDetail | undefined> {
  const row = await vind(bron, idOfCode);
  if (row === undefined) return undefined;
  const open = niveau === 'openbaar';
  const { stand } = row;
  // Who applied with what is not public before it is awarded; how many did is.
  const aanvragen = stand.aanvragen.filter((aanvraag) => !open || aanvraag.stand === 'gehonoreerd');
  return {
    ...rondeRij(row),
    oproeptekst: stand.oproeptekst ?? null,
    toegekend: toegekendBekend(stand) ?? null,
    termijnen: open ? [] : stand.termijnen.map(termijnAntwoord),
    aanvragen: aanvragen.map(aanvraagAntwoord),
    uitzonderingen: open ? [] : stand.uitzonderingen.map(({ stap, voor }) => ({ stap, voor })),
  };
}

/** The open numbers of a ronde, for everybody. */
export async function rondetrechter(bron: LeesBron, idOfCode: string): Promise<Rondetrechter | undefined> {
  const row = await vind(bron, idOfCode);
  return row === undefined ? undefined : { code: row.stand.code, naam: row.stand.naam, trechter: trechterVan(row.stand) };
}

async function vind({ pool }: LeesBron, idOfCode: string): Promise<RondeQueryRow | undefined> {
  const { rows } = await pool.query<RondeQueryRow>({ name: 'lees-ronde', text: `select ${COLUMNS} from lees.ronde where id = $1 or code = $1 limit 1`, values: [idOfCode] });
  return rows[0];
}

const rondeRij = ({ id, versie, gewijzigdOp, stand }: RondeQueryRow): RondeRij => ({
  id,
  code: stand.code,
  naam: stand.naam,
  soort: stand.soort,
  programma: stand.programma.code,
  themas: [...stand.themas],
  budget: stand.budget ?? null,
  besluitorgaan: stand.besluitorgaan,
  status: stand.afgerondOp === undefined ? 'lopend' : 'afgerond',
  vensters: stand.vensters.map((venster) => vensterAntwoord(stand, venster)),
  trechter: trechterVan(stand),
  fictief: stand.fictief,
  versie,
  gewijzigdOp,
});

const vensterAntwoord = (stand: Ronde, venster: Venster): RondeRij['vensters'][number] => {
  const { stap, van, tot, staat } = venster;
  return { stap, van, tot: tot ?? null, staat, staatStil: vensterStaatStil(stand, venster) };
};

const aanvraagAntwoord = (aanvraag: Aanvraag): RondeDetail['aanvragen'][number] => ({
  code: aanvraag.code,
  titel: aanvraag.titel,
  partij: aanvraag.partij ?? null,
  projectgroep: aanvraag.projectgroep ?? null,
  item: aanvraag.item ?? null,
  stand: aanvraag.stand,
  teltMeeIn: teltMeeIn(aanvraag),
  ingediendOp: aanvraag.ingediendOp,
  uitgewerktOp: aanvraag.uitgewerktOp ?? null,
  besluitOp: aanvraag.besluitOp ?? null,
  bedrag: aanvraag.bedrag ?? null,
});
