import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { ImplementatieRij } from '@cirkel/contracts';

/** One row per item that is in implementatie: what the agenda shows of it, texts by reference. */
@Entity({ schema: 'lees', name: 'implementatie' })
export class ImplementatieRow {
  @PrimaryColumn({ type: 'text' }) id!: string;
  @Column({ type: 'text' }) nummer!: string;
  @Column({ type: 'text' }) programma!: string;
  @Column({ type: 'text', array: true }) eigenaren!: string[];
  @Column({ name: 'de_implementatie', type: 'boolean' }) deImplementatie!: boolean;
  @Column({ type: 'jsonb' }) rij!: ImplementatieRij;
}

export class LeesImplementatie1700000003230 implements MigrationInterface {
  name = 'LeesImplementatie1700000003230';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.implementatie (
        id text primary key,
        nummer text not null,
        programma text not null,
        eigenaren text[] not null,
        de_implementatie boolean not null,
        rij jsonb not null
      );
      create index on lees.implementatie (nummer, id);
      create index on lees.implementatie (programma, nummer, id);
      create index on lees.implementatie using gin (eigenaren);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.implementatie');
  }
}
