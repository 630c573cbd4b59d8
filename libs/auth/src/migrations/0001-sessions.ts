import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions and sign-ins under way. No tokens are kept, and of the cookies only a hash. */
export class ToegangSessions1700000004001 implements MigrationInterface {
  name = 'ToegangSessions1700000004001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema toegang;
      create table toegang.sessie (hash bytea primary key, beller jsonb not null, csrf text not null, verloopt_op timestamptz not null);
      create table toegang.aanmelding (hash bytea primary key, gegevens jsonb not null, verloopt_op timestamptz not null);

      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant usage on schema toegang to cirkel_app;
        grant select, insert, delete on toegang.sessie, toegang.aanmelding to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema toegang cascade');
  }
}
