import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Programma } from '@cirkel/domain';

/** One row per programme; there are a handful. */
@Entity({ schema: 'lees', name: 'programma' })
export class ProgrammaRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ type: 'text' }) code!: string;
  @Column({ type: 'jsonb' }) stand!: Programma;
}

export class LeesProgramma1700000003090 implements MigrationInterface {
  name = 'LeesProgramma1700000003090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.programma (
        id text primary key,
        versie int not null,
        code text not null,
        stand jsonb not null
      );
      create index on lees.programma (code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.programma');
  }
}
