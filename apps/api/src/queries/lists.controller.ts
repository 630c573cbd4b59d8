import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActieRij, AgendaRij, EscalatieRij, GremiumRij, ItemDetail, ItemRij } from '@cirkel/contracts';
import { operations, type VandaagAntwoord } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { QUERIES } from '../tokens';
import { addPageLinks } from './page-links';
import type { Lijst, Queries } from './queries';
import { seenVersions } from './seen-versions';

const { leesItems, leesItem, leesActies, leesActie, leesEscalaties, leesEscalatie, leesTermijnen, leesGremia, leesGremium, leesVandaag } = operations;

/** What screens and scripts read, straight from the read models. */
@Controller()
export class ListsController {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesItems)
  async items(@Input() { caller, query }: InputOf<typeof leesItems>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<ItemRij>> {
    return this.page(query, request, reply, (filters) => this.queries.items(caller, filters));
  }

  @Handles(leesItem)
  async item(@Input() { caller, path, query }: InputOf<typeof leesItem>): Promise<ItemDetail> {
    return this.one(path, query, (id) => this.queries.item(caller, id), 'item');
  }

  @Handles(leesActies)
  async acties(@Input() { caller, query }: InputOf<typeof leesActies>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<ActieRij>> {
    return this.page(query, request, reply, (filters) => this.queries.acties(caller, filters));
  }

  @Handles(leesActie)
  async actie(@Input() { caller, path, query }: InputOf<typeof leesActie>): Promise<ActieRij> {
    return this.one(path, query, (id) => this.queries.actie(caller, id), 'actie');
  }

  @Handles(leesEscalaties)
  async escalaties(@Input() { caller, query }: InputOf<typeof leesEscalaties>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<EscalatieRij>> {
    return this.page(query, request, reply, (filters) => this.queries.escalaties(caller, filters));
  }

  @Handles(leesEscalatie)
  async escalatie(@Input() { caller, path, query }: InputOf<typeof leesEscalatie>): Promise<EscalatieRij> {
    return this.one(path, query, (id) => this.queries.escalatie(caller, id), 'escalatie');
  }

  @Handles(leesTermijnen)
  async termijnen(@Input() { caller, query }: InputOf<typeof leesTermijnen>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<AgendaRij>> {
    return this.page(query, request, reply, (filters) => this.queries.termijnen(caller, filters));
  }

  @Handles(leesGremia)
  async gremia(@Input() { caller, query }: InputOf<typeof leesGremia>): Promise<Lijst<GremiumRij>> {
    await this.queries.waitFor(seenVersions(query.naVersie));
    return this.queries.gremia(caller);
  }

  @Handles(leesGremium)
  async gremium(@Input() { caller, path, query }: InputOf<typeof leesGremium>): Promise<GremiumRij> {
    return this.one(path, query, (id) => this.queries.gremium(caller, id), 'gremium');
  }

  @Handles(leesVandaag)
  async vandaag(@Input() { caller, query: { naVersie, ...filters } }: InputOf<typeof leesVandaag>): Promise<VandaagAntwoord> {
    await this.queries.waitFor(seenVersions(naVersie));
    return this.queries.vandaag(caller, filters);
  }

  private async page<Q extends { naVersie?: readonly string[] | undefined; page: number; pageSize: number }, T>(
    { naVersie, ...filters }: Q,
    request: FastifyRequest,
    reply: FastifyReply,
    read: (filters: Omit<Q, 'naVersie'>) => Promise<Lijst<T>>,
  ): Promise<Lijst<T>> {
    await this.queries.waitFor(seenVersions(naVersie));
    const list = await read(filters);
    addPageLinks(request, reply, filters, list.totaal);
    return list;
  }

  private async one<T>({ id = '' }: Readonly<Record<string, string>>, query: { naVersie?: readonly string[] | undefined }, read: (id: string) => Promise<T | undefined>, what: string): Promise<T> {
    await this.queries.waitFor(seenVersions(query.naVersie));
    const found = await read(id);
    if (found === undefined) throw notFound(`Er is geen ${what} met nummer of id ${id}.`);
    return found;
  }
}
