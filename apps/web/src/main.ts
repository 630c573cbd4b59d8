import { join } from 'node:path';
import { createLogger, gereed, omgeving, stopOpSignaal } from '@cirkel/observability';
import { readFiles } from './files';
import { createWebServer } from './server';

const logger = createLogger('web');
const { API_URL, PORT } = omgeving(['API_URL', 'PORT']);

async function start(): Promise<void> {
  // The build puts the pages beside this file: dist/web/main.js and dist/web/client.
  const files = await readFiles(join(__dirname, 'client'));
  const server = createWebServer(files, API_URL, logger);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(PORT), process.env['HOST'] ?? '127.0.0.1', resolve);
  });
  stopOpSignaal(
    [
      () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ],
    logger,
  );
  logger.info({ port: Number(PORT) }, 'de pagina’s zijn bereikbaar');
  gereed();
}

start().catch((error: unknown) => {
  logger.fatal({ err: error }, 'de webserver start niet');
  process.exit(1);
});
