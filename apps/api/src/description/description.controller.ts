import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { openApiDocument, operations, type JsonSchema } from '@cirkel/contracts/openapi';
import { Handles } from '../http/handles';

/** The description of the API, for anybody and any site (NLGov API Design Rules: /core/publish-openapi). */
@Controller()
export class DescriptionController {
  private readonly document = openApiDocument();

  @Handles(operations.leesOpenapi)
  read(@Res({ passthrough: true }) reply: FastifyReply): JsonSchema {
    void reply.header('access-control-allow-origin', '*');
    return this.document;
  }
}
