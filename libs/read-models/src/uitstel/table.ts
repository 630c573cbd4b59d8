import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { Termijn, Uitstelverzoek } from '@cirkel/domain';

export type Uitsteltermijn = Pick<Termijn, 'effectief' | 'kalenderregel' | 'streef'>;

/** One row per request for another date of a termijn. */
@Entity({ schema: 'lees', name: 'uitstelverzoek' })
export class UitstelRow {
  @PrimaryColumn({ name: 'onderwerp_id', type: 'text' }) onderwerpId!: string;
  @PrimaryColumn({ type: 'int' }) nr!: number;
  @Column({ type: 'text' }) soort!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) titel!: string;
  /** Who decides. */
  @Column({ type: 'text' }) aan!: string;
  @Column({ type: 'text' }) door!: string;
  /** Whether somebody still has to decide. */
  @Column({ type: 'boolean' }) open!: boolean;
  @Column({ type: 'date' }) was!: string;
  @Column({ name: 'termijn_verstreken', type: 'boolean' }) termijnVerstreken!: boolean;
  @Column({ type: 'jsonb' }) verzoek!: Uitstelverzoek;
  /** As the termijn is now: what granting would move follows from it. */
  @Column({ type: 'jsonb', nullable: true }) termijn!: Uitsteltermijn | null;
  @Column({ type: 'jsonb', nullable: true }) programma!: { readonly code: string; readonly versie: number } | null;
}

export class LeesUitstel1700000003340 implements MigrationInterface {
  name = 'LeesUitstel1700000003340';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.uitstelverzoek (
        onderwerp_id text not null,
        nr int not null,
        soort text not null,
        nummer text not null,
        titel text not null,
        aan text not null,
        door text not null,
        open boolean not null,
        was date not null,
        termijn_verstreken boolean not null,
        verzoek jsonb not null,
        primary key (onderwerp_id, nr)
      );
      create index on lees.uitstelverzoek (aan, was, onderwerp_id) where open;
      create index on lees.uitstelverzoek (was, onderwerp_id, nr);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.uitstelverzoek');
  }
}

/** What would move. The rows of before are made anew. */
export class LeesUitstelgevolg1700000003360 implements MigrationInterface {
  name = 'LeesUitstelgevolg1700000003360';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table lees.uitstelverzoek add column termijn jsonb, add column programma jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table lees.uitstelverzoek drop column termijn, drop column programma');
  }
}
