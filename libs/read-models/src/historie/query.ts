import { aggregates, isTekstverwijzing, kindOf, zinVan, type Datum, type Eigenaar, type Moment, type StoredEvent, type Zichtbaarheid } from '@cirkel/domain';
import type { HistorieRegel } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { conditions, type Condition } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';

/** What a viewer may see; `partij` is the own party of a deelnemer. */
export type Kijker =
  | { readonly niveau: 'openbaar' | 'beheer' }
  | { readonly niveau: 'deelnemers'; readonly namens?: Eigenaar };

export interface HistorieFilter extends Paging {
  /** What is registered under this programme, and the programme itself. */
  readonly programma?: string;
  readonly soort?: HistorieRegel['soort'];
  /** Recorded at or after this moment. */
  readonly vanaf?: Moment;
}

interface HistorieQueryRow {
  streamId: string;
  versie: number;
  volgnummer: number | null;
  type: string;
  schemaVersion: number;
  soort: HistorieRegel['soort'];
  wie: string;
  gebeurdOp: Datum;
  geregistreerdOp: Moment;
  data: StoredEvent['data'];
  gecorrigeerd: Datum | null;
}

/** The first event of a subject says of which programme it is, and that never changes. */
const VAN_PROGRAMMA = `h.stream_id = 'programma-' || ? or exists (select from es.event eerste where eerste.stream_id = h.stream_id and eerste.version = 1 and eerste.data -> 'programma' ->> 'code' = ?)`;

/** The order of an index. Of two streams within one moment it says nothing, and a clock that stands still makes such moments long. */
const BY_MOMENT = 'h.geregistreerd_op desc, h.stream_id, h.versie desc';

/**
 * The history of a subject and of its escalaties, the newest first by volgnummer, as far as the viewer may see it. What was recorded so
 * recently that it has no number yet comes before everything that has one, as it will when it gets it. Without a subject: of everything.
 */
export async function historieVan(bron: LeesBron, kijker: Kijker, streamId: string | undefined, filter: HistorieFilter = {}): Promise<Lijst<HistorieRegel>> {
  const query = {
    columns: `h.stream_id as "streamId", h.versie, f.volgnummer::float8 as volgnummer, h.type, h.schema_version as "schemaVersion", h.soort, h.wie,
      to_char(h.gebeurd_op, 'YYYY-MM-DD') as "gebeurdOp", es.moment(h.geregistreerd_op) as "geregistreerdOp", h.data,
      (select c.data ->> 'nieuw' from lees.historie c where c.stream_id = h.stream_id and c.type = 'registratie-gecorrigeerd' and (c.data ->> 'versie')::int = h.versie order by c.versie desc limit 1) as gecorrigeerd`,
    from: 'lees.historie h left join es.feed f on f.stream_id = h.stream_id and f.version = h.versie',
    where: conditions([
      ['h.stream_id = any(array(select ?::text union all select e.id from lees.escalatie e where e.onderwerp_id = ?))', streamId],
      [VAN_PROGRAMMA, filter.programma],
      zichtbaarVoor(kijker),
      ['h.soort = ?', filter.soort],
      ['h.geregistreerd_op >= ?', filter.vanaf],
    ]),
    orderBy: streamId === undefined ? BY_MOMENT : `f.volgnummer desc nulls first, ${BY_MOMENT}`,
    paging: filter,
  };
  return leesLijst<HistorieQueryRow, HistorieRegel>(bron, await peil(bron.pool), query, regel);
}

/** Enforced here and not by who asks, so that no way out can forget it (design.md section 3). */
function zichtbaarVoor(kijker: Kijker): Condition {
  switch (kijker.niveau) {
    case 'beheer':
      return ['true'];
    case 'openbaar':
      return ['h.zichtbaarheid = ?', 'openbaar' satisfies Zichtbaarheid];
    case 'deelnemers':
      return [`h.zichtbaarheid in ('openbaar', 'deelnemers') or (h.zichtbaarheid = 'eigen-partij' and h.wie = ?)`, kijker.namens ?? ''];
  }
}

function regel({ schemaVersion, ...row }: HistorieQueryRow): HistorieRegel {
  const event = aggregates[kindOf(row.streamId)].event(row.type);
  if (event === undefined) throw new Error(`Unknown event ${row.type} in ${row.streamId}`);
  const data = event.upcast(schemaVersion, row.data);
  return { ...row, zin: zinVan({ ...row, schemaVersion }), teksten: tekstenIn(data), data: event.naarBuiten(data) };
}

/** The fields that hold a free text; the list fills the texts in. */
const tekstenIn = (data: StoredEvent['data']): Record<string, string> =>
  Object.fromEntries(Object.entries(data).filter((field): field is [string, string] => isTekstverwijzing(field[1])));
