import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { definities } from '@cirkel/commands';
import { openPool, requireClock, type ClockMode } from '@cirkel/event-store';
import { importActiviteiten } from '@cirkel/import';
import { createLogger, gereed, omgeving, stopOpSignaal } from '@cirkel/observability';
import { besluitactiviteiten } from '@cirkel/reactions';
import { maakWorker, verbindTemporal } from '@cirkel/temporal';
import { logVan } from './log';

const logger = createLogger('worker');

/** Runs the workflows and executes their commands on the event store, until it is told to stop. */
async function main(): Promise<void> {
  const { DATABASE_URL, TEMPORAL_ADDRESS, CIRKEL_KLOK } = omgeving(['DATABASE_URL', 'TEMPORAL_ADDRESS', 'CIRKEL_KLOK']);
  const namespace = process.env['TEMPORAL_NAMESPACE'] ?? 'default';
  const taskQueue = process.env['TEMPORAL_TASK_QUEUE'];
  const maxCachedWorkflows = process.env['WORKER_MAX_CACHED_WORKFLOWS'];
  const pool = openPool(DATABASE_URL, { name: 'worker', max: 20, onLost: (error) => logger.warn({ err: error }, 'verbinding met de database verloren') });
  await requireClock(pool, CIRKEL_KLOK as ClockMode);

  Runtime.install({ logger: logVan(logger), shutdownSignals: [] });
  const temporal = verbindTemporal({ address: TEMPORAL_ADDRESS, namespace });
  const connection = await NativeConnection.connect({ address: TEMPORAL_ADDRESS });
  const deps = { pool, definities: definities(pool), temporal, ...(taskQueue === undefined ? {} : { taskQueue }) };
  const worker = await maakWorker(
    deps,
    {
      connection,
      meerActiviteiten: { ...importActiviteiten(deps), ...besluitactiviteiten(deps) },
      workflowBundle: { code: readFileSync(join(__dirname, 'workflow-bundle.js'), 'utf8') },
      ...(maxCachedWorkflows === undefined ? {} : { maxCachedWorkflows: Number(maxCachedWorkflows) }),
    },
  );
  const klaar = worker.run();
  stopOpSignaal([() => stop(worker, klaar), () => connection.close(), () => temporal.connection.close(), () => pool.end()], logger);
  logger.info('werkt');
  gereed();
  await klaar;
}

async function stop(worker: Worker, klaar: Promise<void>): Promise<void> {
  if (worker.getState() === 'RUNNING') worker.shutdown();
  await klaar;
}

main().catch((error: unknown) => {
  logger.fatal({ err: error }, 'stopt door een fout');
  process.exit(1);
});
