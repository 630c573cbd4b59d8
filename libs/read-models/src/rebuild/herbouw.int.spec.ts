import { setTimeout as pause } from 'node:timers/promises';
import { inTransaction } from '@cirkel/event-store';
import { herbouw, itemLijst, readModels, verifieerLeesmodellen, wachtOp, werkLeesmodellenBij } from '../index';
import { wereld, wie, type Wereld } from '../../testing/wereld';

let w: Wereld;
beforeAll(async () => {
  w = await wereld();
  for (let i = 1; i <= 9; i++) {
    await w.doe(wie.FMS, `item-${i}`, 'dienKennisvraagIn', { titel: `Vraag ${i}` }, `CGG-000${i}`);
    if (i % 2 === 0) await w.doe(wie.werkorganisatie, `item-${i}`, 'selecteerKennisvraag', { reden: 'Praktijkvariatie.' });
  }
  const actie = { omschrijving: 'Top 10 aanleveren', domein: 'agenderen', eigenaren: ['partij:FMS', 'partij:NVZ'], termijn: { datum: '2020-10-15' } };
  await w.doe(wie.projectorganisatie, 'actie-1', 'registreerActie', actie, 'ACT-0001');
  await w.doe(wie.projectorganisatie, 'gremium-BO', 'registreerGremium', { code: 'BO', naam: 'BO', lidwoord: 'het' });
  await w.projecteer();
});
afterAll(() => w.sluit());

const contents = async (): Promise<unknown> => {
  const all = await Promise.all(readModels.map(({ naam, table }) => w.pool.query(`select '${naam}' as model, t.* from lees.${table.name} t order by t::text`)));
  return all.map(({ rows }) => rows);
};
const indexes = async (): Promise<unknown> =>
  (await w.pool.query(`select tablename, indexname, indexdef from pg_indexes where schemaname = 'lees' order by 1, 2`)).rows;
const settings = async (): Promise<unknown> =>
  (await w.pool.query(`select relname, reloptions from pg_class where relnamespace = 'lees'::regnamespace and relkind = 'r' order by 1`)).rows;

/** Until so many sessions of this database wait for a table. */
async function untilWaiting(sessions: number): Promise<void> {
  const waiting = `select 1 from pg_locks where locktype = 'relation' and not granted and database = (select oid from pg_database where datname = current_database())`;
  while (((await w.pool.query(waiting)).rowCount ?? 0) < sessions) await pause(5);
}

describe('rebuilding', () => {
  it('brings every read model back after all of them were emptied, with the same indexes and settings', async () => {
    const before = [await contents(), await indexes(), await settings()];
    for (const { table } of readModels) await w.owner.query(`truncate lees.${table.name}`);
    for (const { naam } of readModels) await herbouw(w.owner, naam);
    expect([await contents(), await indexes(), await settings()]).toEqual(before);
    // A second time finds nothing to do, and its names are free again.
    for (const { naam } of readModels) expect(await herbouw(w.owner, naam)).toMatchObject({ naam, verschillen: [] });
    expect([await contents(), await indexes(), await settings()]).toEqual(before);
  });

  it('takes in what is projected meanwhile, and what waits for it goes on in the new table', async () => {
    let rebuilding = true;
    const reading = (async () => {
      while (rebuilding) expect(await itemLijst(w.bron)).toMatchObject({ totaal: 9 });
    })();
    const commanding = (async () => {
      for (let i = 1; rebuilding; i++) {
        await w.doe(wie.FMS, `item-${(i % 9) + 1}`, 'plaatsOpmerking', { tekst: `Opmerking ${i}` });
        await w.projecteer();
      }
    })();
    try {
      for (let i = 0; i < 4; i++) expect(await herbouw(w.owner, 'itemstanden')).toMatchObject({ rijen: 9, verschillen: [] });
    } finally {
      rebuilding = false;
      await Promise.all([reading, commanding]);
    }
    for (const report of await verifieerLeesmodellen(w.owner)) expect(report.verschillen).toEqual([]);
  });

  it('lets a projection that has its position but no row yet finish in the new table', async () => {
    await w.doe(wie.FMS, 'item-1', 'plaatsOpmerking', { tekst: 'Terwijl er wordt opgebouwd.' });
    let rebuilding: Promise<unknown> = Promise.resolve();
    let projecting: Promise<unknown> = Promise.resolve();
    await inTransaction(w.owner, async (tx) => {
      // A reader of the old table holds the swap up; the projector queues behind it.
      await tx.query('select 1 from lees.itemstand limit 1');
      rebuilding = herbouw(w.owner, 'itemstanden');
      await untilWaiting(1);
      projecting = w.projecteer();
      await untilWaiting(2);
    });
    await Promise.all([rebuilding, projecting]);
    const { rows } = await w.pool.query<{ version: number }>(`select version from es.stream where stream_id = 'item-1'`);
    expect(await wachtOp(w.pool, [{ streamId: 'item-1', versie: rows[0]!.version }], readModels)).toBe(true);
    for (const report of await verifieerLeesmodellen(w.owner)) expect(report.verschillen).toEqual([]);
  });

  it('refuses a name that nobody knows, and a second rebuild of the same at once', async () => {
    await expect(herbouw(w.owner, 'kaartenbak')).rejects.toThrow('Er is geen leesmodel kaartenbak. Wel: items, itemstanden, betrokkenen, historie');
    const both = await Promise.allSettled([herbouw(w.owner, 'items'), herbouw(w.owner, 'items')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('verifying', () => {
  it('names the rows that are not what the events say, and changes nothing', async () => {
    await w.owner.query(`update lees.item set titel = 'Vervalst' where id = 'item-3'`);
    await w.owner.query(`delete from lees.historie where stream_id = 'item-4' and versie = 2`);
    await w.owner.query(`insert into lees.gremium values ('gremium-x', 1, 'x', '{}')`);
    const before = await contents();
    const reports = await verifieerLeesmodellen(w.owner);
    expect(Object.fromEntries(reports.map(({ naam, verschillen }) => [naam, verschillen]))).toMatchObject({
      items: ['item-3'], historie: ['item-4/2'], gremia: ['gremium-x'], acties: [], termijnen: [],
    });
    expect(await contents()).toEqual(before);
  });
});

describe('reading one’s own writes', () => {
  it('waits until the read models have the version, and no longer than asked', async () => {
    const versie = await w.doe(wie.FMS, 'item-2', 'plaatsOpmerking', { tekst: 'Nieuw.' });
    const gezien = [{ streamId: 'item-2', versie }];
    expect(await wachtOp(w.pool, gezien, readModels, 30)).toBe(false);
    const waiting = wachtOp(w.pool, gezien, readModels);
    await w.projecteer();
    expect(await waiting).toBe(true);
    expect(await wachtOp(w.pool, [{ streamId: 'item-unknown', versie: 1 }], readModels)).toBe(true);
  });
});

describe('bringing the read models up to date', () => {
  const vormen = async (): Promise<unknown> => (await w.pool.query('select leesmodel, vorm from lees.vorm order by leesmodel')).rows;

  it('rebuilds those that have another shape here, once', async () => {
    const eerst = await werkLeesmodellenBij(w.owner);
    expect(eerst.map(({ naam }) => naam)).toEqual(readModels.map(({ naam }) => naam));
    expect(await vormen()).toHaveLength(readModels.length);
    expect(await werkLeesmodellenBij(w.owner)).toEqual([]);

    await w.owner.query(`update lees.vorm set vorm = 0 where leesmodel = 'items'`);
    await w.owner.query(`update lees.item set titel = 'zoals vroeger'`);
    expect(await werkLeesmodellenBij(w.owner)).toMatchObject([{ naam: 'items', rijen: 9 }]);
    expect((await w.pool.query(`select 1 from lees.item where titel = 'zoals vroeger'`)).rowCount).toBe(0);
    expect(await werkLeesmodellenBij(w.owner)).toEqual([]);
  });

  it('says why one could not be, and goes on with the others', async () => {
    await w.owner.query(`update lees.vorm set vorm = 0 where leesmodel in ('items', 'acties')`);
    await w.owner.query(`alter table lees.item rename to item_elders`);
    try {
      expect(await werkLeesmodellenBij(w.owner)).toMatchObject([{ naam: 'items', fout: expect.any(Error) }, { naam: 'acties' }]);
    } finally {
      await w.owner.query(`alter table lees.item_elders rename to item`);
    }
    expect(await werkLeesmodellenBij(w.owner)).toMatchObject([{ naam: 'items', rijen: 9 }]);
  });
});
