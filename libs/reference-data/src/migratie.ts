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

/** What persons chose about notices, and who stands in for them. Reference data as the persons are: nothing of it is in an event. */
export class Voorkeuren1700000310000 implements MigrationInterface {
  readonly name = 'Voorkeuren1700000310000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ref.voorkeur (
        persoon_id text primary key references ref.persoon, berichten text not null check (berichten in ('meteen', 'dagelijks', 'uit')),
        plaatsvervanger text references ref.persoon check (plaatsvervanger <> persoon_id), afwezig_van date, afwezig_tot date,
        check (afwezig_van <= afwezig_tot), check ((afwezig_van is null) = (afwezig_tot is null)));
      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant select, insert, update on ref.voorkeur to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ref.voorkeur');
  }
}

/** Addresses of calendars: of which person, of which body if of one, and the hash of the secret in it. */
export class Agendasleutels1700000320000 implements MigrationInterface {
  readonly name = 'Agendasleutels1700000320000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ref.agendasleutel (
        id uuid primary key, persoon_id text not null references ref.persoon, gremium text, hash bytea not null unique,
        gemaakt_op timestamptz not null default clock_timestamp(), ingetrokken_op timestamptz);
      create index agendasleutel_persoon on ref.agendasleutel (persoon_id) where ingetrokken_op is null;
      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant select, insert, update on ref.agendasleutel to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ref.agendasleutel');
  }
}

/** Somebody can want one mail per week. */
export class WekelijkseVoorkeur1700000330000 implements MigrationInterface {
  readonly name = 'WekelijkseVoorkeur1700000330000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ref.voorkeur drop constraint voorkeur_berichten_check,
        add constraint voorkeur_berichten_check check (berichten in ('meteen', 'dagelijks', 'wekelijks', 'uit'))
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update ref.voorkeur set berichten = 'dagelijks' where berichten = 'wekelijks';
      alter table ref.voorkeur drop constraint voorkeur_berichten_check,
        add constraint voorkeur_berichten_check check (berichten in ('meteen', 'dagelijks', 'uit'))
    `);
  }
}

/** A partij or person can end, and what is changed says of which version. A change tells what kind it was. */
export class Beeindigen1700000340000 implements MigrationInterface {
  readonly name = 'Beeindigen1700000340000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ref.partij add column beeindigd_op date, add column versie int not null default 1;
      alter table ref.persoon add column beeindigd_op date, add column versie int not null default 1;
      create index wijziging_sleutel on ref.wijziging (tabel, sleutel, op);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index ref.wijziging_sleutel;
      alter table ref.persoon drop column beeindigd_op, drop column versie;
      alter table ref.partij drop column beeindigd_op, drop column versie;
    `);
  }
}
