import type { Pool } from 'pg';
import type { EscalatieRij } from '@cirkel/contracts';
import { naamVan } from '@cirkel/domain';
import { personenMetId, type Persoon } from '@cirkel/reference-data';

/**
 * Says by name who confirmed receipt of these escalaties: "ZINL, A. Bos". Events and read models hold a person's id only; somebody who is
 * not in the reference data (any more) is "een vertegenwoordiger".
 */
export async function whoAcknowledged<E extends EscalatieRij>(pool: Pool, escalaties: readonly E[]): Promise<E[]> {
  const ids = [...new Set(escalaties.flatMap(({ ontvangst }) => ontvangst.map(({ door }) => door)))];
  const names = new Map((ids.length === 0 ? [] : await personenMetId(pool, ids)).map((persoon) => [persoon.id, nameOf(persoon)]));
  return escalaties.map((escalatie) => ({
    ...escalatie,
    ontvangst: escalatie.ontvangst.map((one) => ({ ...one, door: names.get(one.door) ?? 'een vertegenwoordiger' })),
  }));
}

const nameOf = ({ naam, partij }: Persoon): string => (partij === null ? naam : `${naamVan(partij)}, ${naam}`);
