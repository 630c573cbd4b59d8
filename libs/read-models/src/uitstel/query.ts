import type { EscalatieKort, UitstelBesluit, UitstelRij } from '@cirkel/contracts';
import { magBeslissen, namens, uitstelgevolg, type Actor, type Eigenaar, type Uitstelverzoek } from '@cirkel/domain';
import { openEscalaties } from '../escalaties/kort';
import type { LeesBron } from '../query/bron';
import { conditions, eenVan } from '../query/conditions';
import { kalenderVan } from '../query/kalender';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';
import type { UitstelRow } from './table';

/** Filters of the list of requests; what is left out does not filter. */
export interface UitstelFilter extends Paging {
  readonly programma?: string;
  readonly aan?: readonly Eigenaar[];
  readonly door?: readonly Eigenaar[];
  readonly open?: boolean;
  /** Stream id of the subject. */
  readonly onderwerp?: string;
}

interface QueryRow extends Pick<UitstelRow, 'onderwerpId' | 'nummer' | 'titel' | 'open' | 'termijnVerstreken' | 'termijn' | 'programma'> {
  soort: UitstelRij['onderwerp']['soort'];
  verzoek: Uitstelverzoek;
  escalaties: EscalatieKort[];
}

const COLUMNS = `u.onderwerp_id as "onderwerpId", u.soort, u.nummer, u.titel, u.open, u.termijn_verstreken as "termijnVerstreken", u.verzoek, u.termijn, u.programma,
  case when u.open then ${openEscalaties('u.onderwerp_id', "u.verzoek ->> 'termijnId'")} else '[]'::json end as escalaties`;

/** Requests for another date, those whose term ends first before the others. */
export async function uitstelLijst(bron: LeesBron, filter: UitstelFilter = {}): Promise<Lijst<UitstelRij>> {
  const where = conditions([
    [`u.programma ->> 'code' = ?`, filter.programma],
    eenVan('u.aan', filter.aan),
    eenVan('u.door', filter.door),
    ['u.open = ?', filter.open],
    ['u.onderwerp_id = ?', filter.onderwerp],
  ]);
  return leesLijst<QueryRow, UitstelRij>(bron, await peil(bron.pool), { columns: COLUMNS, from: 'lees.uitstelverzoek u', where, orderBy: 'u.was, u.onderwerp_id, u.nr', paging: filter }, (row) => alsRij(bron, row));
}

/** Those requests, with whether this actor can decide on each now. */
export async function uitstelVoor(bron: LeesBron, actor: Actor, filter: UitstelFilter): Promise<Lijst<UitstelBesluit>> {
  const lijst = await uitstelLijst(bron, filter);
  return { ...lijst, rijen: lijst.rijen.map((rij) => ({ ...rij, kanBeslissen: rij.open && !rij.bijEscalatie && magBeslissen(rij, namens(actor)) })) };
}

async function alsRij(bron: LeesBron, { onderwerpId, soort, nummer, titel, open, termijnVerstreken, verzoek, termijn, programma, escalaties }: QueryRow): Promise<UitstelRij> {
  return {
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
    gevolg: open ? await gevolgVan(bron, verzoek, termijn, programma) : null,
    escalaties,
    bijEscalatie: open && termijnVerstreken,
    besluit: verzoek.besluit === undefined ? null : { door: verzoek.besluit.door, op: verzoek.besluit.op, wordt: verzoek.besluit.datum ?? null, reden: verzoek.besluit.reden ?? null },
  };
}

async function gevolgVan({ definities }: LeesBron, { gevraagd }: Uitstelverzoek, termijn: QueryRow['termijn'], programma: QueryRow['programma']): Promise<UitstelRij['gevolg']> {
  if (termijn === null || programma === null) return null;
  const { streefdatum = null, ...gevolg } = uitstelgevolg(termijn, gevraagd, kalenderVan(await definities.versie(programma.code, programma.versie)));
  return { ...gevolg, streefdatum };
}
