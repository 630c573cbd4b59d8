import type { Pool } from 'pg';
import { readModels } from '../models';
import { herbouw, type Herbouwd } from './herbouw';

/** A read model that was brought up to date, or why it was not: the old one then goes on serving. */
export type Bijgewerkt = Herbouwd | { readonly naam: string; readonly fout: Error };

/**
 * Rebuilds every read model whose rows a newer version of the product makes in another shape than they have here; does nothing when all are
 * as they should be, so it can be asked at each start. Needs a pool with the role `owner`.
 */
export async function werkLeesmodellenBij(pool: Pool): Promise<readonly Bijgewerkt[]> {
  const { rows } = await pool.query<{ leesmodel: string; vorm: number }>('select leesmodel, vorm from lees.vorm');
  const bekend = new Map(rows.map(({ leesmodel, vorm }) => [leesmodel, vorm]));
  const oud = readModels.filter(({ naam, vorm }) => bekend.get(naam) !== vorm);
  const leeg = oud.length > 0 && (await pool.query('select from es.stream limit 1')).rowCount === 0;
  const bijgewerkt: Bijgewerkt[] = [];
  for (const { naam, vorm } of oud) {
    try {
      if (!leeg) bijgewerkt.push(await herbouw(pool, naam));
      await pool.query('insert into lees.vorm values ($1, $2) on conflict (leesmodel) do update set vorm = excluded.vorm', [naam, vorm]);
    } catch (error) {
      bijgewerkt.push({ naam, fout: error instanceof Error ? error : new Error(String(error)) });
    }
  }
  return bijgewerkt;
}
