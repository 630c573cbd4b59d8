import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds an actie by the code that people gave it. */
export class EsActionCodes1700000001011 implements MigrationInterface {
  name = 'EsActionCodes1700000001011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index event_actiecode on es.event ((data ->> 'code')) where version = 1 and type = 'actie-geregistreerd'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index es.event_actiecode');
  }
}
