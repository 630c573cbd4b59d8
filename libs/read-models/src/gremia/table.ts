import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Gremium } from '@cirkel/domain';

/** One row per gremium; there are a handful. */
@Entity({ schema: 'lees', name: 'gremium' })
export class GremiumRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ type: 'text' }) code!: string;
  @Column({ type: 'jsonb' }) stand!: Gremium;
}

export class LeesGremium1700000003060 implements MigrationInterface {
  name = 'LeesGremium1700000003060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.gremium (
        id text primary key,
        versie int not null,
        code text not null,
        stand jsonb not null
      );
      create index on lees.gremium (code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.gremium');
  }
}
