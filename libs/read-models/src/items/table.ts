import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Item } from '@cirkel/domain';

/** One row per item. The columns serve filters and sorting; what is shown is made from `stand`. */
@Entity({ schema: 'lees', name: 'item' })
export class ItemRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ name: 'gewijzigd_op', type: 'timestamptz' }) gewijzigdOp!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) titel!: string;
  @Column({ type: 'text' }) zoektekst!: string;
  @Column({ type: 'text' }) programma!: string;
  @Column({ type: 'text' }) fase!: string;
  @Column({ name: 'fase_nr', type: 'smallint' }) faseNr!: number;
  @Column({ type: 'text' }) status!: string;
  /** Owner and whoever is aan zet. */
  @Column({ type: 'text', array: true }) betrokken!: string[];
  @Column({ name: 'aan_zet', type: 'text', array: true }) aanZet!: string[];
  /** Effective date and state of the first open termijn; `geen` when there is none. */
  @Column({ type: 'date', nullable: true }) termijn!: string | null;
  @Column({ type: 'text' }) termijnstaat!: string;
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
