import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Actie } from '@cirkel/domain';

/** One row per actie. The columns serve filters and sorting; what is shown is made from `stand`. */
@Entity({ schema: 'lees', name: 'actie' })
export class ActieRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'int' }) versie!: number;
  @Column({ name: 'gewijzigd_op', type: 'timestamptz' }) gewijzigdOp!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) code!: string;
  @Column({ type: 'text' }) zoektekst!: string;
  @Column({ type: 'text' }) domein!: string;
  @Column({ type: 'text' }) status!: string;
  @Column({ type: 'text', array: true }) eigenaren!: string[];
  @Column({ type: 'date', nullable: true }) termijn!: string | null;
  @Column({ type: 'jsonb' }) stand!: Actie;
}

export class LeesActie1700000003050 implements MigrationInterface {
  name = 'LeesActie1700000003050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.actie (
        id text primary key,
        versie int not null,
        gewijzigd_op timestamptz not null,
        nummer text not null,
        code text not null,
        zoektekst text not null,
        domein text not null,
        status text not null,
        eigenaren text[] not null,
        termijn date,
        stand jsonb not null
      ) with (fillfactor = 70);
      create index on lees.actie (nummer, id);
      create index on lees.actie (code, id);
      create index on lees.actie (termijn, id);
      create index on lees.actie using gin (eigenaren);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.actie');
  }
}
