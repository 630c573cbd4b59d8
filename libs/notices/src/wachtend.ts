import type { Pool } from 'pg';
import type { Moment } from '@cirkel/domain';

/** A clock that jumps waits for mail, but not for a notice that keeps failing: after so many attempts (in some 6 s) it goes on without it. */
const SPRONG_WACHT_POGINGEN = 3;
const HOUDT_SPRONG_OP = `staat = 'wacht' and pogingen < ${SPRONG_WACHT_POGINGEN}`;

/** The earliest moment at or before `tot` at which a waiting notice may leave: where a jumping clock halts. */
export async function volgendeMail(pool: Pool, tot: Moment): Promise<Moment | undefined> {
  const { rows } = await pool.query<{ moment: Moment | null }>(
    `select es.moment(min(niet_voor)) as moment from bericht.bericht where ${HOUDT_SPRONG_OP} and niet_voor <= $1`,
    [tot],
  );
  return rows[0]?.moment ?? undefined;
}

/** How many notices that are due now a jumping clock still has to wait for. */
export const mailsVoorSprong = (pool: Pool): Promise<number> => telDue(pool, HOUDT_SPRONG_OP);

/** How many notices are due now and still wait, also those that have failed before. */
export const wachtendeMails = (pool: Pool): Promise<number> => telDue(pool, "staat = 'wacht'");

async function telDue(pool: Pool, voorwaarde: string): Promise<number> {
  const { rows } = await pool.query<{ aantal: number }>(`select count(*)::int as aantal from bericht.bericht where ${voorwaarde} and niet_voor <= (select es.nu())`);
  return rows[0]?.aantal ?? 0;
}

/** How many notices stand where. Those in a summary count as the one mail that they are. */
export async function telBerichten(pool: Pool): Promise<{ readonly wacht: number; readonly onbestelbaar: number; readonly vastgelopen: number }> {
  const { rows } = await pool.query<{ wacht: number; onbestelbaar: number; vastgelopen: number }>(
    `select count(*) filter (where staat = 'wacht')::int as wacht, count(*) filter (where staat = 'onbestelbaar' and overgenomen_door is null)::int as onbestelbaar,
       count(*) filter (where staat = 'vastgelopen')::int as vastgelopen
     from bericht.bericht where samenvatting is null`,
  );
  return rows[0] ?? { wacht: 0, onbestelbaar: 0, vastgelopen: 0 };
}
