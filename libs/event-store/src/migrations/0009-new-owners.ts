import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what went over to another owner after it began: that counts for the owner of now. */
export class EsNewOwners1700000001009 implements MigrationInterface {
  name = 'EsNewOwners1700000001009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index event_nieuwe_eigenaar on es.event ((data ->> 'nieuw')) where type = 'itemeigenaar-gewijzigd'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index es.event_nieuwe_eigenaar');
  }
}
