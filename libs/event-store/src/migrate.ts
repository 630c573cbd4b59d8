import { Client } from 'pg';
import type { MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

const MIGRATION_LOCK = 733_001;

/**
 * Brings the database up to date: every migration that has not run yet, in the order of the number in its name, each in its own
 * transaction. Safe to call from several processes at once: an advisory lock lets one work while the others wait.
 */
export async function migrate(databaseUrl: string, migrations: readonly MigrationClass[]): Promise<void> {
  // Only who migrates pays for loading TypeORM.
  const { DataSource } = await import('typeorm');
  const lock = new Client({ connectionString: databaseUrl });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = new DataSource({
      type: 'postgres',
      url: databaseUrl,
      migrations: [...migrations],
      migrationsTableName: 'migratie',
    });
    await dataSource.initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}
