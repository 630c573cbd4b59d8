import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which shape the rows of each read model have in this database. */
export class LeesVorm1700000003290 implements MigrationInterface {
  name = 'LeesVorm1700000003290';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table lees.vorm (leesmodel text primary key, vorm int not null)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.vorm');
  }
}
