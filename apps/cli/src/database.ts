import type { Pool } from 'pg';
import { openPool } from '@cirkel/event-store';
import { omgeving } from '@cirkel/observability';
import { neemOmgevingOver } from './adressen';

/** Works on the database of the product that runs here, as its owner. */
export async function metDatabase<T>(werk: (pool: Pool) => Promise<T>): Promise<T> {
  neemOmgevingOver();
  const { DATABASE_URL } = omgeving(['DATABASE_URL']);
  const pool = openPool(DATABASE_URL, { name: 'cirkel', role: 'owner', max: 8 });
  try {
    return await werk(pool);
  } finally {
    await pool.end();
  }
}
