import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POSITIONS_DIFFER } from '../consumer/positions-differ';

/** Moves positions that are where the caller supposes them to be, or nothing at all. */
export class LeesMove1700000002002 implements MigrationInterface {
  name = 'LeesMove1700000002002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function lees.move(p_groep text, p_streams text[], p_from int[], p_to int[], p_payloads text[]) returns void language plpgsql as $$
      declare
        v_moved int;
        v_made int := 0;
      begin
        update lees.positie p set version = u.upto
        from unnest(p_streams, p_from, p_to) u(stream_id, since, upto)
        where p.groep = p_groep and p.stream_id = u.stream_id and p.version = u.since
          and not exists (select from lees.dode_brief d where d.groep = p_groep and d.stream_id = u.stream_id);
        get diagnostics v_moved = row_count;
        if 0 = any(p_from) then
          insert into lees.positie (groep, stream_id, version)
          select p_groep, u.stream_id, u.upto from unnest(p_streams, p_from, p_to) u(stream_id, since, upto)
          where u.since = 0 and not exists (select from lees.dode_brief d where d.groep = p_groep and d.stream_id = u.stream_id)
          order by u.stream_id
          on conflict do nothing;
          get diagnostics v_made = row_count;
        end if;
        if v_moved + v_made <> cardinality(p_streams) then
          raise exception 'the positions of % are not where the caller supposes them', p_groep using errcode = '${POSITIONS_DIFFER}';
        end if;
        perform pg_notify('lees', payload) from unnest(p_payloads) payload;
      end $$;

      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant execute on function lees.move to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function lees.move');
  }
}
