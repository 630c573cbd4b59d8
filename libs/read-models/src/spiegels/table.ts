import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Spiegel } from '@cirkel/domain';

/** One row per mirror. */
@Entity({ schema: 'lees', name: 'spiegel' })
export class SpiegelRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ type: 'text' }) code!: string;
  @Column({ type: 'text', nullable: true }) item!: string | null;
  @Column({ name: 'item_nummer', type: 'text', nullable: true }) itemNummer!: string | null;
  @Column({ type: 'jsonb' }) stand!: Spiegel;
}

export class LeesSpiegel1700000003220 implements MigrationInterface {
  name = 'LeesSpiegel1700000003220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.spiegel (
        id text primary key,
        versie int not null,
        code text not null,
        item text,
        item_nummer text,
        stand jsonb not null
      );
      create index on lees.spiegel (code, id);
      create index on lees.spiegel (item);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.spiegel');
  }
}
