import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AgendaOverzicht, HandelingsagendaAntwoord, RondeDetail, RondeRij, Rondetrechter, ScorebladAntwoord } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { QUERIES } from '../tokens';
import { addPageLinks } from './page-links';
import type { Lijst, Queries } from './queries';

const { leesRondes, leesRonde, leesRondetrechter, leesHandelingsagendas, leesHandelingsagenda, leesScoreblad } = operations;

/** Rondes with their open numbers, and the handelingsagenda of each year. */
@Controller()
export class RondesController {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesRondes)
  async rondes(@Input() { query }: InputOf<typeof leesRondes>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<RondeRij>> {
    const list = await this.queries.rondes.lijst(query);
    addPageLinks(request, reply, query, list);
    return list;
  }

  @Handles(leesRonde)
  async ronde(@Input() { caller, path: { id = '' } }: InputOf<typeof leesRonde>): Promise<RondeDetail> {
    return (await this.queries.rondes.een(caller, id)) ?? missing('ronde', id);
  }

  @Handles(leesRondetrechter)
  async trechter(@Input() { path: { id = '' } }: InputOf<typeof leesRondetrechter>): Promise<Rondetrechter> {
    return (await this.queries.rondes.trechter(id)) ?? missing('ronde', id);
  }

  @Handles(leesHandelingsagendas)
  async agendas(@Input() { query }: InputOf<typeof leesHandelingsagendas>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<AgendaOverzicht>> {
    const list = await this.queries.handelingsagendas.lijst(query);
    addPageLinks(request, reply, query, list);
    return list;
  }

  @Handles(leesHandelingsagenda)
  async agenda(@Input() { caller, path: { id = '' } }: InputOf<typeof leesHandelingsagenda>): Promise<HandelingsagendaAntwoord> {
    return (await this.queries.handelingsagendas.een(caller, id)) ?? missing('handelingsagenda', id);
  }

  @Handles(leesScoreblad)
  async scoreblad(@Input() { caller, path: { id = '' } }: InputOf<typeof leesScoreblad>): Promise<ScorebladAntwoord> {
    return (await this.queries.handelingsagendas.scoreblad(caller, id)) ?? missing('scoreblad', id);
  }
}

function missing(what: string, id: string): never {
  throw notFound(`Er is geen ${what} ${id}.`);
}
