import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Handelingsagenda, Scoreblad } from '@cirkel/domain';

/** One row per programme and year. */
@Entity({ schema: 'lees', name: 'handelingsagenda' })
export class HandelingsagendaRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ name: 'gewijzigd_op', type: 'timestamptz' }) gewijzigdOp!: string;
  @Column({ type: 'int' }) jaar!: number;
  @Column({ type: 'jsonb' }) stand!: Handelingsagenda;
}

/** One row per score sheet. What is in a draft is for its own partij only: the query sees to it. */
@Entity({ schema: 'lees', name: 'scoreblad' })
export class ScorebladRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'text' }) agenda!: string;
  @Column({ type: 'text' }) partij!: string;
  @Column({ type: 'jsonb' }) stand!: Scoreblad;
}

export class LeesHandelingsagenda1700000003160 implements MigrationInterface {
  name = 'LeesHandelingsagenda1700000003160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.handelingsagenda (
        id text primary key,
        versie int not null,
        gewijzigd_op timestamptz not null,
        jaar int not null,
        stand jsonb not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.handelingsagenda');
  }
}

export class LeesScoreblad1700000003170 implements MigrationInterface {
  name = 'LeesScoreblad1700000003170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.scoreblad (
        id text primary key,
        agenda text not null,
        partij text not null,
        stand jsonb not null
      );
      create index on lees.scoreblad (agenda, partij);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.scoreblad');
  }
}
