import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Meting } from '@cirkel/domain';

/** One row per measured stretch of an item or of a centre in its study; narrow, for figures over many. */
@Entity({ schema: 'lees', name: 'doorlooptijd' })
export class DoorlooptijdRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @PrimaryColumn({ type: 'text' }) meting!: Meting;
  /** The centre; empty for the item itself. */
  @PrimaryColumn({ type: 'text' }) centrum!: string;
  /** The item whose award and ronde hold for a centre: those stand in its own rows. */
  @Column({ name: 'item_id', type: 'text' }) itemId!: string;
  @Column({ type: 'text' }) programma!: string;
  /** The code of the subsidieronde of the item, its name when it is kept elsewhere; null when it had none. */
  @Column({ type: 'text', nullable: true }) ronde!: string | null;
  /** Null where it is the award of the item. */
  @Column({ type: 'date', nullable: true }) van!: string | null;
  @Column({ type: 'date', nullable: true }) tot!: string | null;
  /** The last day that was agreed for this very item; null where only the norm says something. */
  @Column({ type: 'date', nullable: true }) uiterlijk!: string | null;
  /** Null for a centre: as its item. */
  @Column({ type: 'boolean', nullable: true }) fictief!: boolean | null;
  /** It ended without getting there. */
  @Column({ type: 'boolean' }) gestopt!: boolean;
  /** The last day of an extended plan; null where there is none. */
  @Column({ type: 'date', nullable: true }) verlengd!: string | null;
}

export class LeesDoorlooptijd1700000003110 implements MigrationInterface {
  name = 'LeesDoorlooptijd1700000003110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.doorlooptijd (
        id text not null,
        meting text not null,
        centrum text not null,
        item_id text not null,
        programma text not null,
        ronde text,
        van date,
        tot date,
        uiterlijk date,
        fictief boolean,
        primary key (id, meting, centrum)
      );
      create index on lees.doorlooptijd (programma, meting, ronde);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.doorlooptijd');
  }
}

/** Rows of before are as they were until the read model is rebuilt (`cirkel herbouw doorlooptijden`). */
export class LeesDoorlooptijdGestopt1700000003280 implements MigrationInterface {
  name = 'LeesDoorlooptijdGestopt1700000003280';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.doorlooptijd add gestopt boolean not null default false, add verlengd date;
      alter table lees.doorlooptijd alter gestopt drop default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table lees.doorlooptijd drop gestopt, drop verlengd');
  }
}
