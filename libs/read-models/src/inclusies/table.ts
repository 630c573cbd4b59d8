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
