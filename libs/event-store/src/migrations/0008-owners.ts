import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts what a partij began in a year; only first events name an owner that way. */
export class EsOwners1700000001008 implements MigrationInterface {
  name = 'EsOwners1700000001008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index event_eigenaar on es.event ((data ->> 'eigenaar'), type, gebeurd_op) where version = 1 and data ->> 'eigenaar' is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index es.event_eigenaar');
  }
}
