import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { startChild, type Child } from '../child';
import type { RunResult } from '../load/lanes';
import type { Path, Side } from '../side';
import { toEnvironment } from './environment';
import { createTopic } from './kafka';
import { createTables } from './store';

export interface FloorOptions {
  /** Addresses of the servers; the database is the floor's own. */
  readonly environment: Readonly<Record<string, string>>;
  readonly databaseUrl: string;
  /** Folder of the source of the floor's workflow. */
  readonly source: string;
}

/** Starts the processes of the floor: a driver per path, a Fastify, a Temporal worker, a producer and a consumer. */
export async function startFloor({ environment, databaseUrl, source }: FloorOptions): Promise<Side> {
  const topic = 'bench.floor';
  const directory = mkdtempSync(join(tmpdir(), 'cirkel-bench-'));
  const workflowBundle = join(directory, 'workflow.js');
  const [bundle] = await Promise.all([
    bundleWorkflowCode({ workflowsPath: join(source, 'workflow.ts'), logger: SILENT }),
    createTables(databaseUrl),
    createTopic(environment['KAFKA_BROKERS'] ?? '', topic),
  ]);
  writeFileSync(workflowBundle, bundle.code);

  const values = {
    ...{ databaseUrl, topic, workflowBundle, taskQueue: 'bench.floor', apiUrl: '' },
    ...{ brokers: environment['KAFKA_BROKERS'] ?? '', temporalAddress: environment['TEMPORAL_ADDRESS'] ?? '' },
  };
  const start = (role: string, apiUrl = ''): Promise<Child> => startChild(role, toEnvironment({ ...values, apiUrl }));
  const [producer, consumer, worker, api, facts, lifecycle] = await Promise.all([
    start('floor-producer'),
    start('floor-consumer'),
    start('floor-worker'),
    start('floor-api'),
    start('floor-facts'),
    start('floor-lifecycle'),
  ]);
  const httpFacts = await start('floor-http-facts', await api.call<string>('url'));
  const children = [producer, consumer, worker, api, facts, lifecycle, httpFacts];
  const drivers: Readonly<Record<Path, Child>> = { feit: facts, 'feit-http': httpFacts, levensloop: lifecycle };
  let rounds = 0;

  return {
    prepare: async (count) => {
      rounds += 1;
      const items = Array.from({ length: count }, (_, i) => `item-${rounds}-${i}`);
      await lifecycle.call('prepare', items.map((item) => `levensloop-${item}`));
      return items;
    },
    // Every driver counts the versions of its own items.
    run: (path, { items, ...request }) => drivers[path].call<RunResult>('run', { ...request, items: items.map((item) => `${path}-${item}`) }),
    pause: () => children.forEach((child) => child.pause()),
    resume: () => children.forEach((child) => child.resume()),
    stop: async () => {
      await Promise.all(children.map((child) => child.stop()));
      rmSync(directory, { recursive: true });
    },
  };
}

const SILENT = { log: () => undefined, trace: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
