import fc from 'fast-check';
import type { Client } from 'pg';
import { acquireRelayLock, append, eventStoreMigrations, feedHead, readFeed, sequence, type FeedEvent } from './index';
import { testDatabase, type TestDatabase } from '../testing/database';
import { anAppend, anEvent } from '../testing/events';

let db: TestDatabase;
let relay: Client;
beforeEach(async () => {
  db = await testDatabase(eventStoreMigrations);
  const session = await acquireRelayLock(db.url);
  if (session === undefined) throw new Error('somebody else is the relay of a database that was made just now');
  relay = session;
});
afterEach(async () => {
  await relay.end();
  await db.drop();
});

const ids = (events: readonly FeedEvent[]): string[] => events.map((e) => `${e.volgnummer} ${e.streamId}@${e.version}`);
const wholeFeed = (): Promise<readonly FeedEvent[]> => readFeed(db.pool, { na: 0, limit: 100_000 });

describe('the sequencer', () => {
  it('numbers in order of insertion and returns what it moved, once', async () => {
    await append(db.pool, anAppend('item-a', 0, { events: [anEvent(1), anEvent(2)] }));
    await append(db.pool, anAppend('item-b', 0));
    const moved = await sequence(relay, { max: 100 });
    expect(ids(moved)).toEqual(['1 item-a@1', '2 item-a@2', '3 item-b@1']);
    expect(moved[0]).toMatchObject({ kind: 'item', epoch: 1, type: 'notitie-geplaatst', data: { nr: 1 } });
    expect(await sequence(relay, { max: 100 })).toEqual([]);
    expect(await wholeFeed()).toEqual(moved);
    expect(ids(await readFeed(db.pool, { na: 1, limit: 1 }))).toEqual(['2 item-a@2']);
  });

  it('gives an append that was held open a later number than those that committed meanwhile, so that no reader skips it', async () => {
    const held = await db.pool.connect();
    try {
      await held.query('begin');
      await append(held, anAppend('item-late', 0));
      await append(db.pool, anAppend('item-early', 0));
      expect(ids(await sequence(relay, { max: 100 }))).toEqual(['1 item-early@1']);
      const read = await wholeFeed();
      await held.query('commit');
      expect(ids(await sequence(relay, { max: 100 }))).toEqual(['2 item-late@1']);
      expect(ids(await readFeed(db.pool, { na: read.length, limit: 10 }))).toEqual(['2 item-late@1']);
    } finally {
      held.release();
    }
  });

  it('keeps a checkpoint that only rises', async () => {
    await append(db.pool, anAppend('item-a', 0));
    await sequence(relay, { max: 1 });
    await sequence(relay, { max: 1, checkpoint: 1 });
    await sequence(relay, { max: 1, checkpoint: 0 });
    expect(await feedHead(db.pool)).toMatchObject({ volgnummer: 1, checkpoint: 1, unsequenced: 0 });
  });

  it('costs the same however much has been stored: it reads no table as a whole', async () => {
    const many = Array.from({ length: 4_000 }, (_, i) => anEvent(i + 1));
    await append(db.pool, anAppend('item-old', 0, { events: many }));
    while ((await sequence(relay, { max: 1_000 })).length > 0);
    await db.owner.query('analyze es.event, es.feed, es.stream, es.outbox');
    await relay.query('begin');
    for (const nr of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await append(db.pool, anAppend(`item-${nr}`, 0));
      expect(await sequence(relay, { max: 1_000 })).toHaveLength(1);
    }
    const { rows } = await relay.query<{ read: number }>(
      `select sum(seq_tup_read)::int as read from pg_stat_xact_user_tables where schemaname = 'es' and relname in ('event', 'feed', 'stream')`,
    );
    await relay.query('commit');
    expect(rows[0]?.read).toBeLessThan(4_000);
  });

  it('is one: a second relay gets the lock only when the first has gone', async () => {
    expect(await acquireRelayLock(db.url)).toBeUndefined();
    await relay.end();
    const next = await acquireRelayLock(db.url);
    if (next === undefined) throw new Error('the lock of a relay that has gone is still held');
    relay = next;
  });

  it('loses, repeats and reorders nothing per stream when many append at once, and returns all that it moved', async () => {
    let run = 0;
    const plan = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 6 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(plan, fc.integer({ min: 1, max: 5 }), async (streams, max) => {
        const prefix = `item-run${run++}-`;
        const before = (await feedHead(db.pool)).volgnummer;
        let appending = true;
        const writers = streams.map((batches, i) => appendAll(`${prefix}${i}`, batches));
        const moved: FeedEvent[] = [];
        const sequencer = (async () => {
          for (;;) {
            // Asked before the look: what is appended during it may be missed by it.
            const isLastLook = !appending;
            const fresh = await sequence(relay, { max });
            moved.push(...fresh);
            if (fresh.length === 0 && isLastLook) return;
          }
        })();
        await Promise.all(writers);
        appending = false;
        await sequencer;
        const feed = await readFeed(db.pool, { na: before, limit: 100_000 });
        expect(ids(moved)).toEqual(ids(feed));
        expect(feed.map((e) => e.volgnummer)).toEqual(feed.map((_, i) => before + i + 1));
        for (const [i, batches] of streams.entries()) {
          const versions = feed.filter((e) => e.streamId === `${prefix}${i}`).map((e) => e.version);
          const total = batches.reduce((sum, n) => sum + n, 0);
          expect(versions).toEqual(Array.from({ length: total }, (_, v) => v + 1));
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** Two writers per stream race for every batch; the one that meets a conflict gives way. */
async function appendAll(streamId: string, batches: readonly number[]): Promise<void> {
  let version = 0;
  for (const size of batches) {
    const events = Array.from({ length: size }, (_, i) => anEvent(version + i + 1));
    const request = anAppend(streamId, version, { events });
    const results = await Promise.all([append(db.pool, request), append(db.pool, request)]);
    expect(results.map((r) => r.result).sort()).toEqual(['appended', 'conflict']);
    version += size;
  }
}
