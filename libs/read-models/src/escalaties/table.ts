import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Escalatie } from '@cirkel/domain';

/** One row per escalatie. The columns serve filters and joins; what is shown is made from `stand`. */
@Entity({ schema: 'lees', name: 'escalatie' })
export class EscalatieRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ name: 'gewijzigd_op', type: 'timestamptz' }) gewijzigdOp!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ name: 'onderwerp_id', type: 'text' }) onderwerpId!: string;
  /** Absent when it is about a proposed decision. */
  @Column({ name: 'termijn_id', type: 'text', nullable: true }) termijnId!: string | null;
  @Column({ type: 'text' }) staat!: Escalatie['staat'];
  @Column({ type: 'boolean' }) open!: boolean;
  /** The rung where it lies, and since when. */
  @Column({ type: 'text' }) gremium!: string;
  @Column({ type: 'date' }) sinds!: string;
  @Column({ type: 'jsonb' }) stand!: Escalatie;
}

export class LeesEscalatie1700000003030 implements MigrationInterface {
  name = 'LeesEscalatie1700000003030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.escalatie (
        id text primary key,
        versie int not null,
        gewijzigd_op timestamptz not null,
        nummer text not null,
        onderwerp_id text not null,
        termijn_id text not null,
        staat text not null,
        open boolean not null,
        gremium text not null,
        sinds date not null,
        stand jsonb not null
      ) with (fillfactor = 70);
      create index on lees.escalatie (onderwerp_id, termijn_id);
      create index on lees.escalatie (gremium, sinds) where open;
      create index on lees.escalatie (sinds desc, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.escalatie');
  }
}

/** An escalatie about a proposed decision has no termijn. */
export class LeesEscalatieZonderTermijn1700000003300 implements MigrationInterface {
  name = 'LeesEscalatieZonderTermijn1700000003300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table lees.escalatie alter column termijn_id drop not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table lees.escalatie alter column termijn_id set not null');
  }
}
