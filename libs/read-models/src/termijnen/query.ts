import { dagenTussen, isOpenStaat, periodeOm, plusDagen, weekdag, type Datum, type Eigenaar, type Onderwerpsoort, type Termijn, type Termijnstaat } from '@cirkel/domain';
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
  /** Code of the programme of the subject. */
  readonly programma?: string;
  /** One of these has not reported its part yet. */
  readonly wie?: readonly [Eigenaar, ...Eigenaar[]];
  /** Effective date from this day on. */
  readonly vanaf?: Datum;
  /** Effective date up to and including this day. */
  readonly tot?: Datum;
  readonly staat?: readonly Termijnstaat[];
  /** Past its effective date, and its clock does not stand still. */
  readonly teLaat?: boolean;
  readonly soort?: Onderwerpsoort;
  /** Due from today until the end of today, of this week (Sunday) or of this quarter. */
  readonly periode?: Agendaperiode;
  /** Its final date is another than was agreed at first. */
  readonly verplaatst?: boolean;
  /** Its planned date is past; it is late only after its final date. */
  readonly streefVoorbij?: boolean;
}

export const agendaperiodes = ['vandaag', 'week', 'kwartaal'] as const;
export type Agendaperiode = (typeof agendaperiodes)[number];

/** The last day of a period that begins today. */
function eindeVan(periode: Agendaperiode, vandaag: Datum): Datum {
  switch (periode) {
    case 'vandaag':
      return vandaag;
    case 'week':
      return plusDagen(vandaag, (7 - weekdag(vandaag)) % 7);
    case 'kwartaal':
      return periodeOm(vandaag, 3).eind;
  }
}

/** What stands in the termijn itself, whichever table is paged through. */
const vanTermijn = (a: string, is: boolean, voorwaarde: string): string =>
  `${is ? '' : 'not '}exists (select from lees.termijn v where v.onderwerp_id = ${a}.onderwerp_id and v.termijn_id = ${a}.termijn_id and ${voorwaarde})`;

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
  // Of one owner the index that holds its termijnen in this very order is the way in; of several a termijn may be of more than one, and is shown once.
  const [enige, ...meer] = filter.wie ?? [];
  const vanEen = enige !== undefined && meer.length === 0;
  const a = vanEen ? 'w' : 't';
  const query = {
    columns: `t.onderwerp_id as "onderwerpId", t.soort, t.nummer, t.titel, t.termijn, ${openEscalaties('t.onderwerp_id', 't.termijn_id')} as escalaties`,
    ...(vanEen
      ? { from: 'lees.wachtende w', paged: { alias: 'w', beside: 'join lees.termijn t on t.onderwerp_id = w.onderwerp_id and t.termijn_id = w.termijn_id' } }
      : { from: 'lees.termijn t', paged: { alias: 't' } }),
    where: conditions([
      vanEen ? ['w.wie = ?', enige] : ['exists (select from lees.wachtende w where w.onderwerp_id = t.onderwerp_id and w.termijn_id = t.termijn_id and w.wie = any(?))', filter.wie],
      [`${a}.programma = ?`, filter.programma],
      ...(alleenOpen(filter.staat) ? [[`${a}.open`] as const] : []),
      eenVan(`${a}.staat`, filter.staat),
      [`${a}.effectief >= ?`, filter.vanaf],
      [`${a}.effectief <= ?`, filter.tot],
      [`${filter.teLaat === false ? 'not ' : ''}(${a}.staat in ('loopt', 'verstreken') and ${a}.effectief < ?)`, filter.teLaat === undefined ? undefined : nu.vandaag],
      [`${a}.soort = ?`, filter.soort],
      [`${a}.effectief >= ?`, filter.periode === undefined ? undefined : nu.vandaag],
      [`${a}.effectief <= ?`, filter.periode === undefined ? undefined : eindeVan(filter.periode, nu.vandaag)],
      ...(filter.verplaatst === undefined ? [] : [[vanTermijn(a, filter.verplaatst, `v.termijn -> 'oorspronkelijk' ->> 'effectief' <> v.termijn ->> 'effectief'`)] as const]),
      [vanTermijn(a, filter.streefVoorbij ?? true, `v.termijn -> 'streef' ->> 'effectief' < ?`), filter.streefVoorbij === undefined ? undefined : nu.vandaag],
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

/** The filter for the termijnen of these owners; of nobody in particular: of all. */
export const vanEigenaren = ([eerste, ...meer]: readonly Eigenaar[]): Pick<AgendaFilter, 'wie'> => (eerste === undefined ? {} : { wie: [eerste, ...meer] });

/** The indexes in the order of the agenda hold open termijnen only. */
const alleenOpen = (staten: AgendaFilter['staat']): boolean => staten === undefined || staten.every(isOpenStaat);
