import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what corrected an event of a stream: a few among many. */
export class LeesCorrecties1700000003190 implements MigrationInterface {
  name = 'LeesCorrecties1700000003190';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index historie_correctie on lees.historie (stream_id, versie) where type = 'registratie-gecorrigeerd'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index lees.historie_correctie');
  }
}
