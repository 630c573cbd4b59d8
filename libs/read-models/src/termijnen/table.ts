import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Onderwerpsoort, Termijn } from '@cirkel/domain';

/** One row per termijn of an item, actie, handelingsagenda or ronde, also when it has been met. */
@Entity({ schema: 'lees', name: 'termijn' })
export class TermijnRow {
  @PrimaryColumn({ name: 'onderwerp_id', type: 'text' }) onderwerpId!: string;
  @PrimaryColumn({ name: 'termijn_id', type: 'text' }) termijnId!: string;
  @Column({ type: 'text' }) soort!: Onderwerpsoort;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) titel!: string;
  @Column({ type: 'date' }) effectief!: string;
  @Column({ type: 'text' }) staat!: string;
  @Column({ type: 'boolean' }) open!: boolean;
  @Column({ type: 'jsonb' }) termijn!: Termijn;
  @Column({ type: 'text' }) programma!: string;
}

/** One row per termijn and owner that has not reported its part, in the order of the agenda. */
@Entity({ schema: 'lees', name: 'wachtende' })
export class WachtendeRow {
  @PrimaryColumn({ name: 'onderwerp_id', type: 'text' }) onderwerpId!: string;
  @PrimaryColumn({ name: 'termijn_id', type: 'text' }) termijnId!: string;
  @PrimaryColumn({ type: 'text' }) wie!: string;
  @Column({ type: 'date' }) effectief!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) soort!: Onderwerpsoort;
  @Column({ type: 'text' }) staat!: string;
  @Column({ type: 'boolean' }) open!: boolean;
  @Column({ type: 'text' }) programma!: string;
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

export class LeesWachtende1700000003260 implements MigrationInterface {
  name = 'LeesWachtende1700000003260';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.wachtende (
        onderwerp_id text not null,
        termijn_id text not null,
        wie text not null,
        effectief date not null,
        nummer text not null,
        soort text not null,
        staat text not null,
        open boolean not null,
        primary key (onderwerp_id, termijn_id, wie)
      );
      insert into lees.wachtende select t.onderwerp_id, t.termijn_id, wie, t.effectief, t.nummer, t.soort, t.staat, t.open from lees.termijn t cross join lateral (select distinct wie from unnest(t.wacht_op) wie) w;
      create index on lees.wachtende (wie, effectief, nummer, termijn_id) where open;
      alter table lees.termijn drop column wacht_op;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.termijn add column wacht_op text[] not null default '{}';
      update lees.termijn t set wacht_op = array(select w.wie from lees.wachtende w where w.onderwerp_id = t.onderwerp_id and w.termijn_id = t.termijn_id);
      create index on lees.termijn using gin (wacht_op) where open;
      drop table lees.wachtende;
    `);
  }
}

/** The agenda of one programme; the rows are filled by the rebuild that a newer form brings. */
export class LeesTermijnprogramma1700000003370 implements MigrationInterface {
  name = 'LeesTermijnprogramma1700000003370';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.termijn add column programma text not null default '';
      alter table lees.wachtende add column programma text not null default '';
      create index termijn_programma_idx on lees.termijn (programma, effectief, nummer, termijn_id) include (staat, soort) where open;
      create index wachtende_programma_idx on lees.wachtende (wie, programma, effectief, nummer, termijn_id) where open;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.termijn drop column programma;
      alter table lees.wachtende drop column programma;
    `);
  }
}
