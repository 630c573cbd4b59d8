import type { Pool } from 'pg';
import { momentOp } from '@cirkel/domain';
import { eventStoreMigrations, inTransaction, jumpClock, migrate, openPool, setClock } from '@cirkel/event-store';
import { testEnvironment, type TestDatabase } from '@cirkel/local';
import { legUitkomstVast, mailsVoorSprong, noticeMigrations, pakDue, slaBerichtenOp, volgendeMail, wachtendeMails, type NieuwBericht } from './index';

let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  database = await testEnvironment().createDatabase();
  await migrate(database.url, [...eventStoreMigrations, ...noticeMigrations]);
  pool = openPool(database.url, { name: 'test', max: 4 });
  await setClock(pool, { mode: 'stuurbaar', begin: momentOp('2020-10-31', 0) });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const bericht: NieuwBericht = {
  streamId: 'escalatie-1', version: 2, persoonId: 'p-1', soort: 'trede-bereikt', namens: 'gremium:werkorganisatie', onderwerp: 'item-1', nietVoor: momentOp('2020-11-02', 8), opgeslagenOp: momentOp('2020-10-31', 0),
};
const staat = async (): Promise<unknown> => (await pool.query('select staat, pogingen, uitkomst from bericht.bericht')).rows;

describe('een bericht', () => {
  it('wordt één keer bewaard, hoe vaak de gebeurtenis ook komt', async () => {
    await slaBerichtenOp(pool, [bericht]);
    await slaBerichtenOp(pool, [bericht]);
    expect(await staat()).toEqual([{ staat: 'wacht', pogingen: 0, uitkomst: null }]);
  });

  it('gaat niet weg voor zijn moment, en een sprong van de klok houdt daar stil', async () => {
    expect(await inTransaction(pool, pakDue)).toBeUndefined();
    expect(await volgendeMail(pool, momentOp('2020-11-30'))).toBe(momentOp('2020-11-02', 8));
    await jumpClock(pool, momentOp('2020-11-02', 8));
    expect(await wachtendeMails(pool)).toBe(1);
  });

  it('wordt na een mislukte poging opnieuw geprobeerd, en een tweede verzender neemt het niet ook', async () => {
    await inTransaction(pool, async (tx) => {
      const een = await pakDue(tx);
      expect(een?.messageId).toMatch(/^<[0-9a-f]{32}@cirkel>$/);
      expect(await inTransaction(pool, pakDue)).toBeUndefined();
      await legUitkomstVast(tx, een!, { staat: 'opnieuw', reden: 'postbus vol' });
    });
    expect(await staat()).toEqual([{ staat: 'wacht', pogingen: 1, uitkomst: 'postbus vol' }]);
  });

  it('houdt een sprong van de klok niet meer op als het drie keer mislukt is, maar wacht zelf nog wel', async () => {
    const mislukt = (pogingen: number) => inTransaction(pool, (tx) => legUitkomstVast(tx, { ...bericht, messageId: '', pogingen, voorPersoonId: null }, { staat: 'opnieuw', reden: 'postbus vol' }));
    await mislukt(1);
    expect(await mailsVoorSprong(pool)).toBe(1);
    await mislukt(2);
    expect([await mailsVoorSprong(pool), await volgendeMail(pool, momentOp('2020-11-30')), await wachtendeMails(pool)]).toEqual([0, undefined, 1]);
  });

  it('is na tien mislukte pogingen zichtbaar vastgelopen', async () => {
    await inTransaction(pool, (tx) => legUitkomstVast(tx, { ...bericht, messageId: '', pogingen: 9, voorPersoonId: null }, { staat: 'opnieuw', reden: 'postbus vol' }));
    expect(await staat()).toEqual([{ staat: 'vastgelopen', pogingen: 10, uitkomst: 'postbus vol' }]);
    expect(await wachtendeMails(pool)).toBe(0);
  });
});
