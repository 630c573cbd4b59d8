import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row says what time it is, the same for every process (design.md section 3, "Clock"). */
export class EsClock1700000001002 implements MigrationInterface {
  name = 'EsClock1700000001002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table es.klok (
        een boolean primary key default true check (een),
        modus text not null default 'echt' check (modus in ('echt', 'stuurbaar')),
        begin timestamptz not null default clock_timestamp(),
        anker timestamptz not null default clock_timestamp(),
        factor double precision not null default 1 check (factor >= 0),
        gezien timestamptz
      );
      insert into es.klok default values;

      create function es.tijd_van(k es.klok) returns timestamptz language sql volatile as $$
        select date_trunc('milliseconds', case k.modus
          when 'echt' then clock_timestamp()
          else k.begin + (clock_timestamp() - k.anker) * k.factor end)
      $$;

      create function es.nu() returns timestamptz language sql volatile as $$
        select es.tijd_van(k) from es.klok k
      $$;

      -- A Moment as the domain writes it: UTC, milliseconds, Z.
      create function es.moment(t timestamptz) returns text language sql immutable as $$
        select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function es.moment; drop function es.nu; drop function es.tijd_van; drop table es.klok');
  }
}
