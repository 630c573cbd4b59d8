import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PersoonRij, WijzigingAntwoord } from '@cirkel/contracts';
import { API_BASE, operations } from '@cirkel/contracts/openapi';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { addPageLinks } from '../queries/page-links';
import type { Lijst } from '../queries/queries';
import { REFERENCE_DATA } from '../tokens';
import type { ReferenceData } from './reference-data';

const { leesPersonen, leesPersoon, voegPersoonToe, wijzigPersoon, beeindigPersoon, leesPersoonwijzigingen } = operations;

/** Persons: who takes part may know who they are, the stewards where mail reaches them; the beheerder keeps them. */
@Controller()
export class PersonsController {
  constructor(@Inject(REFERENCE_DATA) private readonly data: ReferenceData) {}

  @Handles(leesPersonen)
  async list(@Input() { caller, query }: InputOf<typeof leesPersonen>, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Lijst<PersoonRij>> {
    const list = await this.data.persons.list(caller, query);
    addPageLinks(request, reply, query, list);
    return list;
  }

  @Handles(leesPersoon)
  async one(@Input() { caller, path: { id = '' } }: InputOf<typeof leesPersoon>): Promise<PersoonRij> {
    return found(id, await this.data.persons.one(caller, id));
  }

  @Handles(voegPersoonToe)
  async add(@Input() { caller, body }: InputOf<typeof voegPersoonToe>, @Res({ passthrough: true }) reply: FastifyReply): Promise<PersoonRij> {
    const added = await this.data.persons.add(caller, body);
    void reply.header('location', `${API_BASE}/personen/${encodeURIComponent(added.id)}`);
    return added;
  }

  @Handles(wijzigPersoon)
  async change(@Input() { caller, path: { id = '' }, body }: InputOf<typeof wijzigPersoon>): Promise<PersoonRij> {
    return found(id, await this.data.persons.change(caller, id, body));
  }

  @Handles(beeindigPersoon)
  async end(@Input() { caller, path: { id = '' }, body }: InputOf<typeof beeindigPersoon>): Promise<PersoonRij> {
    return found(id, await this.data.persons.end(caller, id, body));
  }

  @Handles(leesPersoonwijzigingen)
  async changes(@Input() { path: { id = '' } }: InputOf<typeof leesPersoonwijzigingen>): Promise<Lijst<WijzigingAntwoord>> {
    return found(id, await this.data.persons.changes(id));
  }
}

function found<T>(id: string, one: T | undefined): T {
  if (one === undefined) throw notFound(`Er is geen persoon met het id ${id}.`);
  return one;
}
