import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Onderwerpsoort, Verlaatwijze } from '@cirkel/domain';

/** One row per rung that an escalatie came to; narrow, for figures over many. */
@Entity({ schema: 'lees', name: 'escalatietrede' })
export class EscalatietredeRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @PrimaryColumn({ type: 'int' }) trede!: number;
  @Column({ type: 'text' }) programma!: string;
  @Column({ type: 'text' }) soort!: Onderwerpsoort;
  @Column({ type: 'text' }) gremium!: string;
  /** The day on which the escalatie began, at its first rung. */
  @Column({ type: 'date' }) begin!: string;
  @Column({ name: 'geopend_op', type: 'date' }) geopendOp!: string;
  /** Null while it lies there. */
  @Column({ name: 'verlaten_op', type: 'date', nullable: true }) verlatenOp!: string | null;
  @Column({ type: 'text', nullable: true }) hoe!: Verlaatwijze | null;
}

export class LeesEscalatietrede1700000003310 implements MigrationInterface {
  name = 'LeesEscalatietrede1700000003310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.escalatietrede (
        id text not null,
        trede int not null,
        programma text not null,
        soort text not null,
        gremium text not null,
        "begin" date not null,
        geopend_op date not null,
        verlaten_op date,
        hoe text,
        primary key (id, trede)
      );
      create index on lees.escalatietrede (programma, "begin");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.escalatietrede');
  }
}
