import type { Pool } from 'pg';
import { append, eventStoreMigrations, feedHead, migrate, openPool, readFeed } from '@cirkel/event-store';
import { testEnvironment } from '@cirkel/local';
import {
  kafkaPublisher,
  kafkaSubscriber,
  messagingMigrations,
  runConsumer,
  type EventHandler,
  type EventPublisher,
  type KafkaPublisherConfig,
  type Log,
  type RunningConsumer,
} from '@cirkel/messaging';
import { runRelay } from '../src/relay';

export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One way from the event store through Kafka to a consumer, on real servers, with a database and topics of its own. */
export interface Line {
  readonly databaseUrl: string;
  readonly pool: Pool;
  readonly kafka: KafkaPublisherConfig;
  readonly startRelay: (publisher?: EventPublisher) => Relay;
  readonly startConsumer: (handlers: readonly EventHandler[]) => RunningConsumer;
  readonly publisher: () => EventPublisher;
  /** Stops all that was started here and removes the database. */
  readonly close: () => Promise<void>;
}

export interface Relay {
  readonly leading: Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function openLine(): Promise<Line> {
  const environment = testEnvironment();
  const database = await environment.createDatabase();
  await migrate(database.url, [...eventStoreMigrations, ...messagingMigrations]);
  const pool = openPool(database.url, { name: 'spec' });
  const kafka: KafkaPublisherConfig = {
    brokers: environment.kafkaBrokers,
    clientId: 'spec',
    topicPrefix: environment.topicPrefix(),
    source: 'urn:nld:oin:00000000000000000000:systeem:spec',
    log: silent,
  };
  const stops: (() => Promise<void>)[] = [() => pool.end(), () => database.drop()];

  const publisher = (): EventPublisher => {
    const made = kafkaPublisher(kafka);
    stops.unshift(made.close);
    return made;
  };
  const startRelay = (to = publisher()): Relay => {
    const stopping = new AbortController();
    let running: Promise<void> = Promise.resolve();
    const leading = new Promise<void>((onLeading) => {
      running = runRelay({ databaseUrl: database.url, publisher: to, log: silent, pollMs: 25, signal: stopping.signal, onLeading });
    });
    const stop = async (): Promise<void> => {
      stopping.abort();
      await running;
    };
    stops.unshift(stop);
    return { leading, stop };
  };
  const startConsumer = (handlers: readonly EventHandler[]): RunningConsumer => {
    const consumer = runConsumer({ pool, subscriber: kafkaSubscriber(kafka), kafkaGroup: 'spec', handlers, log: silent });
    stops.unshift(consumer.stop);
    return consumer;
  };
  const close = async (): Promise<void> => {
    for (const stop of stops) await stop();
  };
  return { databaseUrl: database.url, pool, kafka, startRelay, startConsumer, publisher, close };
}

/** Appends one event per number to a stream that stands at `version`; returns the new version. */
export async function appendNumbers(pool: Pool, streamId: string, version: number, numbers: readonly number[]): Promise<number> {
  const events = numbers.map((nr) => ({
    type: 'notitie-geplaatst',
    schemaVersion: 1,
    data: { nr },
    meta: { actor: { id: 'p-1', rol: 'projectorganisatie' as const } },
    gebeurdOp: '2020-09-01',
    geregistreerdOp: '2020-09-01T07:00:00.000Z',
  }));
  const result = await append(pool, { streamId, kind: 'item', expectedVersion: version, events, open: true });
  if (result.result !== 'appended') throw new Error(`append: ${result.result}`);
  return result.version;
}

/** Resolves when the relay has published everything that is in the store. */
export async function untilPublished(pool: Pool): Promise<void> {
  for (;;) {
    const { unsequenced, checkpoint, volgnummer } = await feedHead(pool);
    if (unsequenced === 0 && checkpoint === volgnummer) return;
  }
}

export const wholeFeed = (pool: Pool) => readFeed(pool, { na: 0, limit: 100_000 });
