import type { Pool } from 'pg';
import { append, eventStoreMigrations, migrate, openPool } from '@cirkel/event-store';
import { testEnvironment } from '@cirkel/local';
import { messagingMigrations, type Log } from '../src';

export interface TestDatabase {
  readonly url: string;
  readonly pool: Pool;
  /** Kills the sessions of this application. */
  readonly disconnect: (applicationName: string) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/** A database of its own with the event store, the positions, and a projection table `lees.proef(groep, stream_id, som, versies)`. */
export async function testDatabase(): Promise<TestDatabase> {
  const database = await testEnvironment().createDatabase();
  await migrate(database.url, [...eventStoreMigrations, ...messagingMigrations]);
  const owner = openPool(database.url, { name: 'spec-owner', role: 'owner' });
  await owner.query('create table lees.proef (groep text, stream_id text, som int not null, versies int[] not null, primary key (groep, stream_id))');
  const disconnect = async (applicationName: string): Promise<void> => {
    const text = 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and datname = current_database()';
    await owner.query(text, [applicationName]);
  };
  const pool = openPool(database.url, { name: 'spec' });
  const drop = async (): Promise<void> => {
    await Promise.all([pool.end(), owner.end()]);
    await database.drop();
  };
  return { url: database.url, pool, disconnect, drop };
}

/** Appends events that carry these numbers to a stream that stands at `version`; returns the new version. */
export async function appendNumbers(pool: Pool, streamId: string, version: number, numbers: readonly number[]): Promise<number> {
  const events = numbers.map((nr) => ({
    type: 'notitie-geplaatst',
    schemaVersion: 1,
    data: { nr },
    meta: { actor: { id: 'p-1', rol: 'projectorganisatie' as const } },
    gebeurdOp: '2020-09-01',
    geregistreerdOp: '2020-09-01T07:00:00.000Z',
  }));
  const kind = streamId.split('-')[0] ?? '';
  const result = await append(pool, { streamId, kind, expectedVersion: version, events, open: true });
  if (result.result !== 'appended') throw new Error(`append: ${result.result}`);
  return result.version;
}

/** Says nothing. */
export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
