import type { Pool } from 'pg';
import { datumVan, type Datum, type Moment } from '@cirkel/domain';
import { GROEP } from '../projection/project';

export interface Peil {
  /** By the clock that every process shares. */
  readonly nu: Moment;
  /** Today in Europe/Amsterdam. */
  readonly vandaag: Datum;
  /** Up to when the read models are complete: `nu`, or the moment of the oldest event that they still lack. */
  readonly standVan: Moment;
}

interface PeilRow {
  nu: Moment;
  oudste: Moment | null;
  gemist: number;
}

const PEIL = `
  select es.moment(es.nu()) as nu, es.moment(min(e.geregistreerd_op)) as oudste, count(e.version)::int as gemist
  from (
    (select stream_id, version from es.feed order by volgnummer desc limit $2)
    union all (select stream_id, version from es.outbox order by id limit $2)
  ) laatste
  join es.event e using (stream_id, version)
  left join lees.positie p on p.groep = $1 and p.stream_id = e.stream_id
  where coalesce(p.version, 0) < e.version
    and not exists (select from lees.dode_brief d where d.groep = $1 and d.stream_id = e.stream_id)`;

/** Nearly always nothing or little is on its way; only when all of these are missed is it worth looking further back. */
const LOOK_BACK = 64;
const LOOK_FURTHER_BACK = 20_000;

/** What time it is and how current the read models are. Ask it before the rows: they are then at least as new as it says. */
export async function peil(pool: Pool): Promise<Peil> {
  const near = await readPeil(pool, LOOK_BACK);
  const { nu, oudste } = near.gemist < LOOK_BACK ? near : await readPeil(pool, LOOK_FURTHER_BACK);
  return { nu, vandaag: datumVan(nu), standVan: oudste ?? nu };
}

async function readPeil(pool: Pool, back: number): Promise<PeilRow> {
  const { rows } = await pool.query<PeilRow>({ name: `lees-peil-${back}`, text: PEIL, values: [GROEP, back] });
  const row = rows[0];
  if (row === undefined) throw new Error('No answer about the time: the database has not been migrated');
  return row;
}
