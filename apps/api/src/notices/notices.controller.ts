import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BerichtDetail, BerichtRij } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { addPageLinks } from '../queries/page-links';
import type { Lijst } from '../queries/queries';
import { NOTICES } from '../tokens';
import type { Notices } from './notices';

const { leesBerichten, leesBericht, stuurBerichtOpnieuw } = operations;

/** Notices, and what became of them. */
@Controller()
export class NoticesController {
  constructor(@Inject(NOTICES) private readonly notices: Notices) {}

  @Handles(leesBerichten)
  async list(@Input() { caller, query }: InputOf<typeof leesBerichten>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<BerichtRij>> {
    const list = await this.notices.list(caller, query);
    addPageLinks(request, reply, query, list);
    return list;
  }

  @Handles(leesBericht)
  async one(@Input() { caller, path: { id = '' } }: InputOf<typeof leesBericht>): Promise<BerichtDetail> {
    return found(id, await this.notices.one(caller, id));
  }

  @Handles(stuurBerichtOpnieuw)
  async command(@Input() { caller, path: { id = '' }, body: { type } }: InputOf<typeof stuurBerichtOpnieuw>): Promise<BerichtRij> {
    return found(id, await (type === 'stuurOpnieuw' ? this.notices.sendAgain(caller, id) : this.notices.cameBack(caller, id)));
  }
}

function found<T>(id: string, one: T | undefined): T {
  if (one === undefined) throw notFound(`Er is geen bericht met het id ${id}.`);
  return one;
}
