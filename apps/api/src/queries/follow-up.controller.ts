import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ImplementatieRij, InclusieDetail, InclusieRij, KennisagendaRij, SpiegelDetail, SpiegelRij, UitstelRij } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { QUERIES } from '../tokens';
import { addPageLinks } from './page-links';
import type { Lijst, Queries } from './queries';

const { leesInclusies, leesInclusiesVan, leesImplementatieagenda, leesSpiegels, leesSpiegel, leesKennisagenda, leesUitstelverzoeken } = operations;

/** How studies, guidelines and implementations go on: inclusions, improvement actions, mirrors. */
@Controller()
export class FollowUpController {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesInclusies)
  async inclusions(@Input() { caller, query }: InputOf<typeof leesInclusies>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<InclusieRij>> {
    return linked(request, reply, query, await this.queries.volgen.inclusies(caller, query));
  }

  @Handles(leesInclusiesVan)
  async inclusionsOf(@Input() { caller, path: { id = '' } }: InputOf<typeof leesInclusiesVan>): Promise<InclusieDetail> {
    return (await this.queries.volgen.inclusiesVan(caller, id)) ?? missing(`Er zijn geen inclusies van ${id}.`);
  }

  @Handles(leesImplementatieagenda)
  async implementation(@Input() { caller, query }: InputOf<typeof leesImplementatieagenda>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<ImplementatieRij>> {
    return linked(request, reply, query, await this.queries.volgen.implementatieagenda(caller, query));
  }

  @Handles(leesSpiegels)
  async mirrors(@Input() { query }: InputOf<typeof leesSpiegels>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<SpiegelRij>> {
    return linked(request, reply, query, await this.queries.volgen.spiegels(query));
  }

  @Handles(leesUitstelverzoeken)
  async postponements(@Input() { query }: InputOf<typeof leesUitstelverzoeken>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<UitstelRij>> {
    return linked(request, reply, query, await this.queries.volgen.uitstelverzoeken(query));
  }

  @Handles(leesSpiegel)
  async mirror(@Input() { path: { id = '' } }: InputOf<typeof leesSpiegel>): Promise<SpiegelDetail> {
    return (await this.queries.volgen.spiegel(id)) ?? missing(`Er is geen spiegel met code of id ${id}.`);
  }

  @Handles(leesKennisagenda)
  async knowledgeAgenda(@Input() { caller, query }: InputOf<typeof leesKennisagenda>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<KennisagendaRij>> {
    return linked(request, reply, query, await this.queries.volgen.kennisagenda(caller, query));
  }
}

function linked<T>(request: FastifyRequest, reply: FastifyReply, query: { readonly page: number; readonly pageSize: number }, list: Lijst<T>): Lijst<T> {
  addPageLinks(request, reply, query, list);
  return list;
}

function missing(sentence: string): never {
  throw notFound(sentence);
}
