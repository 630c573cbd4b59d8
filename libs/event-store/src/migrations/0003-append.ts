import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPENDED, RELAY_WAITS } from '../relay-locks';

/**
 * The append: version check on the locked stream row, events, texts, command row and outbox rows in one transaction and one
 * round trip. The order of the steps matters: whatever makes it give up comes before the first event is written.
 */
export class EsAppend1700000001003 implements MigrationInterface {
  name = 'EsAppend1700000001003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function es.append(
        p_stream text, p_kind text, p_expected int, p_events jsonb, p_teksten jsonb,
        p_scope text, p_key text, p_hash text, p_outcome jsonb,
        p_open boolean, p_volgend_moment timestamptz, p_workflow_version int,
        out result text, out version int, out hash text, out outcome jsonb
      ) language plpgsql as $$
      declare
        v_kind text;
        v_version int;
        v_count int := jsonb_array_length(p_events);
      begin
        select s.version, s.kind into v_version, v_kind from es.stream s where s.stream_id = p_stream for update;
        version := coalesce(v_version, 0);
        if v_kind <> p_kind then
          raise exception 'stream % is of kind %, not %', p_stream, v_kind, p_kind;
        end if;

        if p_key is not null then
          select c.hash, c.outcome into hash, outcome from es.command c where c.scope = p_scope and c.key = p_key;
          if found and (outcome is not null or p_outcome is null or hash <> p_hash) then
            result := 'repeated';
            return;
          end if;
        end if;

        if version <> p_expected then
          result := 'conflict';
          return;
        end if;

        if p_expected = 0 and v_count > 0 then
          insert into es.stream (stream_id, kind, version, open, volgend_moment, workflow_version)
          values (p_stream, p_kind, v_count, p_open, p_volgend_moment, coalesce(p_workflow_version, 0))
          on conflict do nothing;
          if not found then
            -- Two creations at once: the other one was first.
            select s.version into version from es.stream s where s.stream_id = p_stream;
            result := 'conflict';
            return;
          end if;
        end if;

        if p_key is not null then
          -- A row without an outcome belongs to a saga that this append closes.
          insert into es.command as c (scope, key, hash, stream_id, outcome)
          values (p_scope, p_key, p_hash, p_stream, p_outcome)
          on conflict on constraint command_pkey do update set outcome = excluded.outcome
            where c.outcome is null and c.hash = excluded.hash and excluded.outcome is not null;
          if not found then
            -- The same key was used for another stream while this append waited for it.
            delete from es.stream s where s.stream_id = p_stream and p_expected = 0;
            select c.hash, c.outcome into hash, outcome from es.command c where c.scope = p_scope and c.key = p_key;
            result := 'repeated';
            return;
          end if;
        end if;

        if v_count > 0 then
          update es.stream s set
            version = p_expected + v_count, open = p_open, volgend_moment = p_volgend_moment,
            workflow_version = greatest(s.workflow_version, p_workflow_version), updated_at = clock_timestamp()
          where s.stream_id = p_stream and p_expected > 0;

          insert into es.event (stream_id, version, type, schema_version, data, meta, gebeurd_op, geregistreerd_op, content_hash)
          select p_stream, p_expected + e.nr, e.event->>'type', (e.event->>'schemaVersion')::smallint, e.event->'data', e.event->'meta',
            (e.event->>'gebeurdOp')::date, (e.event->>'geregistreerdOp')::timestamptz, decode(e.event->>'contentHash', 'hex')
          from jsonb_array_elements(p_events) with ordinality e(event, nr);

          insert into es.outbox (stream_id, version)
          select p_stream, v from generate_series(p_expected + 1, p_expected + v_count) v order by v;

          -- Wakes a relay that waits, and only then: commits that carry a NOTIFY queue for each other.
          if pg_try_advisory_lock_shared(${RELAY_WAITS}) then
            perform pg_advisory_unlock_shared(${RELAY_WAITS});
          else
            perform pg_notify('${APPENDED}', '');
          end if;
        end if;

        if p_teksten is not null then
          insert into es.tekst (id, tekst, salt) select t.id, t.tekst, t.salt from jsonb_to_recordset(p_teksten) t(id uuid, tekst text, salt text);
        end if;

        result := 'appended';
        version := p_expected + v_count;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function es.append');
  }
}
