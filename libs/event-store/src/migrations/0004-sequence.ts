import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVENT_COLUMNS } from '../event-columns';
import { QUIET_UP_TO, RELAY_WAITS } from '../relay-locks';

/**
 * The sequencer (design.md section 5): moves outbox rows in insertion order into the feed, volgnummer = head + 1 in the moving
 * transaction, hash = sha256(previous hash || volgnummer, 8 bytes || content hash). An event that commits late gets a later
 * number, so no reader of the feed can skip one.
 */
export class EsSequence1700000001004 implements MigrationInterface {
  name = 'EsSequence1700000001004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who holds this lock asks es.append for a NOTIFY. An append that had already looked when it was taken does not tell: after the first
      -- quiet move the relay looks once more.
      create function es.wake_relay(p_wake boolean) returns void language plpgsql as $$
      declare
        v_held boolean := current_setting('es.relay_wakes', true) = 'yes';
      begin
        if p_wake and v_held is not true and pg_try_advisory_lock(${RELAY_WAITS}) then
          perform set_config('es.relay_wakes', 'yes', false);
        elsif v_held and not p_wake then
          perform pg_advisory_unlock(${RELAY_WAITS});
          perform set_config('es.relay_wakes', 'no', false);
        end if;
      end $$;

      create function es.sequence(p_max int, p_checkpoint bigint) returns table (
        volgnummer float8, epoch smallint, kind text, "streamId" text, version int, type text, "schemaVersion" smallint,
        data jsonb, meta jsonb, "gebeurdOp" text, "geregistreerdOp" text
      ) language plpgsql as $$
      #variable_conflict use_column
      declare
        r record;
        v_head bigint;
        v_start bigint;
        v_hash bytea;
        v_epoch smallint;
        v_streams text[] := '{}';
        v_versions int[] := '{}';
        v_hashes bytea[] := '{}';
      begin
        select kop, kop_hash, es.relay.epoch into v_head, v_hash, v_epoch from es.relay;
        v_start := v_head;
        -- Left joins: an outbox row whose event is gone stops the relay loudly (a link of the chain is never null) instead of passing in
        -- silence. Lateral with a limit: one look by key per event, whatever the planner thinks of tables that are small today (it once
        -- read all of es.event).
        for r in
          with gone as (
            delete from es.outbox where id in (select o.id from es.outbox o order by o.id limit p_max) returning id, stream_id, version
          )
          select e.content_hash, s.kind, ${EVENT_COLUMNS}
          from gone g
          left join lateral (select * from es.event x where x.stream_id = g.stream_id and x.version = g.version limit 1) e on true
          left join lateral (select x.kind from es.stream x where x.stream_id = g.stream_id limit 1) s on true
          order by g.id
        loop
          v_head := v_head + 1;
          v_hash := sha256(v_hash || int8send(v_head) || r.content_hash);
          v_streams := v_streams || r."streamId";
          v_versions := v_versions || r.version;
          v_hashes := v_hashes || v_hash;
          volgnummer := v_head; epoch := v_epoch; kind := r.kind; "streamId" := r."streamId"; version := r.version; type := r.type;
          "schemaVersion" := r."schemaVersion"; data := r.data; meta := r.meta; "gebeurdOp" := r."gebeurdOp"; "geregistreerdOp" := r."geregistreerdOp";
          return next;
        end loop;

        perform es.wake_relay(v_head - v_start <= ${QUIET_UP_TO});
        if v_head = v_start then
          update es.relay set checkpoint = p_checkpoint where checkpoint < p_checkpoint;
          return;
        end if;
        update es.relay set kop = v_head, kop_hash = v_hash, checkpoint = greatest(checkpoint, p_checkpoint) where kop = v_start;
        if not found then
          raise exception 'somebody else numbers events: the head moved from %', v_start;
        end if;
        insert into es.feed (volgnummer, stream_id, version, epoch, hash)
        select v_start + u.nr, u.stream_id, u.version, v_epoch, u.hash
        from unnest(v_streams, v_versions, v_hashes) with ordinality u(stream_id, version, hash, nr);
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function es.sequence, es.wake_relay');
  }
}
