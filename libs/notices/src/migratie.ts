import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Notices are stored before they are sent, once per event, person and channel. They hold ids, no names: the text is made at sending and
 * at reading.
 */
export class Berichten1700000400000 implements MigrationInterface {
  readonly name = 'Berichten1700000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists bericht;
      create table bericht.bericht (
        stream_id text not null, version int not null, persoon_id text not null, kanaal text not null,
        soort text not null, namens text not null, niet_voor timestamptz not null, opgeslagen_op timestamptz not null,
        staat text not null default 'wacht' check (staat in ('wacht', 'verzonden', 'vervallen', 'vastgelopen')),
        pogingen int not null default 0, volgende_poging timestamptz, message_id text not null unique, uitkomst text, verzonden_op timestamptz,
        primary key (stream_id, version, persoon_id, kanaal));
      create index bericht_wachtend on bericht.bericht (niet_voor) where staat = 'wacht';
      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant usage on schema bericht to cirkel_app;
        grant select, insert, update on bericht.bericht to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema bericht cascade');
  }
}
