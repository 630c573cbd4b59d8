import { aggregates } from '@cirkel/domain';
import { acquireRelayLock, append, eventStoreMigrations, migrate, openPool, sequence } from '@cirkel/event-store';
import { testEnvironment, type TestDatabase } from '@cirkel/local';
import { kafkaPublisher, messagingMigrations, type Log } from '@cirkel/messaging';
import { DEFAULT_SOURCE } from '@cirkel/contracts';
import { readModelMigrations, readModels, wachtOp } from '@cirkel/read-models';
import type { Pool } from 'pg';
import { runProjector, type Projector } from './projector';

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const environment = testEnvironment();
const kafka = { brokers: environment.kafkaBrokers, topicPrefix: environment.topicPrefix(), log: silent };

let database: TestDatabase;
let pool: Pool;
let projector: Projector | undefined;
beforeAll(async () => {
  database = await environment.createDatabase();
  await migrate(database.url, [...eventStoreMigrations, ...messagingMigrations, ...readModelMigrations]);
  pool = openPool(database.url, { name: 'spec' });
});
afterAll(async () => {
  await projector?.stop();
  await pool.end();
  await database.drop();
});

/** A new item in the event store, with the stored example of its first event. */
async function submit(streamId: string): Promise<void> {
  const event = aggregates.item.event('kennisvraag-ingediend');
  await append(pool, {
    streamId,
    kind: 'item',
    expectedVersion: 0,
    open: true,
    events: [{ type: 'kennisvraag-ingediend', schemaVersion: 1, data: event!.voorbeeld, meta: { actor: { id: 'p-1', rol: 'partij', partij: 'FMS' } }, gebeurdOp: '2020-09-01', geregistreerdOp: '2020-09-01T07:00:00.000Z' }],
  });
}

/** What the relay does. */
async function publish(): Promise<void> {
  const session = await acquireRelayLock(database.url);
  const publisher = kafkaPublisher({ ...kafka, clientId: 'spec', source: DEFAULT_SOURCE });
  await publisher.publish(await sequence(session!, { max: 100 }));
  await publisher.close();
  await session!.end();
}

const visible = (streamId: string): Promise<boolean> => wachtOp(pool, [{ streamId, versie: 1 }], readModels, 30_000);

describe('the projector', () => {
  it('brings into the read models what Kafka never had', async () => {
    await submit('item-unpublished');
    projector = await runProjector({ databaseUrl: database.url, ...kafka });
    expect(await visible('item-unpublished')).toBe(true);
  });

  it('brings into the read models what Kafka brings, once', async () => {
    await submit('item-published');
    await publish();
    expect(await visible('item-published')).toBe(true);
    const { rows } = await pool.query('select id, versie from lees.itemstand order by id');
    expect(rows).toEqual([{ id: 'item-published', versie: 1 }, { id: 'item-unpublished', versie: 1 }]);
  });
});
