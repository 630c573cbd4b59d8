import { haalt, implementatiegraad, laatsteOplevering, vergelijk, type Spiegel, type Spiegelbeeld, type Spiegelperiode } from '@cirkel/domain';
import type { SpiegelDetail, SpiegelRij } from '@cirkel/contracts';
import type { LeesBron } from '../query/bron';
import { conditions } from '../query/conditions';
import { leesLijst, type Lijst } from '../query/lijst';
import type { Paging } from '../query/page';
import { peil } from '../query/stand-van';

export interface SpiegelFilter extends Paging {
  readonly programma?: string;
  /** The id or the number of an item. */
  readonly item?: string;
}

interface SpiegelQueryRow {
  id: string;
  versie: number;
  stand: Spiegel;
}

/** The mirrors, by code, each with its last delivered implementatiegraad. */
export async function spiegelLijst(bron: LeesBron, filter: SpiegelFilter): Promise<Lijst<SpiegelRij>> {
  const where = conditions([[`stand -> 'programma' ->> 'code' = ?`, filter.programma], ['? in (item, item_nummer)', filter.item]]);
  const query = { columns: 'id, versie, stand', from: 'lees.spiegel', where, orderBy: 'code, id', paging: filter };
  return leesLijst<SpiegelQueryRow, SpiegelRij>(bron, await peil(bron.pool), query, spiegelRij);
}

/** One mirror with all that may be shown of its figures, by stream id or by code; undefined when there is none. */
export async function spiegelDetail({ pool }: LeesBron, idOfCode: string): Promise<SpiegelDetail | undefined> {
  const { rows } = await pool.query<SpiegelQueryRow>('select id, versie, stand from lees.spiegel where id = $1 or code = $1 limit 1', [idOfCode]);
  const row = rows[0];
  return row === undefined ? undefined : { ...spiegelRij(row), perioden: vergelijk(row.stand).map(periodeAntwoord) };
}

function spiegelRij({ id, versie, stand }: SpiegelQueryRow): SpiegelRij {
  const { code, onderwerp, item, wvs, dataparties, indicator, definities, ritme, criterium } = stand;
  return {
    id, versie, code, onderwerp, indicator, definities, ritme,
    item: item === undefined ? null : { id: item.streamId, nummer: item.nummer },
    wvs: [...wvs],
    dataparties: [...dataparties],
    criterium: criterium ?? null,
    laatste: laatsteVan(stand),
  };
}

function laatsteVan(spiegel: Spiegel): SpiegelRij['laatste'] {
  const periode = laatsteOplevering(spiegel);
  if (periode === undefined) return null;
  return { periode, graad: implementatiegraad(spiegel, periode) ?? null, voldoet: haalt(spiegel, periode, spiegel.opgeleverd[periode]?.criterium) ?? null };
}

const periodeAntwoord = (p: Spiegelperiode): SpiegelDetail['perioden'][number] => ({
  periode: p.periode,
  opgeleverdOp: p.opgeleverdOp ?? null,
  graad: p.graad ?? null,
  cijfers: p.cijfers ?? null,
  bron: p.bron,
  criterium: p.criterium ?? null,
  voldoet: p.voldoet ?? null,
  spreiding: p.spreiding ?? null,
  zorgaanbieders: p.zorgaanbieders.map(beeldAntwoord),
});

const beeldAntwoord = ({ zorgaanbieder, cijfers, verschilMetEerder, naastAnderen }: Spiegelbeeld): SpiegelDetail['perioden'][number]['zorgaanbieders'][number] => ({
  zorgaanbieder,
  cijfers: cijfers ?? null,
  verschilMetEerder: verschilMetEerder ?? null,
  naastAnderen: naastAnderen ?? null,
});
