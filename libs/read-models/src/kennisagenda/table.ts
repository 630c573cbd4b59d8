import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Gat, KennisagendaRij } from '@cirkel/contracts';

/** One row per item that comes from a kennisagenda, is or was a study, or is on its way to a guideline or stands in one. */
@Entity({ schema: 'lees', name: 'kennisagenda' })
export class KennisagendaRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) programma!: string;
  @Column({ type: 'text', array: true }) wvs!: string[];
  @Column({ type: 'text' }) zoektekst!: string;
  /** When its module is assessed again, or revised while it waits for that. */
  @Column({ type: 'date', nullable: true }) herbeoordeling!: string | null;
  @Column({ type: 'jsonb' }) rij!: KennisagendaRij;
  @Column({ type: 'text', nullable: true }) gat!: Gat | null;
}

export class LeesKennisagenda1700000003240 implements MigrationInterface {
  name = 'LeesKennisagenda1700000003240';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.kennisagenda (
        id text primary key,
        nummer text not null,
        programma text not null,
        wvs text[] not null,
        zoektekst text not null,
        herbeoordeling date,
        rij jsonb not null
      );
      create index on lees.kennisagenda (herbeoordeling, nummer, id);
      create index on lees.kennisagenda (programma, herbeoordeling, nummer, id);
      create index on lees.kennisagenda using gin (wvs);
      create index on lees.kennisagenda using gin (zoektekst gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.kennisagenda');
  }
}

/** What is missing is asked for by itself, in the order of the list; the rows are filled by the rebuild that a newer form brings. */
export class LeesKennisagendaGat1700000003310 implements MigrationInterface {
  name = 'LeesKennisagendaGat1700000003310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.kennisagenda add column gat text;
      create index on lees.kennisagenda (gat, herbeoordeling, nummer, id) where gat is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table lees.kennisagenda drop column gat');
  }
}
