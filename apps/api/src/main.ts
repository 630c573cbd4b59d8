import { join } from 'node:path';
import { requireClock } from '@cirkel/event-store';
import { createLogger, gereed, stopOpSignaal } from '@cirkel/observability';
import { verbindTemporal } from '@cirkel/temporal';
import { buildApplication, closeApplication } from './application';
import { configuration } from './configuration';
import { readFiles } from './web/files';
import { engineOver } from './wiring/engine';
import { wire } from './wiring/parts';

const logger = createLogger('api');

async function main(): Promise<void> {
  const config = configuration();
  // The build puts the pages beside this file: dist/api/main.js and dist/api/client.
  const pages = await readFiles(join(__dirname, 'client'));
  const temporal = verbindTemporal({ address: config.temporalAddress, namespace: config.temporalNamespace });
  const queue = config.taskQueue === undefined ? {} : { taskQueue: config.taskQueue };
  const { parts, pool, close } = wire(config, (deps) => engineOver({ ...deps, ...queue, temporal }), logger);
  await requireClock(pool, config.clock);
  const application = await buildApplication(parts, pages);
  await application.listen(config.port, config.host);
  const stop = [() => parts.health.stopping(), () => closeApplication(application), close, () => temporal.connection.close()];
  stopOpSignaal(stop, logger);
  gereed();
}

main().catch((error: unknown) => {
  logger.fatal({ err: error }, 'stopt door een fout');
  process.exit(1);
});
