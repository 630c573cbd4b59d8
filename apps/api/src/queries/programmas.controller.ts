import { Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BesluitvoorbeeldAntwoord, Implementatierapport, MigratieAntwoord, ProgrammaAntwoord, ProgrammabesluitenAntwoord, ProgrammaRij, WerkagendaAntwoord } from '@cirkel/contracts';
import { operations, type JsonSchema } from '@cirkel/contracts/openapi';
import { definitieJsonschema } from '@cirkel/domain';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { QUERIES } from '../tokens';
import { addPageLinks } from './page-links';
import type { Lijst, Queries } from './queries';

const { leesProgrammas, leesProgrammaschema, leesProgramma, leesWerkagenda, leesMigratie, leesImplementatierapport, leesProgrammabesluiten, leesBesluitgevolgen } = operations;

/** Programmes: their definitions, and how such a definition is written. */
@Controller()
export class ProgrammasController {
  private readonly schema = definitieJsonschema();

  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  @Handles(leesProgrammas)
  async programmas(): Promise<Lijst<ProgrammaRij>> {
    return this.queries.programmas.lijst();
  }

  /** For any editor on any site. */
  @Handles(leesProgrammaschema)
  definition(@Res({ passthrough: true }) reply: FastifyReply): JsonSchema {
    void reply.header('access-control-allow-origin', '*');
    return this.schema;
  }

  @Handles(leesProgramma)
  async programma(@Input() { path, query: { versie } }: InputOf<typeof leesProgramma>): Promise<ProgrammaAntwoord> {
    return found(await this.queries.programmas.een(path['id'] ?? '', versie), path, versie);
  }

  @Handles(leesWerkagenda)
  async agenda(@Input() { path }: InputOf<typeof leesWerkagenda>): Promise<WerkagendaAntwoord> {
    return found(await this.queries.programmas.werkagenda(path['id'] ?? ''), path);
  }

  @Handles(leesMigratie)
  async migration(@Input() { path, query: { naar } }: InputOf<typeof leesMigratie>): Promise<MigratieAntwoord> {
    return found(await this.queries.programmas.migratie(path['id'] ?? '', naar), path, naar);
  }

  @Handles(leesImplementatierapport)
  async report(@Input() { path, query: { jaar } }: InputOf<typeof leesImplementatierapport>): Promise<Implementatierapport> {
    return found(await this.queries.programmas.implementatierapport(path['id'] ?? '', jaar), path);
  }

  @Handles(leesProgrammabesluiten)
  async decisions(@Input() { path }: InputOf<typeof leesProgrammabesluiten>): Promise<ProgrammabesluitenAntwoord> {
    return found(await this.queries.programmas.besluiten(path['id'] ?? ''), path);
  }

  @Handles(leesBesluitgevolgen)
  async consequences(
    @Input() { caller, path, query }: InputOf<typeof leesBesluitgevolgen>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BesluitvoorbeeldAntwoord> {
    const { naVersie: _, ...asked } = query;
    const list = found(await this.queries.programmas.gevolgen(caller, path['id'] ?? '', asked), path);
    addPageLinks(request, reply, query, list);
    return list;
  }
}

function found<T>(answer: T | undefined, { id = '' }: Readonly<Record<string, string>>, versie?: number): T {
  if (answer === undefined) throw notFound(versie === undefined ? `Er is geen programma ${id}.` : `Er is geen versie ${versie} van het programma ${id}.`);
  return answer;
}
