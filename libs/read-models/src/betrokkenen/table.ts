import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** One row per item and party or body that owns it or is aan zet, with what the list of items is sorted by: an index holds the list of each of them in its order. */
@Entity({ schema: 'lees', name: 'betrokkene' })
export class BetrokkeneRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @PrimaryColumn({ type: 'text' }) wie!: string;
  @Column({ name: 'aan_zet', type: 'boolean' }) aanZet!: boolean;
  @Column({ type: 'date', nullable: true }) termijn!: string | null;
  @Column({ type: 'text' }) status!: string;
  @Column({ type: 'boolean' }) beeindigd!: boolean;
}

export class LeesBetrokkene1700000003250 implements MigrationInterface {
  name = 'LeesBetrokkene1700000003250';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.betrokkene (
        id text not null,
        wie text not null,
        aan_zet boolean not null,
        termijn date,
        status text not null,
        beeindigd boolean not null,
        primary key (id, wie)
      );
      insert into lees.betrokkene select i.id, w.wie, w.wie = any(i.aan_zet), i.termijn, i.status, i.status = 'beeindigd' from lees.item i cross join lateral (select distinct wie from unnest(i.betrokken || i.aan_zet) wie) w;
      create index on lees.betrokkene (wie, termijn, beeindigd, id);
      create index on lees.betrokkene (wie, termijn, beeindigd, id) where aan_zet;
      alter table lees.item drop column betrokken, drop column aan_zet;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.item add column betrokken text[] not null default '{}', add column aan_zet text[] not null default '{}';
      update lees.item i set
        betrokken = array(select b.wie from lees.betrokkene b where b.id = i.id),
        aan_zet = array(select b.wie from lees.betrokkene b where b.id = i.id and b.aan_zet);
      create index on lees.item using gin (betrokken);
      create index on lees.item using gin (aan_zet);
      drop table lees.betrokkene;
    `);
  }
}
