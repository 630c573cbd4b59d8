import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Parties and persons: reference data, never in events. Every change leaves a line in ref.wijziging. */
export class Stamgegevens1700000300000 implements MigrationInterface {
  readonly name = 'Stamgegevens1700000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists ref;
      create table ref.partij (code text primary key, naam text not null, rol_hla text not null, rol_stuurgroep text not null);
      create table ref.persoon (
        id text primary key, naam text not null, functie text not null, email text not null, rol text not null, partij text, gremium text);
      create index persoon_partij on ref.persoon (partij);
      create table ref.wijziging (
        op timestamptz not null default clock_timestamp(), door text not null, tabel text not null, sleutel text not null, nieuw jsonb not null);
      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant usage on schema ref to cirkel_app;
        grant select, insert, update on all tables in schema ref to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema ref cascade');
  }
}
