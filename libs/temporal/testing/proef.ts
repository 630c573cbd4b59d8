import type { NativeConnection, Worker } from '@temporalio/worker';
import { join } from 'node:path';
import { proefopslag, type Proefopslag } from '@cirkel/commands/testing';
import { testEnvironment } from '@cirkel/local';
import { bundelWorkflows, maakWorker, verbindTemporal, type ActiviteitOpties, type TemporalDeps, type WorkerOpties } from '../src';

export interface Proef extends TemporalDeps, Pick<Proefopslag, 'pool' | 'url'> {
  readonly taskQueue: string;
  /** A worker in this process, with other stores if asked; `ruimOp` stops it too. */
  readonly startWorker: (opties?: ActiviteitOpties & Pick<WorkerOpties, 'meerActiviteiten'>, anders?: Partial<TemporalDeps>) => Promise<{ readonly stop: () => Promise<void> }>;
  readonly ruimOp: () => Promise<void>;
}

const WORKSPACE = join(__dirname, '../../..');
let bundel: Promise<string> | undefined;

/** A store and a task queue of one spec, with the real workflows. */
export async function proef(): Promise<Proef> {
  const omgeving = testEnvironment();
  const opslag = await proefopslag();
  const temporal = verbindTemporal({ address: omgeving.temporalAddress, namespace: 'default' });
  const taskQueue = omgeving.taskQueue();
  const deps: TemporalDeps = { ...opslag, temporal, taskQueue };
  const { NativeConnection, Runtime, DefaultLogger } = await import('@temporalio/worker');
  if (bundel === undefined) Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'ERROR' } }, shutdownSignals: [] });
  bundel ??= bundelWorkflows(WORKSPACE);
  const code = await bundel;
  const lopend = new Set<() => Promise<void>>();
  const connection: NativeConnection = await NativeConnection.connect({ address: omgeving.temporalAddress });
  return {
    ...opslag,
    ...deps,
    taskQueue,
    startWorker: async (opties = {}, anders = {}) => {
      const worker: Worker = await maakWorker({ ...deps, ...anders }, { connection, workflowBundle: { code }, ...opties });
      const klaar = worker.run();
      const stop = async (): Promise<void> => {
        lopend.delete(stop);
        worker.shutdown();
        await klaar;
      };
      lopend.add(stop);
      return { stop };
    },
    ruimOp: async () => {
      // Those that a failed spec left behind.
      await Promise.all([...lopend].map((stop) => stop()));
      await connection.close();
      await temporal.connection.close();
      await opslag.ruimOp();
    },
  };
}
