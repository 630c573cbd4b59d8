import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';

/** One row per stay of an item in a stage: narrow, so that counting over all items reads little. */
@Entity({ schema: 'lees', name: 'verblijf' })
export class VerblijfRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  /** The how-manieth stay of the item, from 1. */
  @PrimaryColumn({ type: 'smallint' }) nr!: number;
  @Column({ type: 'text' }) programma!: string;
  @Column({ type: 'text' }) fase!: string;
  @Column({ type: 'date' }) sinds!: string;
  /** The day on which it left the stage or ended in it; null while it is there. */
  @Column({ type: 'date', nullable: true }) tot!: string | null;
  @Column({ name: 'te_laat', type: 'boolean' }) teLaat!: boolean;
  @Column({ type: 'boolean' }) opgeschort!: boolean;
  @Column({ type: 'boolean' }) fictief!: boolean;
}

export class LeesVerblijf1700000003070 implements MigrationInterface {
  name = 'LeesVerblijf1700000003070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.verblijf (
        id text not null,
        nr smallint not null,
        programma text not null,
        fase text not null,
        sinds date not null,
        tot date,
        te_laat boolean not null,
        opgeschort boolean not null,
        fictief boolean not null,
        primary key (id, nr)
      );
      -- Those that are in a stage now, and those that have left it, each answered from the index alone.
      create index on lees.verblijf (programma, fase, sinds) include (te_laat, opgeschort, fictief) where tot is null;
      create index on lees.verblijf (programma, fase, (tot - sinds)) include (fictief) where tot is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.verblijf');
  }
}

/** Who came, went on or ended in a period is found by the day. */
export class LeesVerblijfPeriode1700000003380 implements MigrationInterface {
  name = 'LeesVerblijfPeriode1700000003380';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index verblijf_sinds_idx on lees.verblijf (programma, sinds);
      create index verblijf_tot_idx on lees.verblijf (programma, tot) where tot is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index lees.verblijf_sinds_idx; drop index lees.verblijf_tot_idx');
  }
}
