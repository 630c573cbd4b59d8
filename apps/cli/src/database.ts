import type { Pool } from 'pg';
import { openPool } from '@cirkel/event-store';
import { Mislukt, neemOmgevingOver } from './adressen';

/** The database of the product that runs here, or of the environment; with it comes the rest of the environment of its apps. */
export function databaseUrl(): string {
  neemOmgevingOver();
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Mislukt('Cirkel draait niet; begin met `npm start`, of geef DATABASE_URL in de omgeving.');
  return url;
}

/** Works on the database of the product that runs here, as its owner. */
export async function metDatabase<T>(werk: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(databaseUrl(), { name: 'cirkel', role: 'owner', max: 8 });
  try {
    return await werk(pool);
  } finally {
    await pool.end();
  }
}
