import { dagenTussen, isOpenStaat, type Datum, type Eigenaar, type Onderwerpsoort, type Termijn, type Termijnstaat } from '@cirkel/domain';
import type { AgendaRij, EscalatieKort } from '@cirkel/contracts';
import { openEscalaties } from '../escalaties/kort';
import { termijnAntwoord } from '../query/antwoord';
import type { LeesBron } from '../query/bron';
import { conditions, eenVan } from '../query/conditions';
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

/** The agenda of termijnen over items, acties, handelingsagenda's and rondes, the earliest first; days count from today. */
export async function agenda(bron: LeesBron, filter: AgendaFilter = {}): Promise<Lijst<AgendaRij>> {
  const nu = await peil(bron.pool);
  // Of one owner the index that holds its termijnen in this very order is the way in.
  const a = filter.wie === undefined ? 't' : 'w';
  const query = {
    columns: `t.onderwerp_id as "onderwerpId", t.soort, t.nummer, t.titel, t.termijn, ${openEscalaties('t.onderwerp_id', 't.termijn_id')} as escalaties`,
    ...(filter.wie === undefined
      ? { from: 'lees.termijn t', paged: { alias: 't' } }
      : { from: 'lees.wachtende w', paged: { alias: 'w', beside: 'join lees.termijn t on t.onderwerp_id = w.onderwerp_id and t.termijn_id = w.termijn_id' } }),
    where: conditions([
      ['w.wie = ?', filter.wie],
      ...(alleenOpen(filter.staat) ? [[`${a}.open`] as const] : []),
      eenVan(`${a}.staat`, filter.staat),
      [`${a}.effectief >= ?`, filter.vanaf],
      [`${a}.effectief <= ?`, filter.tot],
      [`${filter.teLaat === false ? 'not ' : ''}(${a}.staat in ('loopt', 'verstreken') and ${a}.effectief < ?)`, filter.teLaat === undefined ? undefined : nu.vandaag],
      [`${a}.soort = ?`, filter.soort],
    ]),
    orderBy: `${a}.effectief, ${a}.nummer, ${a}.termijn_id`,
    paging: filter,
  };
  return leesLijst<AgendaQueryRow, AgendaRij>(bron, nu, query, ({ termijn, escalaties, onderwerpId, ...onderwerp }) => ({
    ...termijnAntwoord(termijn),
    onderwerp: { id: onderwerpId, ...onderwerp },
    dagen: dagenTussen(nu.vandaag, termijn.effectief),
    escalaties,
  }));
}

/** The indexes in the order of the agenda hold open termijnen only. */
const alleenOpen = (staten: AgendaFilter['staat']): boolean => staten === undefined || staten.every(isOpenStaat);
