import { dagenTussen, type Datum, type Eigenaar, type Onderwerpsoort, type Termijn, type Termijnstaat } from '@cirkel/domain';
import type { AgendaRij, EscalatieKort } from '@cirkel/contracts';
import { openEscalaties } from '../escalaties/kort';
import { termijnAntwoord } from '../query/antwoord';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';

/** Filters of the agenda. Without `staat` only open termijnen are shown. */
export interface AgendaFilter extends Paging {
  /** Has not reported its part yet. */
  readonly wie?: Eigenaar;
  /** Effective date from this day on. */
  readonly vanaf?: Datum;
  /** Effective date up to and including this day. */
  readonly tot?: Datum;
  readonly staat?: readonly Termijnstaat[];
  /** Past its effective date, and its clock does not stand still. */
  readonly teLaat?: boolean;
  readonly soort?: Onderwerpsoort;
}

interface AgendaQueryRow {
  onderwerpId: string;
  soort: Onderwerpsoort;
  nummer: string;
  titel: string;
  termijn: Termijn;
  escalaties: EscalatieKort[];
}

/** The agenda of termijnen over items, acties and handelingsagenda's, the earliest first; days count from today. */
export async function agenda(bron: LeesBron, filter: AgendaFilter = {}): Promise<Lijst<AgendaRij>> {
  const nu = await peil(bron.pool);
  const query = {
    columns: `t.onderwerp_id as "onderwerpId", t.soort, t.nummer, t.titel, t.termijn, ${openEscalaties('t.onderwerp_id', 't.termijn_id')} as escalaties`,
    from: 'lees.termijn t',
    where: conditions([
      filter.staat === undefined ? ['t.open'] : ['t.staat = any(?)', filter.staat],
      ['t.wacht_op @> array[?]', filter.wie],
      ['t.effectief >= ?', filter.vanaf],
      ['t.effectief <= ?', filter.tot],
      [filter.teLaat === true ? TE_LAAT : `not (${TE_LAAT})`, filter.teLaat === undefined ? undefined : nu.vandaag],
      ['t.soort = ?', filter.soort],
    ]),
    orderBy: 't.effectief, t.nummer, t.termijn_id',
    paging: filter,
  };
  return leesLijst<AgendaQueryRow, AgendaRij>(bron, nu, query, ({ termijn, escalaties, onderwerpId, ...onderwerp }) => ({
    ...termijnAntwoord(termijn),
    onderwerp: { id: onderwerpId, ...onderwerp },
    dagen: dagenTussen(nu.vandaag, termijn.effectief),
    escalaties,
  }));
}

const TE_LAAT = `t.staat in ('loopt', 'verstreken') and t.effectief < ?`;
