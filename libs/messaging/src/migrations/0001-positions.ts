import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each projection group is with each stream, and which streams it has parked (design.md section 7). */
export class LeesPositions1700000002001 implements MigrationInterface {
  name = 'LeesPositions1700000002001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists lees;

      create table lees.positie (
        groep text not null,
        stream_id text not null,
        version int not null,
        primary key (groep, stream_id)
      ) with (fillfactor = 70);

      -- A row means: this stream is parked for this group, at this version, until a person has it tried again.
      create table lees.dode_brief (
        groep text not null,
        stream_id text not null,
        version int not null,
        reden text not null,
        op timestamptz not null default clock_timestamp(),
        primary key (groep, stream_id)
      );

      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant usage on schema lees to cirkel_app;
        grant select, insert, update, delete on all tables in schema lees to cirkel_app;
        -- Every read model that is made later under the same login.
        alter default privileges in schema lees grant select, insert, update, delete on tables to cirkel_app;
        alter default privileges in schema lees grant usage, select on sequences to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.dode_brief; drop table lees.positie');
  }
}
