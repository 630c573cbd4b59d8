import type { Client } from 'pg';
import { acquireRelayLock, append, appendSignal, eventStoreMigrations, sequence, type AppendSignal } from './index';
import { testDatabase, type TestDatabase } from '../testing/database';
import { anAppend } from '../testing/events';

const AN_HOUR = 3_600_000;
let db: TestDatabase;
let relay: Client;
let signal: AppendSignal;
beforeEach(async () => {
  db = await testDatabase(eventStoreMigrations);
  const session = await acquireRelayLock(db.url);
  if (session === undefined) throw new Error('somebody else is the relay of a database that was made just now');
  relay = session;
  signal = await appendSignal(relay);
});
afterEach(async () => {
  await relay.end();
  await db.drop();
});

describe('a relay that waits', () => {
  it('is woken by the next append, each time that it has found nothing', async () => {
    for (const stream of ['item-a', 'item-b', 'item-c']) {
      expect(await sequence(relay, { max: 10 })).toEqual([]);
      await Promise.all([signal.untilAppended(AN_HOUR), append(db.pool, anAppend(stream, 0))]);
      expect(await sequence(relay, { max: 10 })).toHaveLength(1);
    }
  });

  it('hears of an append from before it began to wait', async () => {
    await sequence(relay, { max: 10 });
    await append(db.pool, anAppend('item-a', 0));
    await relay.query('select 1'); // by now the notification has come
    await signal.untilAppended(AN_HOUR);
  });

  it('is not disturbed while it is busy: the append after a move tells nobody', async () => {
    await append(db.pool, anAppend('item-a', 0));
    expect(await sequence(relay, { max: 10 })).toHaveLength(1);
    let told = false;
    relay.on('notification', () => (told = true));
    await append(db.pool, anAppend('item-b', 0));
    await relay.query('select 1');
    expect(told).toBe(false);
    expect(await sequence(relay, { max: 10 })).toHaveLength(1);
  });

  it('looks again by itself after the time given', async () => {
    await signal.untilAppended(1);
  });
});
