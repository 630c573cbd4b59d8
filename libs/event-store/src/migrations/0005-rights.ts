import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The role that applications work under: it has no UPDATE or DELETE on es.event and es.feed. `openPool` takes it on where the
 * login may; a login that may not create roles leaves that to whoever runs the cluster (docs: README, real servers).
 */
export class EsRights1700000001005 implements MigrationInterface {
  name = 'EsRights1700000001005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        create role cirkel_app nologin;
      exception
        -- Roles belong to the cluster: another database of it, or a migration at this very moment, may have made it.
        when duplicate_object or unique_violation or insufficient_privilege then null;
      end $$;

      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant usage on schema es to cirkel_app;
        grant select, insert on es.event, es.feed to cirkel_app;
        grant select, insert, update on es.stream, es.command, es.relay, es.klok, es.nummer, es.tekst to cirkel_app;
        grant select, insert, delete on es.outbox to cirkel_app;
        grant delete on es.stream to cirkel_app;
        grant execute on all functions in schema es to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if exists (select from pg_roles where rolname = 'cirkel_app') then drop owned by cirkel_app; end if;
      end $$;
    `);
  }
}
