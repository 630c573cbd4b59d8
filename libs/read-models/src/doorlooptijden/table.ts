import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Meting } from '@cirkel/domain';

/** One row per measured stretch of an item; narrow, for figures over many. */
@Entity({ schema: 'lees', name: 'doorlooptijd' })
export class DoorlooptijdRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @PrimaryColumn({ type: 'text' }) meting!: Meting;
  @Column({ type: 'text' }) programma!: string;
  /** The subsidieronde of the item; null when it had none. */
  @Column({ type: 'text', nullable: true }) ronde!: string | null;
  @Column({ type: 'date' }) van!: string;
  @Column({ type: 'date', nullable: true }) tot!: string | null;
  /** The last day that was agreed for this very item; null where only the norm says something. */
  @Column({ type: 'date', nullable: true }) uiterlijk!: string | null;
  @Column({ type: 'boolean' }) fictief!: boolean;
}

export class LeesDoorlooptijd1700000003110 implements MigrationInterface {
  name = 'LeesDoorlooptijd1700000003110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.doorlooptijd (
        id text not null,
        meting text not null,
        programma text not null,
        ronde text,
        van date not null,
        tot date,
        uiterlijk date,
        fictief boolean not null,
        primary key (id, meting)
      );
      create index on lees.doorlooptijd (programma, meting, ronde);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.doorlooptijd');
  }
}
