import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports and their rows: work in hand, no events. What a row becomes stands in the event store; here stands how far each is. */
export class Invoer1700000600000 implements MigrationInterface {
  readonly name = 'Invoer1700000600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists invoer;
      create table invoer.import (
        id text primary key, hash text not null, soort text not null, programma text not null, bestandsnaam text not null,
        door jsonb not null, op timestamptz not null, stand text not null check (stand in ('voorbeeld', 'loopt', 'klaar')), opmerkingen text[] not null);
      create index on invoer.import (op desc, id);
      create index on invoer.import (id) where stand = 'loopt';
      create table invoer.regel (
        import_id text not null references invoer.import on delete cascade, rij int not null,
        oordeel text not null check (oordeel in ('goed', 'let-op', 'fout', 'dubbel')), redenen text[] not null, titel text not null,
        opdracht jsonb, stream_id text, verleden boolean not null, gekozen boolean not null default false,
        uitkomst text check (uitkomst in ('uitgevoerd', 'geweigerd')), melding text, nummer text, versie int,
        primary key (import_id, rij), check (opdracht is not null or not gekozen));
      create index regel_nog on invoer.regel (import_id, rij) where gekozen and uitkomst is null;
      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant usage on schema invoer to cirkel_app;
        grant select, insert, update, delete on all tables in schema invoer to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema invoer cascade');
  }
}

/** What makes a row the same as another is kept with it, to be looked at again before it is executed. A row that is done needs its command no longer. */
export class InvoerUniek1700000600100 implements MigrationInterface {
  readonly name = 'InvoerUniek1700000600100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table invoer.regel add column uniek text, drop constraint regel_check,
        add constraint regel_gekozen check (opdracht is not null or not gekozen or uitkomst is not null);
      create index regel_uniek on invoer.regel (uniek) where gekozen;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table invoer.regel drop column uniek, drop constraint regel_gekozen');
  }
}

/** The days that were made of what people wrote stand with the row, for whoever looks before executing it. */
export class InvoerDagen1700000600200 implements MigrationInterface {
  readonly name = 'InvoerDagen1700000600200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table invoer.regel add column dagen jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table invoer.regel drop column dagen');
  }
}

export const importMigrations = [Invoer1700000600000, InvoerUniek1700000600100, InvoerDagen1700000600200];
