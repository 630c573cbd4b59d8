import { acquireRelayLock, append, eventStoreMigrations, sequence, verifyChain } from './index';
import { testDatabase, type TestDatabase } from '../testing/database';
import { anAppend } from '../testing/events';

let db: TestDatabase;
beforeEach(async () => {
  db = await testDatabase(eventStoreMigrations);
  const relay = await acquireRelayLock(db.url);
  if (relay === undefined) throw new Error('no relay lock');
  for (let i = 0; i < 7; i++) await append(db.pool, anAppend(`item-${i % 2}`, Math.floor(i / 2)));
  await sequence(relay, { max: 100 });
  await append(db.pool, anAppend('item-2', 0));
  await relay.end();
});
afterEach(() => db.drop());

const verify = () => verifyChain(db.pool, { pageSize: 3 });

describe('verifying the hash chain', () => {
  it('holds for an untouched store and says where its head is', async () => {
    expect(await verify()).toMatchObject({ ok: true, volgnummer: 7, unsequenced: 1 });
  });

  it.each([
    ['a changed event', `update es.event set data = '{"nr": 99}' where stream_id = 'item-0' and version = 2`, { fault: 'content-changed', volgnummer: 3 }],
    ['a changed day', `update es.event set gebeurd_op = '2020-01-01' where stream_id = 'item-1' and version = 2`, { fault: 'content-changed', volgnummer: 4 }],
    [
      'a changed event with a hash that fits it',
      `update es.event e set content_hash = o.content_hash, data = o.data, meta = o.meta, version = 99
       from es.event o where o.stream_id = 'item-0' and o.version = 1 and e.stream_id = 'item-0' and e.version = 2`,
      { fault: 'event-missing', volgnummer: 3 },
    ],
    ['a deleted event', `delete from es.event where stream_id = 'item-1' and version = 1`, { fault: 'event-missing', volgnummer: 2 }],
    ['a number taken out', `delete from es.feed where volgnummer = 5`, { fault: 'number-missing', volgnummer: 5 }],
    ['a changed link', `update es.feed set hash = sha256(hash) where volgnummer = 6`, { fault: 'link-broken', volgnummer: 6 }],
    ['a cut tail', `delete from es.feed where volgnummer > 5`, { fault: 'tail-cut', volgnummer: 6 }],
    ['an event put in from aside', `insert into es.event select 'item-9', version, type, schema_version, data, meta, gebeurd_op, geregistreerd_op, content_hash from es.event where stream_id = 'item-0' and version = 1`, { fault: 'event-outside-feed', streamId: 'item-9' }],
    ['a stream that lost its last event', `delete from es.event where stream_id = 'item-2'`, { fault: 'stream-cut', streamId: 'item-2' }],
  ])('finds %s', async (_, tampering, fault) => {
    await db.owner.query(tampering);
    expect(await verify()).toEqual({ ok: false, ...fault });
  });

  it('finds a tail that was cut with all its traces, against a head that was written down elsewhere', async () => {
    const known = await verify();
    if (!known.ok) throw new Error('untouched store does not verify');
    await db.owner.query(`
      delete from es.feed where volgnummer = 7;
      delete from es.event where stream_id = 'item-0' and version = 4;
      update es.stream set version = 3 where stream_id = 'item-0';
      update es.relay set kop = 6, kop_hash = (select hash from es.feed where volgnummer = 6)`);
    expect(await verify()).toMatchObject({ ok: true, volgnummer: 6 });
    expect(await verifyChain(db.pool, { knownHead: known })).toEqual({ ok: false, fault: 'tail-cut', volgnummer: 7 });
  });
});
