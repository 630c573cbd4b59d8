import type { UitstelRij } from '@cirkel/contracts';
import type { Eigenaar, Uitstelverzoek } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { conditions, eenVan } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';

/** Filters of the list of requests; what is left out does not filter. */
export interface UitstelFilter extends Paging {
  readonly aan?: readonly Eigenaar[];
  readonly door?: readonly Eigenaar[];
  readonly open?: boolean;
  /** Stream id of the subject. */
  readonly onderwerp?: string;
}

interface QueryRow {
  onderwerpId: string;
  soort: UitstelRij['onderwerp']['soort'];
  nummer: string;
  titel: string;
  open: boolean;
  termijnVerstreken: boolean;
  verzoek: Uitstelverzoek;
}

const COLUMNS = 'onderwerp_id as "onderwerpId", soort, nummer, titel, open, termijn_verstreken as "termijnVerstreken", verzoek';

/** Requests for another date, those whose term ends first before the others. */
export async function uitstelLijst(bron: LeesBron, filter: UitstelFilter = {}): Promise<Lijst<UitstelRij>> {
  const where = conditions([
    eenVan('aan', filter.aan),
    eenVan('door', filter.door),
    ['open = ?', filter.open],
    ['onderwerp_id = ?', filter.onderwerp],
  ]);
  return leesLijst<QueryRow, UitstelRij>(bron, await peil(bron.pool), { columns: COLUMNS, from: 'lees.uitstelverzoek', where, orderBy: 'was, onderwerp_id, nr', paging: filter }, (row) => Promise.resolve(alsRij(row)));
}

const alsRij = ({ onderwerpId, soort, nummer, titel, open, termijnVerstreken, verzoek }: QueryRow): UitstelRij => ({
  onderwerp: { id: onderwerpId, soort, nummer, titel },
  nr: verzoek.nr,
  termijnId: verzoek.termijnId,
  omschrijving: verzoek.omschrijving,
  door: verzoek.door,
  aan: verzoek.aan,
  op: verzoek.op,
  was: verzoek.was,
  gevraagd: verzoek.gevraagd,
  reden: verzoek.reden,
  stand: verzoek.stand,
  open,
  bijEscalatie: open && termijnVerstreken,
  besluit: verzoek.besluit === undefined ? null : { door: verzoek.besluit.door, op: verzoek.besluit.op, wordt: verzoek.besluit.datum ?? null, reden: verzoek.besluit.reden ?? null },
});
