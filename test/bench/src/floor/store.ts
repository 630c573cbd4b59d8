import { Pool, type Client } from 'pg';
import type { Watched } from '../load/visibility';
import type { FloorEvent } from './event';
import type { Fetched } from './kafka';

/** Tells the producer which event was inserted. */
export const INSERTED = 'ingevoegd';
/** Tells whoever listens which items are visible. */
const VISIBLE = 'zichtbaar';
const GROUP = 'floor';
export const visibleItems = (databaseUrl: string): Watched => ({ databaseUrl, channel: VISIBLE, groups: [GROUP] });

const TABLES = `
  create table if not exists event (stream_id text, version int, data jsonb not null, primary key (stream_id, version));
  create table if not exists item (stream_id text primary key, version int not null, data jsonb not null) with (fillfactor = 70);
  create table if not exists position (partition int primary key, "offset" bigint not null) with (fillfactor = 70);`;

export const openFloor = (databaseUrl: string): Pool => new Pool({ connectionString: databaseUrl, max: 16 });

export async function createTables(databaseUrl: string): Promise<void> {
  const pool = openFloor(databaseUrl);
  await pool.query(TABLES);
  await pool.end();
}

const INSERT = `
  with inserted as (
    insert into event (stream_id, version, data) values ($1, $2, $3) on conflict do nothing returning stream_id, version
  )
  select pg_notify('${INSERTED}', json_build_object('streamId', stream_id, 'version', version)::text) from inserted`;

/** One statement, one durable transaction. A worker that is late does its activity again: then nothing happens. */
export async function insertEvent(pool: Pool, { streamId, version, data }: FloorEvent): Promise<void> {
  await pool.query({ name: 'insert', text: INSERT, values: [streamId, version, data] });
}

export type EventKey = Pick<FloorEvent, 'streamId' | 'version'>;

const READ = `
  select stream_id as "streamId", version, data::text as data
  from unnest($1::text[], $2::int[]) u(stream_id, version) join event using (stream_id, version)`;

/** These events, as they stand in the table. */
export async function readEvents(client: Client, keys: readonly EventKey[]): Promise<readonly FloorEvent[]> {
  const values = [keys.map((key) => key.streamId), keys.map((key) => key.version)];
  return (await client.query<FloorEvent>({ name: 'read', text: READ, values })).rows;
}

const UPSERT = `
  with moved as (
    insert into position (partition, "offset") values ($5, $6) on conflict (partition) do update set "offset" = excluded."offset"
  ), upserted as (
    insert into item (stream_id, version, data)
    select distinct on (stream_id) stream_id, version, data
    from unnest($1::text[], $2::int[], $3::jsonb[]) u(stream_id, version, data) order by stream_id, version desc
    on conflict (stream_id) do update set version = excluded.version, data = excluded.data
    returning stream_id, version
  )
  select pg_notify('${VISIBLE}', json_agg(json_build_object('streamId', stream_id, 'version', version, 'groepen', $4::json))::text) from upserted`;

/** What one fetch brought of one partition with its offset, in one statement; the commit tells whoever listens. */
export async function upsertItems(pool: Pool, { events, partition, offset }: Fetched): Promise<void> {
  const columns = [events.map((e) => e.streamId), events.map((e) => e.version), events.map((e) => e.data)];
  await pool.query({ name: 'upsert', text: UPSERT, values: [...columns, JSON.stringify([GROUP]), partition, offset] });
}
