import { Kafka, logLevel, type EachMessagePayload } from 'kafkajs';
import { CLOUDEVENT_MEDIA_TYPE, fromCloudEvent } from '@cirkel/contracts';
import type { FeedEvent } from '@cirkel/event-store';
import { testEnvironment } from '@cirkel/local';
import { appendNumbers, silent, testDatabase, type TestDatabase } from '../../testing/database';
import { contents, projection } from '../../testing/projection';
import { kafkaPublisher, kafkaSubscriber, positionsReached, runConsumer, topicName, type EventPublisher, type KafkaPublisherConfig } from '../index';

const { kafkaBrokers, topicPrefix } = testEnvironment();
let config: KafkaPublisherConfig;
let publisher: EventPublisher;
beforeEach(() => {
  const source = 'urn:nld:oin:00000000000000000000:systeem:spec';
  config = { brokers: kafkaBrokers, clientId: 'spec', topicPrefix: topicPrefix(), source, log: silent };
  publisher = kafkaPublisher(config);
});
afterEach(() => publisher.close());

const event = (volgnummer: number, streamId: string, version: number, data: Record<string, unknown> = {}): FeedEvent => ({
  ...{ volgnummer, streamId, version, data, kind: 'item', epoch: 1, type: 'notitie-geplaatst', schemaVersion: 1 },
  ...{ meta: { actor: { id: 'p-1', rol: 'systeem' } }, gebeurdOp: '2020-09-01', geregistreerdOp: '2020-09-01T07:00:00.000Z' },
});
const kafka = (): Kafka => new Kafka({ brokers: [...config.brokers], logLevel: logLevel.NOTHING });

/** The first messages of the topic of items, as they lie in Kafka. */
async function messages(count: number): Promise<readonly EachMessagePayload[]> {
  const consumer = kafka().consumer({ groupId: `${config.topicPrefix}.look` });
  const found: EachMessagePayload[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [topicName(config, 'item')], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    const eachMessage = (payload: EachMessagePayload): Promise<void> => {
      if (found.push(payload) === count) resolve();
      return Promise.resolve();
    };
    consumer.run({ eachMessage }).catch(reject);
  });
  await consumer.disconnect();
  return found;
}

async function loseEverything(): Promise<void> {
  const admin = kafka().admin();
  await admin.connect();
  await admin.deleteTopics({ topics: [topicName(config, 'item')] });
  await admin.disconnect();
}

describe('publishing to Kafka', () => {
  it('writes a CloudEvent under its stream as key, with its media type (10)', async () => {
    await publisher.publish([event(1, 'item-a', 1, { nr: 7 })]);
    const [found] = await messages(1);
    expect(found?.message.key?.toString()).toBe('item-a');
    expect(found?.message.headers?.['content-type']?.toString()).toBe(CLOUDEVENT_MEDIA_TYPE);
    expect(fromCloudEvent(found?.message.value?.toString())).toMatchObject({ volgnummer: 1, event: { data: { nr: 7 } } });
  });

  it('keeps the order per stream, also of more than fits in one send', async () => {
    const tekst = 'x'.repeat(20_000);
    const events = Array.from({ length: 120 }, (_, i) => event(i + 1, `item-${i % 3}`, Math.floor(i / 3) + 1, { tekst }));
    await publisher.publish(events);
    const found = (await messages(120)).map(({ message }) => fromCloudEvent(message.value?.toString()));
    for (const s of [0, 1, 2]) {
      expect(found.filter((e) => e.streamId === `item-${s}`).map((e) => e.version)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1));
    }
  });

  it('refuses a second send beside the first, because order would depend on luck', async () => {
    const first = publisher.publish([event(1, 'item-a', 1)]);
    await expect(publisher.publish([event(2, 'item-a', 2)])).rejects.toThrow('One publish at a time');
    await first;
  });

  it('fails when its topic has gone, and makes it again at the next attempt', async () => {
    await publisher.publish([event(1, 'item-a', 1)]);
    await loseEverything();
    const again = async (): Promise<void> => publisher.publish([event(2, 'item-a', 2)]).catch(again);
    await again();
    expect(fromCloudEvent((await messages(1))[0]?.message.value?.toString()).version).toBe(2);
  });
});

describe('a consumer on Kafka', () => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await testDatabase();
  });
  afterEach(() => db.drop());

  const reached = (streamId: string, version: number): Promise<boolean> =>
    positionsReached(db.pool, [projection('lijst')], [{ streamId, version }], 30_000);

  it('misses nothing when Kafka loses everything, and receives again afterwards', async () => {
    const consumer = runConsumer({ pool: db.pool, subscriber: kafkaSubscriber(config), kafkaGroup: 'spec', handlers: [projection('lijst')], log: silent });
    await appendNumbers(db.pool, 'item-a', 0, [1]);
    await publisher.publish([event(1, 'item-a', 1, { nr: 1 })]);
    expect(await reached('item-a', 1)).toBe(true);
    await loseEverything();
    await appendNumbers(db.pool, 'item-a', 1, [2]);
    // Nothing brings this version but the event store; the consumer also looks there by itself, every 30 s.
    await consumer.reconcileNow();
    expect(await reached('item-a', 2)).toBe(true);
    await appendNumbers(db.pool, 'item-a', 2, [3]);
    const again = async (): Promise<void> => publisher.publish([event(3, 'item-a', 3, { nr: 3 })]).catch(again);
    await again();
    expect(await reached('item-a', 3)).toBe(true);
    expect(await contents(db.pool, 'lijst')).toEqual({ 'item-a': [1, 2, 3] });
    await consumer.stop();
  });

  it('fills from the event store while there is no Kafka at all', async () => {
    const nowhere = kafkaSubscriber({ ...config, brokers: ['127.0.0.1:1'] });
    const consumer = runConsumer({ pool: db.pool, subscriber: nowhere, kafkaGroup: 'spec', handlers: [projection('lijst')], log: silent });
    await appendNumbers(db.pool, 'item-a', 0, [1]);
    expect(await reached('item-a', 1)).toBe(true);
    expect(consumer.isReceiving()).toBe(false);
    await appendNumbers(db.pool, 'item-a', 1, [2]);
    expect(await reached('item-a', 2)).toBe(true);
    await consumer.stop();
  });

  it('skips a message that is no event of ours and goes on', async () => {
    await publisher.publish([event(1, 'item-b', 1, { nr: 1 })]);
    const producer = kafka().producer();
    await producer.connect();
    await producer.send({ topic: topicName(config, 'item'), messages: [{ key: 'item-a', value: '{"specversion":"1.0"}' }, { key: 'item-a', value: null }] });
    await producer.disconnect();
    await publisher.publish([event(2, 'item-a', 1, { nr: 1 })]);
    await appendNumbers(db.pool, 'item-a', 0, [1]);
    const consumer = runConsumer({ pool: db.pool, subscriber: kafkaSubscriber(config), kafkaGroup: 'spec', handlers: [projection('lijst')], log: silent });
    expect(await reached('item-a', 1)).toBe(true);
    await consumer.stop();
  });
});
