import { momentOp, plusDagen, weekdag, type Actor, type Datum, type Eigenaar, type Moment } from '@cirkel/domain';
import type { AgendaRij, BesluitRij, HistorieRegel, ItemRij, UitstelBesluit } from '@cirkel/contracts';
import { besluitLijst } from '../escalaties/query';
import { gremiumLijst } from '../gremia/query';
import { historieVan, type Kijker } from '../historie/query';
import { itemLijst } from '../items/query';
import type { LeesBron } from '../query/bron';
import type { Lijst } from '../query/lijst';
import { peil } from '../query/stand-van';
import { agenda, vanEigenaren, type AgendaFilter } from '../termijnen/query';
import { uitstelVoor, type UitstelFilter } from '../uitstel/query';

export interface VandaagVraag {
  readonly kijker: Kijker;
  /** Who would decide. */
  readonly actor: Actor;
  /** Only what waits for this partij or gremium; left out: the whole programme. */
  readonly wie?: Eigenaar;
  /** Whose termijnen it shows; left out: those of `wie`. */
  readonly termijnenVan?: readonly Eigenaar[];
  /** Only what is of this programme; left out: of all of them. */
  readonly programma?: string;
  /** Rows per part; `totalen` counts them all. Default 100. */
  readonly perDeel?: number;
}

/** What the page Vandaag shows (ux.md, section 2). */
export interface Vandaag {
  readonly vandaag: Datum;
  readonly standVan: Moment;
  /** Waits for a decision, by gremium. */
  readonly besluiten: BesluitRij[];
  /** Requests for another date that wait for somebody's decision, the first term first. */
  readonly uitstelTeBeslissen: UitstelBesluit[];
  /** Those that this partij or gremium made itself; none for the whole programme, whose requests all stand above. */
  readonly uitstelGevraagd: UitstelBesluit[];
  /** Items that wait for a decision of a gremium without a termijn: nothing else on the page would tell of them. */
  readonly zonderTermijn: ItemRij[];
  readonly teLaat: AgendaRij[];
  /** From today up to and including Sunday. */
  readonly dezeWeek: AgendaRij[];
  /** After this week, up to and including the thirtieth day from today. */
  readonly komende30Dagen: AgendaRij[];
  /** The first termijn after that. */
  readonly eerstvolgende: AgendaRij | null;
  /** Recorded since Monday 00:00. */
  readonly nieuw: HistorieRegel[];
  readonly totalen: Readonly<Record<'besluiten' | 'uitstelTeBeslissen' | 'uitstelGevraagd' | 'zonderTermijn' | 'teLaat' | 'dezeWeek' | 'komende30Dagen' | 'nieuw', number>>;
}

/** Who must decide or do what, by when: the first page. */
export async function vandaag(bron: LeesBron, { kijker, actor, wie, termijnenVan = wie === undefined ? [] : [wie], programma, perDeel = 100 }: VandaagVraag): Promise<Vandaag> {
  const nu = await peil(bron.pool);
  const maandag = plusDagen(nu.vandaag, -((weekdag(nu.vandaag) + 6) % 7));
  const zondag = plusDagen(maandag, 6);
  const overDertigDagen = plusDagen(nu.vandaag, 30);
  const van = programma === undefined ? {} : { programma };
  const termijnen = (filter: AgendaFilter, pageSize = perDeel): Promise<Lijst<AgendaRij>> => agenda(bron, { ...van, ...filter, ...vanEigenaren(termijnenVan), pageSize });
  const gremia = await gremiaVan(bron, wie);
  const beslissers = gremia.map((code): Eigenaar => `gremium:${code}`);
  const uitstel = (filter: UitstelFilter): Promise<Lijst<UitstelBesluit>> => uitstelVoor(bron, actor, { ...van, ...filter, open: true, pageSize: perDeel });
  const [besluiten, uitstelTeBeslissen, uitstelGevraagd, zonderTermijn, teLaat, dezeWeek, komende30Dagen, later, nieuw] = await Promise.all([
    besluitLijst(bron, actor, { ...van, pageSize: perDeel, ...(wie === undefined ? {} : { gremium: gremia }) }),
    uitstel(wie === undefined ? {} : { aan: [...new Set([wie, ...beslissers])] }),
    uitstel({ door: wie === undefined ? [] : [wie] }),
    itemLijst(bron, { ...van, aanZetEenVan: beslissers, status: ['lopend'], termijnstaat: 'geen', sorteer: 'nummer', pageSize: perDeel }),
    termijnen({ teLaat: true }),
    termijnen({ staat: ['loopt'], vanaf: nu.vandaag, tot: zondag }),
    termijnen({ staat: ['loopt'], vanaf: plusDagen(zondag, 1), tot: overDertigDagen }),
    termijnen({ staat: ['loopt'], vanaf: plusDagen(overDertigDagen, 1) }, 1),
    historieVan(bron, kijker, undefined, { ...van, vanaf: momentOp(maandag), pageSize: perDeel }),
  ]);
  return {
    vandaag: nu.vandaag,
    standVan: nu.standVan,
    besluiten: besluiten.rijen,
    uitstelTeBeslissen: uitstelTeBeslissen.rijen,
    uitstelGevraagd: uitstelGevraagd.rijen,
    zonderTermijn: zonderTermijn.rijen,
    teLaat: teLaat.rijen,
    dezeWeek: dezeWeek.rijen,
    komende30Dagen: komende30Dagen.rijen,
    eerstvolgende: later.rijen[0] ?? null,
    nieuw: nieuw.rijen,
    totalen: {
      besluiten: besluiten.totaal, uitstelTeBeslissen: uitstelTeBeslissen.totaal, uitstelGevraagd: uitstelGevraagd.totaal, zonderTermijn: zonderTermijn.totaal, teLaat: teLaat.totaal, dezeWeek: dezeWeek.totaal, komende30Dagen: komende30Dagen.totaal, nieuw: nieuw.totaal,
    },
  };
}

/** The gremia for which somebody decides: a gremium for itself, a partij in those where it has a seat. For the whole programme: all of them. */
async function gremiaVan(bron: LeesBron, wie: Eigenaar | undefined): Promise<readonly string[]> {
  if (wie?.startsWith('gremium:') === true) return [wie.slice('gremium:'.length)];
  const { rijen } = await gremiumLijst(bron);
  return rijen.filter(({ leden }) => wie === undefined || leden.some(({ partij }) => `partij:${partij}` === wie)).map(({ code }) => code);
}
