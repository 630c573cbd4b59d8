import type { ImplementatieRij } from '@cirkel/contracts';
import type { Eigenaar, Verbeteractiestatus } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';

export interface ImplementatieFilter extends Paging {
  readonly programma?: string;
  /** Of the subject or of one of its verbeteracties. */
  readonly eigenaar?: Eigenaar;
  readonly deImplementatie?: boolean;
  /** One of its verbeteracties has this status. */
  readonly status?: Verbeteractiestatus;
  /** Where the item came from: 'kennisvraag', or the source of a late entry. */
  readonly bron?: string;
}

/** The subjects in implementatie, by number. */
export async function implementatieLijst(bron: LeesBron, filter: ImplementatieFilter): Promise<Lijst<ImplementatieRij>> {
  const where = conditions([
    ['programma = ?', filter.programma],
    ['eigenaren @> array[?]', filter.eigenaar],
    ['de_implementatie = ?', filter.deImplementatie],
    [`rij -> 'verbeteracties' @> jsonb_build_array(jsonb_build_object('status', ?::text))`, filter.status],
    ['exists (select from lees.item i where i.id = implementatie.id and i.instroom = ?)', filter.bron],
  ]);
  const query = { columns: 'rij', from: 'lees.implementatie', where, orderBy: 'nummer, id', paging: filter };
  return leesLijst<{ rij: ImplementatieRij }, ImplementatieRij>(bron, await peil(bron.pool), query, ({ rij }) => rij);
}
