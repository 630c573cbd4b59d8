import { aanZet, jaarVan, type Eigenaar, type Item, type Itemstatus, type Moment, type Termijnstaat } from '@cirkel/domain';
import type { EscalatieKort, ItemDetail, ItemRij } from '@cirkel/contracts';
import { bijzonderheden } from './bijzonderheden';
import { openEscalaties } from '../escalaties/kort';
import { beurtregel, termijnAntwoord } from '../query/antwoord';
import type { LeesBron } from '../query/bron';
import { conditions, type Condition, type Conditions } from '../query/conditions';
import { domeinVan, fasenInDomein } from '../query/domein';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';
import { metTeksten } from '../query/teksten';
import { bevat } from '../query/zoekvorm';

const SORTS = {
  nummer: 'nummer, id',
  '-nummer': 'nummer desc, id desc',
  titel: 'titel, id',
  '-titel': 'titel desc, id desc',
  fase: 'fase_nr, nummer, id',
  '-fase': 'fase_nr desc, nummer desc, id desc',
  // Items without a termijn come last; of those the ones that have ended after the ones that are still open.
  termijn: "termijn, status = 'beeindigd', id",
  '-termijn': 'termijn desc nulls last, id desc',
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
  /** Part of titel or nummer, whatever the accents. */
  readonly zoek?: string;
  readonly sorteer?: ItemSort;
}

interface ItemQueryRow {
  id: string;
  /** What is shown of it, looked up for the rows of the page only. */
  geheel: { readonly versie: number; readonly gewijzigdOp: Moment; readonly stand: Item };
  escalaties: EscalatieKort[];
}

const COLUMNS = `id, (
  select jsonb_build_object('versie', s.versie, 'gewijzigdOp', es.moment(s.gewijzigd_op), 'stand', s.stand) from lees.itemstand s where s.id = lees.item.id
) as geheel, ${openEscalaties('lees.item.id')} as escalaties`;

/** The items that fit the filter, a page at a time, sorted by first open termijn unless asked otherwise. */
export async function itemLijst(bron: LeesBron, filter: ItemFilter = {}): Promise<Lijst<ItemRij>> {
  const nu = await peil(bron.pool);
  const where = await itemConditions(bron, filter);
  const query = { columns: COLUMNS, from: 'lees.item', where, orderBy: SORTS[filter.sorteer ?? 'termijn'], paging: filter };
  return leesLijst<ItemQueryRow, ItemRij>(bron, nu, query, (row) => itemRij(bron, row));
}

/** One item with all that its page shows, by stream id or by nummer; undefined when there is none. */
export async function itemDetail(bron: LeesBron, idOfNummer: string): Promise<ItemDetail | undefined> {
  const { rows } = await bron.pool.query<ItemQueryRow>({
    name: 'lees-item',
    text: `select ${COLUMNS} from lees.item where id = $1 or nummer = $1 limit 1`,
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

async function itemConditions(bron: LeesBron, filter: ItemFilter): Promise<Conditions> {
  const { zoek, domein, escalatie } = filter;
  return conditions([
    ['programma = ?', filter.programma],
    ['fase = any(?)', filter.fase],
    [`(programma, fase) in (select split_part(een, '/', 1), split_part(een, '/', 2) from unnest(?::text[]) een)`, domein === undefined ? undefined : await fasenInDomein(bron, domein)],
    ['betrokken @> array[?]', filter.partij],
    ['aan_zet @> array[?]', filter.aanZet],
    ['aan_zet && ?', filter.aanZetEenVan],
    ['status = any(?)', filter.status],
    ['termijnstaat = ?', filter.termijnstaat],
    ['jaar = ?', filter.jaar],
    ['instroom = ?', filter.instroom],
    ['wvs @> array[?]', filter.wv],
    ['kennisagenda = ?', filter.kennisagenda],
    ['ronden @> array[?]', filter.ronde],
    ['einde = ?', filter.einde],
    ...metEscalatie(escalatie),
    ['zoektekst like ?', zoek === undefined || zoek.trim() === '' ? undefined : bevat(zoek.trim())],
  ]);
}

/** Two questions for the database: the few that have one are looked up, the many that have none are seen to have none. */
function metEscalatie(escalatie: boolean | undefined): readonly Condition[] {
  if (escalatie === undefined) return [];
  return escalatie ? [['id in (select e.onderwerp_id from lees.escalatie e where e.open)']] : [['not exists (select from lees.escalatie e where e.onderwerp_id = lees.item.id and e.open)']];
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
