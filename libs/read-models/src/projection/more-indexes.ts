import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For lists of a part of many: those of a stage, a domein or a state, found and sorted by what they are mostly asked by. */
export class LeesMeerIndexen1700000003100 implements MigrationInterface {
  name = 'LeesMeerIndexen1700000003100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index on lees.item (programma, fase, termijn, id);
      create index on lees.item (termijnstaat, termijn, id);
      create index on lees.item (status, termijn, id);
      create index on lees.escalatie (open desc, sinds, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index lees.item_programma_fase_termijn_id_idx, lees.item_termijnstaat_termijn_id_idx, lees.item_status_termijn_id_idx, lees.escalatie_open_sinds_id_idx');
  }
}
