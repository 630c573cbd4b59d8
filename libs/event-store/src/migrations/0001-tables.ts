import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of design.md section 5. `es.event` is the only truth; every other table here can be checked against it. */
export class EsTables1700000001001 implements MigrationInterface {
  name = 'EsTables1700000001001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema es;

      -- Room on each page keeps the version update of an append inside its page (no index work).
      create table es.stream (
        stream_id text primary key,
        kind text not null,
        version int not null check (version > 0),
        open boolean not null,
        volgend_moment timestamptz,
        workflow_version int not null default 0,
        updated_at timestamptz not null default clock_timestamp()
      ) with (fillfactor = 70);
      create index stream_volgend_moment on es.stream (volgend_moment) where open;

      create table es.event (
        stream_id text not null,
        version int not null,
        type text not null,
        schema_version smallint not null,
        data jsonb not null,
        meta jsonb not null,
        gebeurd_op date not null,
        geregistreerd_op timestamptz not null,
        content_hash bytea not null,
        primary key (stream_id, version)
      );

      -- outcome null: a command that its saga has not closed yet.
      create table es.command (
        scope text not null,
        key text not null,
        hash text not null,
        stream_id text,
        outcome jsonb,
        primary key (scope, key)
      );

      create table es.tekst (id uuid primary key, tekst text not null, salt text not null);

      -- Rows live for milliseconds; without an eager vacuum the poll of the relay walks over the dead ones.
      create table es.outbox (
        id bigint generated always as identity primary key,
        stream_id text not null,
        version int not null
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_cost_delay = 0);

      create table es.feed (
        volgnummer bigint primary key,
        stream_id text not null,
        version int not null,
        epoch smallint not null,
        hash bytea not null,
        unique (stream_id, version)
      );

      create table es.relay (
        een boolean primary key default true check (een),
        epoch smallint not null default 1,
        checkpoint bigint not null default 0,
        kop bigint not null default 0,
        kop_hash bytea not null default decode(repeat('00', 32), 'hex')
      ) with (fillfactor = 50);
      insert into es.relay default values;

      create table es.nummer (reeks text primary key, laatste bigint not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema es cascade');
  }
}
