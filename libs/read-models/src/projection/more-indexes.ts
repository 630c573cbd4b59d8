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

/** Lists of one programme, each in its own order. */
export class LeesPerProgramma1700000003390 implements MigrationInterface {
  name = 'LeesPerProgramma1700000003390';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index escalatie_programma_idx on lees.escalatie ((stand -> 'programma' ->> 'code'), open desc, sinds, id);
      create index inclusies_programma_idx on lees.inclusies ((stand -> 'programma' ->> 'code'), nummer, id);
      create index spiegel_programma_idx on lees.spiegel ((stand -> 'programma' ->> 'code'), code, id);
      create index uitstel_programma_idx on lees.uitstelverzoek ((programma ->> 'code'), was, onderwerp_id, nr);
      create index item_programma_idx on lees.item (programma, termijn, beeindigd, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index lees.escalatie_programma_idx, lees.inclusies_programma_idx, lees.spiegel_programma_idx, lees.uitstel_programma_idx, lees.item_programma_idx');
  }
}

/** Stages of one programme, each in the order of the list. With only the index of the whole programme beside that of the stage, a domein was read through all of the programme. */
export class LeesProgrammafase1700000003400 implements MigrationInterface {
  name = 'LeesProgrammafase1700000003400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index item_programma_fase_idx on lees.item (programma, fase, termijn, beeindigd, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index lees.item_programma_fase_idx');
  }
}
