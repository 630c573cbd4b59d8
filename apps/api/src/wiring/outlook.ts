import type { CommandDeps } from '@cirkel/commands';
import { blikVooruit } from '@cirkel/reactions';
import type { Queries } from '../queries/queries';
import { given } from './given';

/** The outlook as the API gives it: worked out anew each time, then cut into pages. */
export const outlookOver =
  (deps: CommandDeps): Queries['vooruitblik'] =>
  async ({ page, pageSize, ...vraag }) => {
    const { rijen, ...rest } = await blikVooruit(deps, given(vraag));
    const begin = (page - 1) * pageSize;
    return { ...rest, totaal: rijen.length, rijen: rijen.slice(begin, begin + pageSize).map((rij) => ({ ...rij, wie: [...rij.wie] })) };
  };
