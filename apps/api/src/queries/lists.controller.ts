import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActieDetail, ActieRij, AgendaRij, EscalatieRij, ItemDetail, ItemRij } from '@cirkel/contracts';
import { operations, type VandaagAntwoord } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { QUERIES } from '../tokens';
import { addPageLinks } from './page-links';
import type { Lijst, Queries } from './queries';

const { leesItems, leesItem, leesActies, leesActie, leesEscalaties, leesEscalatie, leesTermijnen, leesVandaag } = operations;

/** What screens and scripts read, straight from the read models. */
@Controller()
export class ListsController {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesItems)
  async items(@Input() { caller, query }: InputOf<typeof leesItems>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<ItemRij>> {
    return this.page(query, request, reply, (filters) => this.queries.items(caller, filters));
  }

  @Handles(leesItem)
  async item(@Input() { caller, path }: InputOf<typeof leesItem>): Promise<ItemDetail> {
    return this.one(path, (id) => this.queries.item(caller, id), 'item');
  }

  @Handles(leesActies)
  async acties(@Input() { caller, query }: InputOf<typeof leesActies>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<ActieRij>> {
    return this.page(query, request, reply, (filters) => this.queries.acties(caller, filters));
  }

  @Handles(leesActie)
  async actie(@Input() { caller, path }: InputOf<typeof leesActie>): Promise<ActieDetail> {
    return this.one(path, (id) => this.queries.actie(caller, id), 'actie');
  }

  @Handles(leesEscalaties)
  async escalaties(@Input() { caller, query }: InputOf<typeof leesEscalaties>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<EscalatieRij>> {
    return this.page(query, request, reply, (filters) => this.queries.escalaties(caller, filters));
  }

  @Handles(leesEscalatie)
  async escalatie(@Input() { caller, path }: InputOf<typeof leesEscalatie>): Promise<EscalatieRij> {
    return this.one(path, (id) => this.queries.escalatie(caller, id), 'escalatie');
  }

  @Handles(leesTermijnen)
  async termijnen(@Input() { caller, query }: InputOf<typeof leesTermijnen>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<AgendaRij>> {
    return this.page(query, request, reply, (filters) => this.queries.termijnen(caller, filters));
  }

  @Handles(leesVandaag)
  async vandaag(@Input() { caller, query }: InputOf<typeof leesVandaag>): Promise<VandaagAntwoord> {
    return this.queries.vandaag(caller, query);
  }

  private async page<Q extends { readonly page: number; readonly pageSize: number }, T>(
    filters: Q,
    request: FastifyRequest,
    reply: FastifyReply,
    read: (filters: Q) => Promise<Lijst<T>>,
  ): Promise<Lijst<T>> {
    const list = await read(filters);
    addPageLinks(request, reply, filters, list);
    return list;
  }

  private async one<T>({ id = '' }: Readonly<Record<string, string>>, read: (id: string) => Promise<T | undefined>, what: string): Promise<T> {
    const found = await read(id);
    if (found === undefined) throw notFound(`Er is geen ${what} met nummer of id ${id}.`);
    return found;
  }
}
