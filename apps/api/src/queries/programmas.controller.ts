import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { ProgrammaAntwoord, ProgrammaRij } from '@cirkel/contracts';
import { operations, type JsonSchema } from '@cirkel/contracts/openapi';
import { definitieJsonschema } from '@cirkel/domain';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { QUERIES } from '../tokens';
import type { Lijst, Queries } from './queries';

const { leesProgrammas, leesProgrammaschema, leesProgramma } = operations;

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
  async programma(@Input() { path, query }: InputOf<typeof leesProgramma>): Promise<ProgrammaAntwoord> {
    const { id = '' } = path;
    const found = await this.queries.programmas.een(id, query.versie);
    if (found === undefined) throw notFound(query.versie === undefined ? `Er is geen programma ${id}.` : `Er is geen versie ${query.versie} van het programma ${id}.`);
    return found;
  }
}
