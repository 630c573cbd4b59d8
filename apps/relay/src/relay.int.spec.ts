import { Client } from 'pg';
import { feedHead } from '@cirkel/event-store';
import { deadLetters, kafkaSubscriber, positionsReached, publiceer, type DeliveredEvent, type EventPublisher } from '@cirkel/messaging';
import { appendNumbers, openLine, untilPublished, wholeFeed, type Line } from '../testing/line';
import { recorder } from '../testing/recorder';

let line: Line;
beforeEach(async () => {
  line = await openLine();
});
afterEach(() => line.close());

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** The first `count` events that lie in Kafka, in the order of delivery. */
async function published(count: number): Promise<readonly DeliveredEvent[]> {
  const found: DeliveredEvent[] = [];
  let enough = (): void => undefined;
  const until = new Promise<void>((resolve) => (enough = resolve));
  const onEvents = (events: readonly DeliveredEvent[]): Promise<void> => {
    if (found.push(...events) >= count) enough();
    return Promise.resolve();
  };
  const subscription = kafkaSubscriber(line.kafka).subscribe({ group: 'look', kinds: ['item'], onEvents });
  await until;
  await subscription.stop();
  return found;
}

describe('the relay', () => {
  it('publishes every event under its number, in order per stream', async () => {
    line.startRelay();
    for (const i of upTo(20)) await Promise.all(['a', 'b', 'c'].map((s) => appendNumbers(line.pool, `item-${s}`, i - 1, [i])));
    await untilPublished(line.pool);
    const found = await published(60);
    for (const s of ['a', 'b', 'c']) expect(found.filter((e) => e.streamId === `item-${s}`).map((e) => e.version)).toEqual(upTo(20));
    expect(found.map((e) => e.volgnummer).sort((a, b) => a - b)).toEqual(upTo(60));
  });

  it('goes on numbering while Kafka is away, and publishes all of it when Kafka is back', async () => {
    const real = line.publisher();
    let away = true;
    const flaky: EventPublisher = { ...real, publish: (events) => (away ? Promise.reject(new Error('no broker')) : real.publish(events)) };
    line.startRelay(flaky);
    for (const i of upTo(5)) await appendNumbers(line.pool, 'item-a', i - 1, [i]);
    while ((await feedHead(line.pool)).volgnummer < 5);
    expect(await feedHead(line.pool)).toMatchObject({ unsequenced: 0, checkpoint: 0 });
    away = false;
    await untilPublished(line.pool);
    expect((await published(5)).map((e) => e.version)).toEqual(upTo(5));
  });

  it('that is not the first stands by, and takes over when the session of the first is killed', async () => {
    const first = line.startRelay();
    await first.leading;
    const second = line.startRelay();
    const admin = new Client({ connectionString: line.databaseUrl });
    await admin.connect();
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'relay' and datname = current_database()`);
    await admin.end();
    await Promise.race([second.leading, first.stop().then(() => second.leading)]);
    await appendNumbers(line.pool, 'item-a', 0, [1]);
    await untilPublished(line.pool);
    expect((await wholeFeed(line.pool)).map((e) => e.volgnummer)).toEqual([1]);
  });

  it('sends again what was not known to be safe, and consumers skip the repeats', async () => {
    const real = line.publisher();
    let lost = 3;
    // The events arrive, the answer does not: what a broken connection looks like from here.
    const forgetful: EventPublisher = {
      ...real,
      publish: async (events) => {
        await real.publish(events);
        if (lost-- > 0) throw new Error('connection lost');
      },
    };
    const { handler, seen, until } = recorder('lijst');
    line.startConsumer([handler]);
    line.startRelay(forgetful);
    await appendNumbers(line.pool, 'item-a', 0, [1, 2, 3]);
    await untilPublished(line.pool);
    await appendNumbers(line.pool, 'item-a', 3, [4]);
    await until('item-a', 4);
    expect(seen.get('item-a')).toEqual([1, 2, 3, 4]);
    expect((await published(13)).map((e) => e.version)).toEqual([1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4]);
  });
});

describe('a consumer', () => {
  it('gets every event of every stream in order, also when the relay is replaced in the middle', async () => {
    const { handler, seen, until } = recorder('lijst');
    line.startConsumer([handler]);
    const first = line.startRelay();
    for (const i of upTo(100)) await appendNumbers(line.pool, `item-${i % 4}`, Math.floor((i - 1) / 4), [i]);
    await first.stop();
    for (const i of upTo(4)) await appendNumbers(line.pool, `item-${i % 4}`, 25, [i]);
    line.startRelay();
    await Promise.all([0, 1, 2, 3].map((s) => until(`item-${s}`, 26)));
    for (const s of [0, 1, 2, 3]) expect(seen.get(`item-${s}`)).toEqual(upTo(26));
  });

  it('parks the stream of an event that it cannot handle and goes on with the others', async () => {
    const { handler, seen, until } = recorder('lijst', 66);
    line.startConsumer([handler]);
    line.startRelay();
    await appendNumbers(line.pool, 'item-bad', 0, [1, 66, 3]);
    await appendNumbers(line.pool, 'item-good', 0, [1, 2]);
    await until('item-good', 2);
    expect(await positionsReached(line.pool, [handler], [{ streamId: 'item-bad', version: 3 }], 5_000)).toBe(true);
    expect(seen.get('item-bad')).toEqual([1]);
    expect(await deadLetters(line.pool)).toMatchObject([{ groep: 'lijst', streamId: 'item-bad', version: 2 }]);
  });

  it('is sent the whole feed again on request, and handles nothing twice', async () => {
    const { handler, seen, until } = recorder('lijst');
    line.startConsumer([handler]);
    line.startRelay();
    await appendNumbers(line.pool, 'item-a', 0, [1, 2]);
    await until('item-a', 2);
    expect(await publiceer(line.pool, line.publisher())).toBe(2);
    expect(await publiceer(line.pool, line.publisher(), 2)).toBe(1);
    await appendNumbers(line.pool, 'item-a', 2, [3]);
    await until('item-a', 3);
    expect(seen.get('item-a')).toEqual([1, 2, 3]);
  });
});
