import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CloudEventData } from '@cirkel/contracts';
import { operations, type FeedAntwoord } from '@cirkel/contracts/openapi';
import { viewerOf } from '../access/viewer';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { link } from '../queries/page-links';
import { FEED } from '../tokens';
import type { Feed } from './feed';

const { leesGebeurtenissen, leesGebeurtenis } = operations;

/** The pull feed: whoever remembers `tot` misses nothing and gets nothing twice. */
@Controller()
export class FeedController {
  constructor(@Inject(FEED) private readonly feed: Feed) {}

  @Handles(leesGebeurtenissen)
  async page(@Input() { caller, query }: InputOf<typeof leesGebeurtenissen>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<FeedAntwoord> {
    const page = await this.feed.page(viewerOf(caller), query);
    // Less than asked for: the feed ends here, for now.
    if (page.tot - query.na >= query.limit) void reply.header('link', link(request, 'next', { na: page.tot, limit: query.limit }));
    return page;
  }

  @Handles(leesGebeurtenis)
  async one(@Input() { caller, path }: InputOf<typeof leesGebeurtenis>): Promise<CloudEventData> {
    const data = await this.feed.data(viewerOf(caller), path['id'] ?? '');
    if (data === undefined) throw notFound(`Er is geen gebeurtenis met het id ${path['id'] ?? ''}.`);
    return data;
  }
}
