import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule, type ApiParts } from './api.module';
import { httpServer, prepare } from './http/server';
import { nestLogger } from './nest-logger';

/** The API, ready to listen. */
export async function buildApplication(parts: ApiParts): Promise<NestFastifyApplication> {
  const server = httpServer();
  await prepare(server);
  // Fastify reads the bodies itself: Nest would also take forms.
  const application = await NestFactory.create<NestFastifyApplication>(ApiModule.with(parts), server, { bodyParser: false, logger: nestLogger(parts.logger) });
  await application.init();
  await server.getInstance().ready();
  return application;
}
