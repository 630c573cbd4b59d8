import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PartijAntwoord, WijzigingAntwoord } from '@cirkel/contracts';
import { API_BASE, operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { addPageLinks } from '../queries/page-links';
import type { Lijst } from '../queries/queries';
import { REFERENCE_DATA } from '../tokens';
import type { ReferenceData } from './reference-data';

const { leesPartijen, leesPartij, voegPartijToe, wijzigPartij, beeindigPartij, leesPartijwijzigingen } = operations;

/** Parties: everybody may know them, the beheerder keeps them. */
@Controller()
export class PartiesController {
  constructor(@Inject(REFERENCE_DATA) private readonly data: ReferenceData) {}

  @Handles(leesPartijen)
  async list(@Input() { caller, query }: InputOf<typeof leesPartijen>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<PartijAntwoord>> {
    const list = await this.data.parties.list(caller, query);
    addPageLinks(request, reply, query, list);
    return list;
  }

  @Handles(leesPartij)
  async one(@Input() { caller, path: { id = '' } }: InputOf<typeof leesPartij>): Promise<PartijAntwoord> {
    return found(id, await this.data.parties.one(caller, id));
  }

  @Handles(voegPartijToe)
  async add(@Input() { caller, body }: InputOf<typeof voegPartijToe>, @Res({ passthrough: true }) reply: FastifyReply): Promise<PartijAntwoord> {
    const added = await this.data.parties.add(caller, body);
    void reply.header('location', `${API_BASE}/partijen/${encodeURIComponent(added.code)}`);
    return added;
  }

  @Handles(wijzigPartij)
  async change(@Input() { caller, path: { id = '' }, body }: InputOf<typeof wijzigPartij>): Promise<PartijAntwoord> {
    return found(id, await this.data.parties.change(caller, id, body));
  }

  @Handles(beeindigPartij)
  async end(@Input() { caller, path: { id = '' }, body }: InputOf<typeof beeindigPartij>): Promise<PartijAntwoord> {
    return found(id, await this.data.parties.end(caller, id, body));
  }

  @Handles(leesPartijwijzigingen)
  async changes(@Input() { path: { id = '' } }: InputOf<typeof leesPartijwijzigingen>): Promise<Lijst<WijzigingAntwoord>> {
    return found(id, await this.data.parties.changes(id));
  }
}

function found<T>(code: string, one: T | undefined): T {
  if (one === undefined) throw notFound(`Er is geen partij met de code ${code}.`);
  return one;
}
