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

/** Open termijnen are counted, whatever their state, from the index that holds their order. */
export class LeesTermijnTelling1700000003291 implements MigrationInterface {
  name = 'LeesTermijnTelling1700000003291';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index if exists lees.termijn_effectief_nummer_idx;
      create index termijn_open_idx on lees.termijn (effectief, nummer, termijn_id) include (staat, soort) where open;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index lees.termijn_open_idx;
      create index on lees.termijn (effectief, nummer) where open;
    `);
  }
}

/** A part of a number is looked up among the numbers. */
export class LeesNummerZoeken1700000003350 implements MigrationInterface {
  name = 'LeesNummerZoeken1700000003350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index item_nummer_zoeken_idx on lees.item (lower(nummer) text_pattern_ops)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index lees.item_nummer_zoeken_idx');
  }
}
