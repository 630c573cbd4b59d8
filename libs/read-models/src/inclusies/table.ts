import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Inclusies } from '@cirkel/domain';

/** One row per study that is followed. */
@Entity({ schema: 'lees', name: 'inclusies' })
export class InclusiesRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ type: 'text' }) item!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ name: 'te_traag', type: 'boolean' }) teTraag!: boolean;
  @Column({ type: 'jsonb' }) stand!: Inclusies;
  @Column({ type: 'text', array: true }) centra!: string[];
}

export class LeesInclusies1700000003210 implements MigrationInterface {
  name = 'LeesInclusies1700000003210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.inclusies (
        id text primary key,
        versie int not null,
        item text not null,
        nummer text not null,
        te_traag boolean not null,
        stand jsonb not null
      );
      create unique index on lees.inclusies (item);
      create index on lees.inclusies (nummer, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.inclusies');
  }
}

/** By the centres that take part; the rows are filled by the rebuild that a newer form brings. */
export class LeesInclusiecentra1700000003320 implements MigrationInterface {
  name = 'LeesInclusiecentra1700000003320';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.inclusies add column centra text[] not null default '{}';
      create index on lees.inclusies using gin (centra);
      create index on lees.inclusies (te_traag, nummer, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.inclusies drop column centra;
      drop index lees.inclusies_te_traag_nummer_id_idx;
    `);
  }
}
