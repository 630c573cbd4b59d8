import { setTimeout as wacht } from 'node:timers/promises';
import type { Pool } from 'pg';
import { momentOp } from '@cirkel/domain';
import { eventStoreMigrations, inTransaction, migrate, openPool, readNow, setClock } from '@cirkel/event-store';
import { testEnvironment, type TestDatabase } from '@cirkel/local';
import { messagingMigrations } from '@cirkel/messaging';
import { legUitkomstVast, noticeMigrations, pakDue, slaBerichtenOp } from '@cirkel/notices';
import type { TemporalDeps } from '@cirkel/temporal';
import { leefTot } from './spring';

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await testEnvironment().createDatabase();
  await migrate(database.url, [...eventStoreMigrations, ...messagingMigrations, ...noticeMigrations]);
  pool = openPool(database.url, { name: 'spec', max: 5 });
  await setClock(pool, { mode: 'stuurbaar', begin: momentOp('2020-10-31') });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('een sprong van de klok', () => {
  it('gaat verder zonder een bericht dat niet weg kan', async () => {
    const soort = { soort: 'trede-bereikt', namens: 'gremium:BO', onderwerp: 'item-1', opgeslagenOp: momentOp('2020-10-31') } as const;
    await slaBerichtenOp(pool, [{ ...soort, streamId: 'escalatie-1', version: 1, persoonId: 'p-1', nietVoor: momentOp('2020-11-02', 8) }]);
    const klaar = new AbortController();
    const mislukt = (async () => {
      while (!klaar.signal.aborted) {
        await inTransaction(pool, async (tx) => {
          const bericht = await pakDue(tx);
          if (bericht !== undefined) await legUitkomstVast(tx, bericht, { staat: 'opnieuw', reden: 'kan niet' });
        });
        await wacht(100);
      }
    })();
    // Nothing in this store has a workflow, so the jump has nobody to wake.
    await leefTot({ pool } as unknown as TemporalDeps, momentOp('2020-11-30')).finally(() => klaar.abort());
    await mislukt;
    expect(await readNow(pool)).toBe(momentOp('2020-11-30'));
  });
});
