import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Item } from '@cirkel/domain';

/** One narrow row per item, for filters, sorting and counting; it changes only when one of these does. What is shown is in `ItemstandRow`. */
@Entity({ schema: 'lees', name: 'item' })
export class ItemRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) titel!: string;
  @Column({ type: 'text' }) zoektekst!: string;
  @Column({ type: 'text' }) programma!: string;
  @Column({ type: 'text' }) fase!: string;
  @Column({ name: 'fase_nr', type: 'smallint' }) faseNr!: number;
  @Column({ type: 'text' }) status!: string;
  /** Effective date and state of the first open termijn; `geen` when there is none. */
  @Column({ type: 'date', nullable: true }) termijn!: string | null;
  @Column({ type: 'text' }) termijnstaat!: string;
  /** The year in which it began. */
  @Column({ type: 'smallint' }) jaar!: number;
  @Column({ type: 'text' }) instroom!: string;
  @Column({ type: 'text', array: true }) wvs!: string[];
  @Column({ type: 'text', nullable: true }) kennisagenda!: string | null;
  /** Name and code of the ronde to which it is assigned. */
  @Column({ type: 'text', array: true }) ronden!: string[];
  @Column({ type: 'text', nullable: true }) einde!: string | null;
  @Column({ type: 'boolean' }) beeindigd!: boolean;
}

/** The whole of an item, read by its key. It changes with every event. */
@Entity({ schema: 'lees', name: 'itemstand' })
export class ItemstandRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ name: 'gewijzigd_op', type: 'timestamptz' }) gewijzigdOp!: string;
  @Column({ type: 'jsonb' }) stand!: Item;
}

export class LeesItem1700000003010 implements MigrationInterface {
  name = 'LeesItem1700000003010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      -- No index on what every event changes (versie, gewijzigd_op, stand), and room on each page: most updates then touch one page.
      create table lees.item (
        id text primary key,
        versie int not null,
        gewijzigd_op timestamptz not null,
        nummer text not null,
        titel text not null,
        zoektekst text not null,
        programma text not null,
        fase text not null,
        fase_nr smallint not null,
        status text not null,
        betrokken text[] not null,
        aan_zet text[] not null,
        termijn date,
        termijnstaat text not null,
        stand jsonb not null
      ) with (fillfactor = 70);
      create index on lees.item (nummer, id);
      create index on lees.item (titel, id);
      create index on lees.item (fase_nr, nummer, id);
      create index on lees.item (termijn, id);
      create index on lees.item using gin (zoektekst gin_trgm_ops);
      create index on lees.item using gin (betrokken);
      create index on lees.item using gin (aan_zet);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.item');
  }
}

/** Lists of many items read narrow rows; those that a list is mostly asked by have an index in its very order. */
export class LeesItemstand1700000003120 implements MigrationInterface {
  name = 'LeesItemstand1700000003120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.itemstand (
        id text primary key,
        versie int not null,
        gewijzigd_op timestamptz not null,
        stand jsonb not null
      ) with (fillfactor = 70);
      insert into lees.itemstand select id, versie, gewijzigd_op, stand from lees.item;
      alter table lees.item drop column versie, drop column gewijzigd_op, drop column stand;

      drop index lees.item_termijn_id_idx;
      create index on lees.item (termijn, (status = 'beeindigd'), id);
      create index on lees.item (fase, termijn, (status = 'beeindigd'), id);
      create index on lees.item (termijnstaat, termijn, (status = 'beeindigd'), id);
      create index on lees.item (status, termijn, (status = 'beeindigd'), id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index lees.item_termijn_expr_id_idx, lees.item_fase_termijn_expr_id_idx, lees.item_termijnstaat_termijn_expr_id_idx, lees.item_status_termijn_expr_id_idx;
      create index on lees.item (termijn, id);
      alter table lees.item add column versie int, add column gewijzigd_op timestamptz, add column stand jsonb;
      update lees.item i set versie = s.versie, gewijzigd_op = s.gewijzigd_op, stand = s.stand from lees.itemstand s where s.id = i.id;
      drop table lees.itemstand;
    `);
  }
}
