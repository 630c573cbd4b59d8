import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { StoredEvent, Zichtbaarheid } from '@cirkel/domain';
import type { HistorieRegel } from '@cirkel/contracts';

/** One row per event of any stream. Sentence and volgnummer are added when it is read: the one may improve, the other comes later. */
@Entity({ schema: 'lees', name: 'historie' })
export class HistorieRow {
  @PrimaryColumn({ name: 'stream_id', type: 'text' }) streamId!: string;
  @PrimaryColumn({ type: 'int' }) versie!: number;
  @Column({ type: 'text' }) type!: string;
  @Column({ name: 'schema_version', type: 'smallint' }) schemaVersion!: number;
  @Column({ type: 'text' }) soort!: HistorieRegel['soort'];
  @Column({ type: 'text' }) zichtbaarheid!: Zichtbaarheid;
  /** On behalf of whom. */
  @Column({ type: 'text' }) wie!: string;
  @Column({ type: 'jsonb' }) data!: StoredEvent['data'];
  @Column({ name: 'gebeurd_op', type: 'date' }) gebeurdOp!: string;
  @Column({ name: 'geregistreerd_op', type: 'timestamptz' }) geregistreerdOp!: string;
}

export class LeesHistorie1700000003020 implements MigrationInterface {
  name = 'LeesHistorie1700000003020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table lees.historie (
        stream_id text not null,
        versie int not null,
        type text not null,
        schema_version smallint not null,
        soort text not null,
        zichtbaarheid text not null,
        wie text not null,
        data jsonb not null,
        gebeurd_op date not null,
        geregistreerd_op timestamptz not null,
        primary key (stream_id, versie)
      );
      create index on lees.historie (geregistreerd_op desc, stream_id, versie desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table lees.historie');
  }
}
