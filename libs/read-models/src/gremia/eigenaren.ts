import { isLidVan, namens, type Actor, type Eigenaar } from '@cirkel/domain';
import type { LeesBron } from '../query/bron';
import { alleGremia } from './query';

/** For whom somebody has something to do: who they speak for, and every body that they sit in as member or as substitute. Empty for who only reads. */
export async function eigenarenVan({ pool }: Pick<LeesBron, 'pool'>, actor: Actor): Promise<readonly Eigenaar[]> {
  const wie = namens(actor);
  const gremia = (await alleGremia(pool)).filter((gremium) => gremium.code === actor.gremium || isLidVan(gremium, actor.id)).map(({ code }): Eigenaar => `gremium:${code}`);
  return [...new Set([...(wie === undefined ? [] : [wie]), ...gremia])];
}
