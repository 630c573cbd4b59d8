import type { Pool } from 'pg';
import { systeemstand } from '@cirkel/reactions';
import type { Health } from '../health/health';
import type { Status } from '../status/status';

/** The status of the system as the API gives it. */
export const statusOver = (pool: Pool, health: Health): Status => ({
  read: async () => {
    const [{ vast, lezers, ...stand }, { onderdelen }] = await Promise.all([systeemstand(pool), health.check()]);
    return { ...stand, onderdelen, lezers: [...lezers], vast: vast.map(({ groep, streamId, version, reden }) => ({ groep, streamId, versie: version, reden })) };
  },
});
