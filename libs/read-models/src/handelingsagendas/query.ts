import type { Pool } from 'pg';
import { gelijkeStandOpDeGrens, volgorde, type Gerangschikt, type Handelingsagenda, type Moment, type Scoreblad } from '@cirkel/domain';
import type { AgendaOverzicht, HandelingsagendaAntwoord } from '@cirkel/contracts';
import type { Kijker } from '../historie/query';
import { termijnAntwoord } from '../query/antwoord';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';
import { eigenBlad, scoresMetNaam } from './scores';

interface AgendaQueryRow {
  id: string;
  versie: number;
  gewijzigdOp: Moment;
  stand: Handelingsagenda;
}

const COLUMNS = 'id, versie, es.moment(gewijzigd_op) as "gewijzigdOp", stand';

/** All handelingsagenda's, the newest year first. */
export async function handelingsagendaLijst(bron: LeesBron, paging: Paging = {}): Promise<Lijst<AgendaOverzicht>> {
  const query = { columns: COLUMNS, from: 'lees.handelingsagenda', where: conditions([]), orderBy: 'jaar desc, id', paging };
  return leesLijst<AgendaQueryRow, AgendaOverzicht>(bron, await peil(bron.pool), query, ({ id, versie, gewijzigdOp, stand }) => ({
    id, programma: stand.programma.code, jaar: stand.jaar, status: status(stand), aantal: stand.aantal, kandidaten: stand.kandidaten.length, scorenTot: stand.scoren.tot, versie, gewijzigdOp,
  }));
}

function status({ vastgesteld, gestoptOp, scoren }: Handelingsagenda): AgendaOverzicht['status'] {
  if (vastgesteld !== undefined) return 'vastgesteld';
  if (gestoptOp !== undefined) return 'stopgezet';
  return scoren.gesloten ? 'rangschikken' : 'scoren';
}

/** One handelingsagenda by stream id or by programme and year (cirkel-2020), as far as this viewer may see it; undefined when there is none. */
export async function handelingsagendaDetail({ pool }: LeesBron, idOfNaam: string, kijker: Kijker): Promise<HandelingsagendaAntwoord | undefined> {
  const { rows } = await pool.query<AgendaQueryRow>({ name: 'lees-handelingsagenda', text: `select ${COLUMNS} from lees.handelingsagenda where id in ($1, 'handelingsagenda-' || $1) limit 1`, values: [idOfNaam] });
  const [row] = rows;
  if (row === undefined) return undefined;
  const { rows: bladen } = await pool.query<{ stand: Scoreblad }>({ name: 'lees-scorebladen', text: 'select stand from lees.scoreblad where agenda = $1', values: [row.id] });
  const eigen = eigenBlad(bladen.map(({ stand }) => stand), kijker);
  return antwoord(row, bladen.map(({ stand }) => stand), kijker, eigen === undefined ? null : await eigenScores(pool, row.stand, eigen));
}

async function eigenScores(pool: Pool, agenda: Handelingsagenda, { concept, ingediend }: Scoreblad): Promise<HandelingsagendaAntwoord['eigenScores']> {
  const metNaam = await scoresMetNaam(pool, agenda, [concept, ingediend?.scores]);
  return { concept: metNaam(concept), ingediend: metNaam(ingediend?.scores), ingediendOp: ingediend?.op ?? null };
}

function antwoord({ id, versie, gewijzigdOp, stand }: AgendaQueryRow, bladen: readonly Scoreblad[], kijker: Kijker, eigen: HandelingsagendaAntwoord['eigenScores']): HandelingsagendaAntwoord {
  const { criteria, schaal, gewichten = {}, code } = stand.criteria;
  const deelnemer = kijker.niveau !== 'openbaar';
  return {
    id,
    programma: stand.programma.code,
    jaar: stand.jaar,
    status: status(stand),
    aantal: stand.aantal,
    criteria: { code, schaal, criteria: criteria.map((criterium) => ({ ...criterium, gewicht: gewichten[criterium.code] ?? 1 })) },
    scoren: { tot: stand.scoren.tot, gesloten: stand.scoren.gesloten },
    termijnen: stand.termijnen.map(termijnAntwoord),
    kandidaten: [...stand.kandidaten],
    partijen: deelnemer ? stand.partijen.map((partij) => ({ partij, ingediendOp: bladen.find((blad) => blad.partij === partij)?.ingediend?.op ?? null })) : [],
    rangschikking: deelnemer ? rangschikking(stand) : null,
    vastgesteld: stand.vastgesteld === undefined ? null : { op: stand.vastgesteld.op, items: vastgesteldeItems(stand, stand.vastgesteld) },
    gestoptOp: stand.gestoptOp ?? null,
    eigenScores: eigen,
    versie,
    gewijzigdOp,
  };
}

// A row that was written before places could be shared holds none: then every item has its own.
const vastgesteldeItems = (stand: Handelingsagenda, { items, plaatsen }: { readonly items: readonly string[]; readonly plaatsen?: readonly number[] }): NonNullable<HandelingsagendaAntwoord['vastgesteld']>['items'] =>
  items.map((item, i) => ({ ...kandidaat(stand, item), plaats: plaatsen?.[i] ?? i + 1 }));

const kandidaat = ({ kandidaten }: Handelingsagenda, item: string): Handelingsagenda['kandidaten'][number] => kandidaten.find((een) => een.item === item) ?? { item, nummer: item, titel: '' };

function rangschikking(stand: Handelingsagenda): HandelingsagendaAntwoord['rangschikking'] {
  if (stand.rangschikking === undefined) return null;
  const { nr, op, bladen, regels } = stand.rangschikking;
  const orde = volgorde(stand);
  const nummer = (item: string): string => kandidaat(stand, item).nummer;
  const regel = (een: Gerangschikt): NonNullable<HandelingsagendaAntwoord['rangschikking']>['regels'][number] => ({
    ...kandidaat(stand, een.item),
    plaats: een.plaats ?? null,
    gemiddelde: een.gemiddelde ?? null,
    spreiding: een.spreiding ?? null,
    gelijkMet: een.gelijkMet.map(nummer),
    opAgenda: orde.indexOf(een.item) >= 0 && orde.indexOf(een.item) < stand.aantal,
    perPartij: [...een.perPartij],
    perCriterium: [...een.perCriterium],
    ontbreekt: een.ontbreekt.map(({ partij, criteria }) => ({ partij, criteria: [...criteria] })),
  });
  const plek = (een: Gerangschikt): number => (orde.includes(een.item) ? orde.indexOf(een.item) : orde.length);
  return {
    nr,
    op,
    bladen: bladen.map(({ partij, blad }) => ({ partij, blad: blad ?? null })),
    regels: regels.toSorted((a, b) => plek(a) - plek(b)).map(regel),
    gelijkOpDeGrens: (gelijkeStandOpDeGrens(stand) ?? []).map(nummer),
  };
}
