import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { asyncApiDocument } from '@cirkel/contracts/asyncapi';
import { openApiDocument, operations, type JsonSchema } from '@cirkel/contracts/openapi';
import { Handles } from '../http/handles';

/** The descriptions of the API and of the events, for anybody and any site (NLGov API Design Rules: /core/publish-openapi). */
@Controller()
export class DescriptionController {
  private readonly document = openApiDocument();
  private readonly events = asyncApiDocument();

  @Handles(operations.leesOpenapi)
  read(@Res({ passthrough: true }) reply: FastifyReply): JsonSchema {
    void reply.header('access-control-allow-origin', '*');
    return this.document;
  }

  @Handles(operations.leesAsyncapi)
  readEvents(@Res({ passthrough: true }) reply: FastifyReply): JsonSchema {
    void reply.header('access-control-allow-origin', '*');
    return this.events;
  }
}
