import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { migrate, openPool, type MigrationClass } from '../src';

export interface TestDatabase {
  readonly url: string;
  /** Under the role that the applications have. */
  readonly pool: Pool;
  /** Under the role that migrates: it may change what applications may not. */
  readonly owner: Pool;
  readonly drop: () => Promise<void>;
}

/** A database of its own on the server at DATABASE_URL, with these migrations run. */
export async function testDatabase(migrations: readonly MigrationClass[]): Promise<TestDatabase> {
  const server = process.env['DATABASE_URL'];
  if (server === undefined) throw new Error('DATABASE_URL is not set: integration specs need a real PostgreSQL server');
  const name = `spec_${randomBytes(6).toString('hex')}`;
  await asAdmin(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  await migrate(url, migrations);
  const pool = openPool(url, { name: 'spec', max: 20 });
  const owner = openPool(url, { name: 'spec-owner', role: 'owner', max: 2 });
  const drop = async (): Promise<void> => {
    await Promise.all([pool.end(), owner.end()]);
    await asAdmin(server, `drop database ${name} with (force)`);
  };
  return { url, pool, owner, drop };
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
