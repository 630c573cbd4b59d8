import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of escalaties in its own order. */
export class LeesMeerIndexen1700000003100 implements MigrationInterface {
  name = 'LeesMeerIndexen1700000003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index on lees.escalatie (open desc, sinds, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index lees.escalatie_open_sinds_id_idx');
  }
}
