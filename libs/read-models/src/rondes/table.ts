import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Ronde } from '@cirkel/domain';

/** One row per ronde; there are a few a year. */
@Entity({ schema: 'lees', name: 'ronde' })
export class RondeRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ name: 'gewijzigd_op', type: 'timestamptz' }) gewijzigdOp!: string;
  @Column({ type: 'text' }) code!: string;
  @Column({ type: 'date' }) begin!: string;
  @Column({ type: 'jsonb' }) stand!: Ronde;
}

export class LeesRonde1700000003150 implements MigrationInterface {
  name = 'LeesRonde1700000003150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.ronde (
        id text primary key,
        versie int not null,
        gewijzigd_op timestamptz not null,
        code text not null,
        "begin" date not null,
        stand jsonb not null
      );
      create index on lees.ronde (code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.ronde');
  }
}
