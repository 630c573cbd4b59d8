import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the list filters by beside where an item is now: where it came from, in which year, of whom, through which ronde, and how it ended. */
export class LeesItemHerkomst1700000003180 implements MigrationInterface {
  name = 'LeesItemHerkomst1700000003180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table lees.item
        add jaar smallint not null default 0,
        add instroom text not null default '',
        add wvs text[] not null default '{}',
        add kennisagenda text,
        add ronden text[] not null default '{}',
        add einde text;
      update lees.item i set
        jaar = coalesce(left(stand #>> '{doorlopen,0,sinds}', 4)::smallint, 0),
        instroom = stand ->> 'instroom',
        wvs = array(select jsonb_array_elements_text(stand -> 'wvs')),
        ronden = array_remove(array[stand #>> '{subsidieronde,ronde}'], null),
        einde = stand #>> '{einde,code}'
      from lees.itemstand s where s.id = i.id;
      create index on lees.item (jaar, termijn, (status = 'beeindigd'), id);
      create index on lees.item (instroom, termijn, (status = 'beeindigd'), id);
      create index on lees.item (einde, termijn, (status = 'beeindigd'), id) where einde is not null;
      create index on lees.item (kennisagenda, termijn, (status = 'beeindigd'), id) where kennisagenda is not null;
      create index on lees.item using gin (wvs);
      create index on lees.item using gin (ronden);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table lees.item drop jaar, drop instroom, drop wvs, drop kennisagenda, drop ronden, drop einde');
  }
}
