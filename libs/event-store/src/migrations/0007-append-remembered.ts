import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a remembered time may be from the clock: what is due does not come closer than this to being decided on too early or too late. */
const TOLERANCE_S = 0.25;

const PARAMETERS = `p_stream text, p_kind text, p_expected int, p_events jsonb, p_teksten jsonb, p_scope text, p_key text, p_hash text, p_outcome jsonb,
  p_open boolean, p_volgend_moment timestamptz, p_workflow_version int`;

/** An append for a decision on a remembered stream, at a time that was reckoned instead of asked: the clock is checked as the version is. */
export class EsAppendRemembered1700000001007 implements MigrationInterface {
  name = 'EsAppendRemembered1700000001007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function es.append_remembered(${PARAMETERS}, p_now timestamptz, out result text, out version int, out hash text, out outcome jsonb) language plpgsql as $$
      begin
        if abs(extract(epoch from es.nu() - p_now)) > ${TOLERANCE_S} then
          result := 'conflict';
          version := p_expected;
          return;
        end if;
        select a.* into result, version, hash, outcome
        from es.append(p_stream, p_kind, p_expected, p_events, p_teksten, p_scope, p_key, p_hash, p_outcome, p_open, p_volgend_moment, p_workflow_version) a;
      end $$;

      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant execute on function es.append_remembered to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function es.append_remembered');
  }
}
