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

/**
 * A notice can stand in a summary (`samenvatting`: the stream_id of the row of the summary, which has the day as its cause), go to somebody
 * who stands in (`overgenomen_door`, and there `voor_persoon_id`), be refused by the mailbox for good, and be sent again by a person.
 * `onderwerp` is the stream that it is about.
 */
export class Bezorging1700000410000 implements MigrationInterface {
  readonly name = 'Bezorging1700000410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bericht.bericht
        drop constraint bericht_staat_check,
        add constraint bericht_staat_check check (staat in ('wacht', 'verzameld', 'verzonden', 'vervallen', 'overgenomen', 'onbestelbaar', 'vastgelopen')),
        alter column namens drop not null,
        add column samenvatting text, add column voor_persoon_id text, add column overgenomen_door text, add column onderwerp text,
        add column opnieuw_door text, add column opnieuw_op timestamptz;
      update bericht.bericht set onderwerp = stream_id where stream_id not like 'escalatie-%';
      create index bericht_in_samenvatting on bericht.bericht (persoon_id, samenvatting) where samenvatting is not null;
      create index bericht_per_persoon on bericht.bericht (persoon_id, opgeslagen_op);
      create index bericht_op_volgorde on bericht.bericht (opgeslagen_op);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index bericht.bericht_in_samenvatting; drop index bericht.bericht_per_persoon; drop index bericht.bericht_op_volgorde;
      delete from bericht.bericht where soort = 'samenvatting' or namens is null;
      update bericht.bericht set staat = 'vervallen' where staat in ('verzameld', 'overgenomen', 'onbestelbaar');
      alter table bericht.bericht
        drop constraint bericht_staat_check,
        add constraint bericht_staat_check check (staat in ('wacht', 'verzonden', 'vervallen', 'vastgelopen')),
        alter column namens set not null,
        drop column samenvatting, drop column voor_persoon_id, drop column overgenomen_door, drop column onderwerp, drop column opnieuw_door, drop column opnieuw_op;
    `);
  }
}
