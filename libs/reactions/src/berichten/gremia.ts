import type { Pool, PoolClient } from 'pg';
import { gremium, type Eigenaar, type Gremium } from '@cirkel/domain';
import { loadStream } from '@cirkel/event-store';
import { bereikbarePersonen, vertegenwoordigers, type Persoon } from '@cirkel/reference-data';

/** A gremium from its register; undefined when it has not been registered. */
export const leesGremium = async (db: Pool | PoolClient, code: string): Promise<Gremium | undefined> =>
  (await loadStream(db, `gremium-${code}`)).events.reduce<Gremium | undefined>(gremium.evolve, undefined);

/** The people behind an owner: the members of a gremium stand in its register, representatives in the reference data. */
export async function personenAchter(db: Pool | PoolClient, eigenaar: Eigenaar): Promise<readonly Persoon[]> {
  if (!eigenaar.startsWith('gremium:')) return vertegenwoordigers(db, eigenaar);
  const leden = (await leesGremium(db, eigenaar.slice('gremium:'.length)))?.leden.map((lid) => lid.persoonId) ?? [];
  return leden.length > 0 ? bereikbarePersonen(db, leden) : vertegenwoordigers(db, eigenaar);
}
