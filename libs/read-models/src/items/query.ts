import { escapeLiteral } from 'pg';
import { aanZet, jaarVan, type Eigenaar, type Item, type Itemstatus, type Moment, type Termijnstaat } from '@cirkel/domain';
import type { EscalatieKort, ItemDetail, ItemRij } from '@cirkel/contracts';
import { bijzonderheden } from './bijzonderheden';
import { openEscalaties } from '../escalaties/kort';
import { beurtregel, termijnAntwoord } from '../query/antwoord';
import type { LeesBron } from '../query/bron';
import { conditions, eenVan, geldt, type Condition } from '../query/conditions';
import { domeinVan, fasenInDomein } from '../query/domein';
import { leesLijst, type Lijst, type ListQuery } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';
import { begintMet, bevat, lijktOpNummer, zoekvorm } from '../query/zoekvorm';

const SORTS = {
  nummer: 'i.nummer, i.id',
  '-nummer': 'i.nummer desc, i.id desc',
  titel: 'i.titel, i.id',
  '-titel': 'i.titel desc, i.id desc',
  fase: 'i.fase_nr, i.nummer, i.id',
  '-fase': 'i.fase_nr desc, i.nummer desc, i.id desc',
  // Items without a termijn come last; of those the ones that have ended after the ones that are still open.
  termijn: 'i.termijn, i.beeindigd, i.id',
  '-termijn': 'i.termijn desc nulls last, i.id desc',
} as const;
export type ItemSort = keyof typeof SORTS;
export const itemSorts = Object.keys(SORTS) as readonly ItemSort[];

/** Filters of the list of items; what is left out does not filter. */
export interface ItemFilter extends Paging {
  readonly programma?: string;
  readonly fase?: readonly Item['fase'][];
  readonly domein?: string;
  /** Owns the item or is aan zet. */
  readonly partij?: Eigenaar;
  readonly aanZet?: Eigenaar;
  /** One of these is aan zet. */
  readonly aanZetEenVan?: readonly Eigenaar[];
  readonly status?: readonly Itemstatus[];
  /** State of the first open termijn. */
  readonly termijnstaat?: Termijnstaat | 'geen';
  /** The year in which it began. */
  readonly jaar?: number;
  /** Where it came from: 'kennisvraag', or the source of a late entry. */
  readonly instroom?: string;
  readonly wv?: string;
  readonly kennisagenda?: string;
  /** Name or code of the ronde to which it is assigned. */
  readonly ronde?: string;
  readonly einde?: string;
  readonly escalatie?: boolean;
  /** An escalatie of it lies at this body. */
  readonly trede?: string;
  /** Part of titel or nummer, whatever the accents; of what numbers begin with (`CGG-10`) those numbers. */
  readonly zoek?: string;
  readonly sorteer?: ItemSort;
}

interface ItemQueryRow {
  id: string;
  /** What is shown of it, looked up for the rows of the page only. */
  geheel: { readonly versie: number; readonly gewijzigdOp: Moment; readonly stand: Item };
  escalaties: EscalatieKort[];
}

const COLUMNS = `i.id, (
  select jsonb_build_object('versie', s.versie, 'gewijzigdOp', es.moment(s.gewijzigd_op), 'stand', s.stand) from lees.itemstand s where s.id = i.id
) as geheel, ${openEscalaties('i.id')} as escalaties`;

/** The items that fit the filter, a page at a time, sorted by first open termijn unless asked otherwise. */
export async function itemLijst(bron: LeesBron, filter: ItemFilter = {}): Promise<Lijst<ItemRij>> {
  const nu = await peil(bron.pool);
  const query = { columns: COLUMNS, ...(await itemBron(bron, filter)), paging: filter };
  return leesLijst<ItemQueryRow, ItemRij>(bron, nu, query, (row) => itemRij(bron, row));
}

/** One item with all that its page shows, by stream id or by nummer; undefined when there is none. */
export async function itemDetail(bron: LeesBron, idOfNummer: string): Promise<ItemDetail | undefined> {
  const { rows } = await bron.pool.query<ItemQueryRow>({
    name: 'lees-item',
    text: `select ${COLUMNS} from lees.item i where id = $1 or nummer = $1 limit 1`,
    values: [idOfNummer],
  });
  const row = rows[0];
  if (row === undefined) return undefined;
  const { stand } = row.geheel;
  const definitie = await bron.definities.versie(stand.programma.code, stand.programma.versie);
  return metTeksten(bron.pool, {
    ...(await itemRij(bron, row)),
    definitieVersie: stand.programma.versie,
    vervolgOp: stand.vervolgOp ?? null,
    fasen: definitie.fasen.map(({ fase, naam }) => ({ fase, naam })),
    doorlopen: stand.doorlopen.map(({ fase, sinds, tot }) => ({ fase, sinds, ...(tot === undefined ? {} : { tot }) })),
    opschorting: stand.opschorting === undefined ? null : { sinds: stand.opschorting.sinds, ...(stand.opschorting.tot === undefined ? {} : { tot: stand.opschorting.tot }) },
    instructie: stand.instructie ?? null,
    termijnen: stand.termijnen.map(termijnAntwoord),
    ...bijzonderheden(stand, definitie),
  });
}

/** Where the rows are, which of them fit, and in which order: by the index that holds them in that order, wherever there is one. */
async function itemBron(bron: LeesBron, filter: ItemFilter): Promise<Pick<ListQuery, 'from' | 'paged' | 'where' | 'orderBy'>> {
  const { partij, sorteer = 'termijn' } = filter;
  const zoek = filter.zoek?.trim();
  const beurt = partij ?? filter.aanZet;
  const eigen = [...itemConditions(filter), await gezocht(bron, zoek)].filter(geldt);
  const delen = await fasedelen(bron, filter);
  // Stage by stage only in the order of the termijn: that is how each stage is held.
  const parts = sorteer === 'termijn' ? { parts: delen } : {};
  const inFasen: readonly Condition[] = sorteer === 'termijn' || delen === undefined ? [] : [[delen.join(' or ')]];
  if (beurt === undefined) return { from: 'lees.item i', paged: { alias: 'i', ...parts, sought: zoek !== undefined && zoek !== '' }, where: conditions([eenVan('i.status', filter.status), ...inFasen, ...eigen]), orderBy: SORTS[sorteer] };
  // Nothing of the item itself is asked for: what is known of the betrokkene says which rows, how many, and in which order.
  const alleenBetrokkene = sorteer === 'termijn' && delen === undefined && eigen.length === 0;
  return {
    from: alleenBetrokkene ? 'lees.betrokkene b' : 'lees.betrokkene b join lees.item i on i.id = b.id',
    paged: { alias: 'b', beside: 'join lees.item i on i.id = b.id', ...parts },
    where: conditions([['b.wie = ?', beurt], ...(partij === undefined ? [['b.aan_zet'] as const] : []), eenVan('b.status', filter.status), ...inFasen, ...eigen]),
    orderBy: sorteer === 'termijn' ? 'b.termijn, b.beeindigd, b.id' : SORTS[sorteer],
  };
}

/** Of a text that numbers begin with (`CGG-10`) those items; of any other (`COVID-19`) those that have it anywhere. The letters of a number stand in every row: an index of parts of words is no help. */
async function gezocht({ pool }: LeesBron, zoek: string | undefined): Promise<Condition> {
  const ergens: Condition = ['i.zoektekst like ?', zoek === undefined || zoek === '' ? undefined : bevat(zoek)];
  if (zoek === undefined || !lijktOpNummer(zoek)) return ergens;
  // The first number from there in the order of the index. Asked for any that begins so, the database reads the table until it meets one: 15 ms of 100,000 items.
  const { rows } = await pool.query<{ nummer: string }>({
    name: 'lees-item-nummer',
    text: 'select lower(i.nummer) as nummer from lees.item i where lower(i.nummer) ~>=~ $1 order by lower(i.nummer) using ~<~ limit 1',
    values: [zoekvorm(zoek)],
  });
  return rows[0]?.nummer.startsWith(zoekvorm(zoek)) === true ? ['lower(i.nummer) like ?', begintMet(zoek)] : ergens;
}

/** Being in each of these stages, as conditions; undefined when no stage is asked for. */
async function fasedelen(bron: LeesBron, { fase, domein }: ItemFilter): Promise<readonly string[] | undefined> {
  if (domein === undefined) return fase === undefined ? undefined : orNone([...new Set(fase)].map((een) => `i.fase = ${escapeLiteral(een)}`));
  const plekken = (await fasenInDomein(bron, domein)).filter((plek) => fase?.includes(plek.fase) !== false);
  return orNone(plekken.map((plek) => `(i.fase = ${escapeLiteral(plek.fase)} and i.programma = ${escapeLiteral(plek.programma)})`));
}

const orNone = (parts: readonly string[]): readonly string[] => (parts.length === 0 ? ['false'] : parts);

const itemConditions = (filter: ItemFilter): readonly Condition[] => [
  ['i.programma = ?', filter.programma],
  ['i.id in (select o.id from lees.betrokkene o where o.aan_zet and o.wie = ?)', filter.partij === undefined ? undefined : filter.aanZet],
  ['i.id in (select o.id from lees.betrokkene o where o.aan_zet and o.wie = any(?))', filter.aanZetEenVan],
  ['i.termijnstaat = ?', filter.termijnstaat],
  ['i.jaar = ?', filter.jaar],
  ['i.instroom = ?', filter.instroom],
  ['i.wvs @> array[?]', filter.wv],
  ['i.kennisagenda = ?', filter.kennisagenda],
  [`i.ronden && (array[?] || array(select r.code from lees.ronde r where r.stand ->> 'naam' = ?))`, filter.ronde],
  ['i.einde = ?', filter.einde],
  ...metEscalatie(filter.escalatie),
  ['i.id in (select e.onderwerp_id from lees.escalatie e where e.open and e.gremium = ?)', filter.trede],
];

/** Two questions for the database: the few that have one are looked up, the many that have none are seen to have none. */
function metEscalatie(escalatie: boolean | undefined): readonly Condition[] {
  if (escalatie === undefined) return [];
  return escalatie ? [['i.id in (select e.onderwerp_id from lees.escalatie e where e.open)']] : [['not exists (select from lees.escalatie e where e.onderwerp_id = i.id and e.open)']];
}

async function itemRij(bron: LeesBron, { id, geheel: { versie, gewijzigdOp, stand }, escalaties }: ItemQueryRow): Promise<ItemRij> {
  return {
    id,
    nummer: stand.nummer,
    titel: stand.titel,
    programma: stand.programma.code,
    fase: stand.fase,
    fasenaam: stand.fasenaam,
    faseNr: stand.faseNr,
    domein: await domeinVan(bron, stand.programma, stand.fase),
    status: stand.status,
    einde: stand.einde?.code ?? null,
    eigenaar: stand.eigenaar,
    wvs: [...stand.wvs],
    instroom: stand.instroom,
    jaar: jaarVan(stand.doorlopen[0]?.sinds ?? '0000'),
    kennisagenda: stand.kennisagenda ?? null,
    ronde: stand.subsidieronde?.ronde ?? null,
    fictief: stand.fictief,
    beurt: beurtregel(aanZet(stand), stand.termijnen, stand.laatsteBesluit),
    escalaties,
    versie,
    gewijzigdOp,
  };
}
