import type { Pool } from 'pg';
import { positionsReached, type PositionGroup } from '@cirkel/messaging';
import { GROEP, kindsOf } from '../projection/project';
import type { ReadModel } from '../projection/read-model';

/** The position groups of these read models, for a process that watches positions itself. */
export const groepenVan = (models: readonly ReadModel[]): readonly PositionGroup[] => [{ groep: GROEP, kinds: kindsOf(models) }];

/**
 * Waits until these read models have every version, at most `timeoutMs` of real time; says whether it came to that. Streams that are
 * unknown, parked, or of a kind that the read models are not made from are not waited for (design.md section 7).
 */
export const wachtOp = (
  pool: Pool,
  gezien: readonly { readonly streamId: string; readonly versie: number }[],
  models: readonly ReadModel[],
  timeoutMs = 2_000,
): Promise<boolean> =>
  gezien.length === 0
    ? Promise.resolve(true)
    : positionsReached(pool, groepenVan(models), gezien.map(({ streamId, versie }) => ({ streamId, version: versie })), timeoutMs);
