import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARAMETERS = `p_stream text, p_kind text, p_expected int, p_events jsonb, p_teksten jsonb, p_scope text, p_key text, p_hash text, p_outcome jsonb,
  p_open boolean, p_volgend_moment timestamptz, p_workflow_version int`;
const NAMED = `version = 1 and (stream_id like 'item-%' or stream_id like 'actie-%')`;

/**
 * A stream that may begin only when none has begun under the same name. Names are no key: people may make a second one. So whoever begins a stream shares the
 * lock on its names, and only who asks for the first one takes it alone, looks, and begins while nobody else can.
 */
export class EsNames1700000001010 implements MigrationInterface {
  name = 'EsNames1700000001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function es.effen(p_tekst text) returns text language sql immutable parallel safe as $$ select regexp_replace(lower(trim(p_tekst)), '\\s+', ' ', 'g') $$;

      -- An item goes by its title, an actie by its code and by its words with its owners.
      create function es.namen(p_stream text, p_data jsonb) returns text[] language sql immutable parallel safe as $$
        select case split_part(p_stream, '-', 1)
          when 'item' then array_remove(array['item ' || (p_data #>> '{programma,code}') || ' ' || es.effen(p_data ->> 'titel')], null)
          when 'actie' then array_remove(array[
            'actie ' || (p_data #>> '{programma,code}') || ' code | ' || es.effen(p_data ->> 'code'),
            'actie ' || (p_data #>> '{programma,code}') || ' wat | ' || es.effen(p_data ->> 'omschrijving') || ' | '
              || (select string_agg(lower(e), ' | ' order by lower(e) collate "C") from jsonb_array_elements_text(p_data -> 'eigenaren') e)], null)
          else array[]::text[] end
      $$;
      -- Under which names streams began. It follows from their first events, and is written with them.
      create table es.naam (naam text not null, stream_id text not null, primary key (naam, stream_id));
      insert into es.naam select distinct naam, stream_id from es.event, unnest(es.namen(stream_id, data)) naam where ${NAMED};

      create function es.note_names() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(hashtextextended(naam, 0)) from unnest(es.namen(new.stream_id, new.data)) naam order by naam;
        insert into es.naam select distinct naam, new.stream_id from unnest(es.namen(new.stream_id, new.data)) naam;
        return null;
      end $$;
      create trigger event_names after insert on es.event for each row
        when (new.version = 1 and (new.stream_id like 'item-%' or new.stream_id like 'actie-%')) execute function es.note_names();

      create function es.append_first(${PARAMETERS}, p_names text[], p_except text[], out result text, out version int, out hash text, out outcome jsonb) language plpgsql as $$
      begin
        -- What was done under this key gets its answer, whatever has come since.
        if not exists (select from es.command c where c.scope = p_scope and c.key = p_key) then
          perform pg_advisory_xact_lock(hashtextextended(naam, 0)) from unnest(p_names) naam order by naam;
          select to_jsonb(coalesce(e.data ->> 'nummer', e.stream_id)) into outcome from es.naam n join es.event e on e.stream_id = n.stream_id and e.version = 1
          where n.naam = any(p_names) and n.stream_id <> p_stream and n.stream_id <> all(p_except) limit 1;
          if found then
            result := 'exists';
            version := 0;
            return;
          end if;
        end if;
        select a.* into result, version, hash, outcome
        from es.append(p_stream, p_kind, p_expected, p_events, p_teksten, p_scope, p_key, p_hash, p_outcome, p_open, p_volgend_moment, p_workflow_version) a;
      end $$;

      do $$ begin
        if not exists (select from pg_roles where rolname = 'cirkel_app') then return; end if;
        grant execute on function es.effen, es.namen, es.note_names, es.append_first to cirkel_app;
        grant select, insert on es.naam to cirkel_app;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function es.append_first;
      drop trigger event_names on es.event;
      drop function es.note_names;
      drop table es.naam;
      drop function es.namen;
      drop function es.effen;
    `);
  }
}
