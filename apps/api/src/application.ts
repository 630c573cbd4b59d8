import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { ApiModule, type ApiParts } from './api.module';
import { httpServer, prepare } from './http/server';
import { servePages } from './web/serve-pages';
import type { Files } from './web/files';
import { nestLogger } from './nest-logger';
import { appearanceOf } from './public-pages/appearance';

/** The API and the pages of the web application, ready to listen. */
export async function buildApplication(parts: ApiParts, pages: Files): Promise<NestFastifyApplication> {
  const server = httpServer();
  await prepare(server);
  servePages(server.getInstance() as unknown as FastifyInstance, pages);
  // Fastify reads the bodies itself: Nest would also take forms.
  const application = await NestFactory.create<NestFastifyApplication>(ApiModule.with(parts, appearanceOf(pages)), server, { bodyParser: false, logger: nestLogger(parts.logger) });
  await application.init();
  await server.getInstance().ready();
  return application;
}

const GRACE_MS = 5_000;

/**
 * Stops listening and lets requests under way finish, at most this long (real time). A connection on which nothing was ever asked, as
 * browsers and clients open ahead of need, counts as busy for Node and would hold the app until it is killed.
 */
export async function closeApplication(application: NestFastifyApplication, graceMs = GRACE_MS): Promise<void> {
  const server = application.getHttpServer();
  const late = setTimeout(() => server.closeAllConnections(), graceMs);
  try {
    await application.close();
  } finally {
    clearTimeout(late);
  }
}
