import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORDER = [
  { columns: [], where: '' },
  { columns: ['fase'], where: '' },
  { columns: ['termijnstaat'], where: '' },
  { columns: ['status'], where: '' },
  { columns: ['jaar'], where: '' },
  { columns: ['instroom'], where: '' },
  { columns: ['einde'], where: ' where einde is not null' },
  { columns: ['kennisagenda'], where: ' where kennisagenda is not null' },
] as const;

/** Whether it has ended as a column of its own: by an expression the database cannot merge the lists of several stages. */
export class LeesItemBeeindigd1700000003270 implements MigrationInterface {
  name = 'LeesItemBeeindigd1700000003270';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.item add column beeindigd boolean not null default false;
      update lees.item set beeindigd = true where status = 'beeindigd';
      alter table lees.item alter column beeindigd drop default;
      ${ORDER.map(({ columns, where }) => `drop index lees.item_${[...columns, 'termijn'].join('_')}_expr_id_idx; create index on lees.item (${[...columns, 'termijn', 'beeindigd', 'id'].join(', ')})${where};`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${ORDER.map(({ columns, where }) => `drop index lees.item_${[...columns, 'termijn', 'beeindigd'].join('_')}_id_idx; create index on lees.item (${[...columns, 'termijn', "(status = 'beeindigd')", 'id'].join(', ')})${where};`).join('\n')}
      alter table lees.item drop column beeindigd;
    `);
  }
}
