import type { Pool } from 'pg';
import { testEnvironment } from '@cirkel/local';
import { migrate, openPool, type MigrationClass } from '../src';

export interface TestDatabase {
  readonly url: string;
  /** Under the role that the applications have. */
  readonly pool: Pool;
  /** Under the role that migrates: it may change what applications may not. */
  readonly owner: Pool;
  readonly drop: () => Promise<void>;
}

/** A database of its own on the real server, with these migrations run. */
export async function testDatabase(migrations: readonly MigrationClass[]): Promise<TestDatabase> {
  const database = await testEnvironment().createDatabase();
  await migrate(database.url, migrations);
  const pool = openPool(database.url, { name: 'spec', max: 20 });
  const owner = openPool(database.url, { name: 'spec-owner', role: 'owner', max: 2 });
  const drop = async (): Promise<void> => {
    await Promise.all([pool.end(), owner.end()]);
    await database.drop();
  };
  return { url: database.url, pool, owner, drop };
}
