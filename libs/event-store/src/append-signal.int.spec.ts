import type { Client } from 'pg';
import { acquireRelayLock, append, appendSignal, eventStoreMigrations, sequence, wasQuiet, type AppendSignal } from './index';
import { testDatabase, type TestDatabase } from '../testing/database';
import { anAppend, anEvent } from '../testing/events';

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
  it('is woken by every append once it has found little', async () => {
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

  it('is not disturbed while it is busy: after a large move the next append tells nobody, after a quiet one it does', async () => {
    const told: string[] = [];
    const appendAndLook = async (stream: string, events: number): Promise<void> => {
      await append(db.pool, anAppend(stream, 0, { events: Array.from({ length: events }, (_, i) => anEvent(i + 1)) }));
      await relay.query('select 1'); // by now a notification would have come
      expect(wasQuiet(await sequence(relay, { max: 100 }))).toBe(events < 5);
    };
    relay.on('notification', () => told.push('told'));
    await appendAndLook('item-a', 20);
    await appendAndLook('item-b', 1);
    expect(told).toEqual([]);
    await appendAndLook('item-c', 1);
    expect(told).toEqual(['told']);
  });

  it('looks again by itself after the time given', async () => {
    await signal.untilAppended(1);
  });
});
