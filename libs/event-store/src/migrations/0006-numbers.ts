import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds a stream by the number that people know it by; only first events have one. */
export class EsNumbers1700000001006 implements MigrationInterface {
  name = 'EsNumbers1700000001006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index event_nummer on es.event ((data ->> 'nummer')) where version = 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index es.event_nummer');
  }
}
