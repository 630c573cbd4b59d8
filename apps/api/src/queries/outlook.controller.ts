import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Vooruitblik } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { QUERIES } from '../tokens';
import { addPageLinks } from './page-links';
import type { Queries } from './queries';

const { leesVooruitblik } = operations;

/** What becomes late when nobody does anything. */
@Controller()
export class OutlookController {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesVooruitblik)
  async outlook(@Input() { query }: InputOf<typeof leesVooruitblik>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Vooruitblik> {
    const outlook = await this.queries.vooruitblik(query);
    addPageLinks(request, reply, query, outlook);
    return outlook;
  }
}
