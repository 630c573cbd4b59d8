import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Onderwerpsoort, Termijn } from '@cirkel/domain';

/** One row per termijn of an item, actie or handelingsagenda, also when it has been met. */
@Entity({ schema: 'lees', name: 'termijn' })
export class TermijnRow {
  @PrimaryColumn({ name: 'onderwerp_id', type: 'text' }) onderwerpId!: string;
  @PrimaryColumn({ name: 'termijn_id', type: 'text' }) termijnId!: string;
  @Column({ type: 'text' }) soort!: Onderwerpsoort;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) titel!: string;
  /** Owners that have not reported their part. */
  @Column({ name: 'wacht_op', type: 'text', array: true }) wachtOp!: string[];
  @Column({ type: 'date' }) effectief!: string;
  @Column({ type: 'text' }) staat!: string;
  @Column({ type: 'boolean' }) open!: boolean;
  @Column({ type: 'jsonb' }) termijn!: Termijn;
}

export class LeesTermijn1700000003040 implements MigrationInterface {
  name = 'LeesTermijn1700000003040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.termijn (
        onderwerp_id text not null,
        termijn_id text not null,
        soort text not null,
        nummer text not null,
        titel text not null,
        wacht_op text[] not null,
        effectief date not null,
        staat text not null,
        open boolean not null,
        termijn jsonb not null,
        primary key (onderwerp_id, termijn_id)
      );
      create index on lees.termijn (effectief, nummer) where open;
      create index on lees.termijn (effectief, nummer);
      create index on lees.termijn using gin (wacht_op) where open;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.termijn');
  }
}
