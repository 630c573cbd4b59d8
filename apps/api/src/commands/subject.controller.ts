import { Controller, Inject, Req, Res, type Type } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Antwoord, HistorieRegel } from '@cirkel/contracts';
import { subjects, type MogelijkeOpdrachten } from '@cirkel/contracts/openapi';
import type { AggregateKind } from '@cirkel/domain';
import { Handles, Input, type InputOf } from '../http/handles';
import { notFound } from '../http/problem';
import { addPageLinks } from '../queries/page-links';
import type { Lijst, Queries } from '../queries/queries';
import { COMMANDS, QUERIES } from '../tokens';
import { scopeOf, type Commands } from './commands';
import { readCommand } from './read-command';

/** What every kind of subject has: taking commands, telling which are possible, and its history. */
export function subjectController(kind: AggregateKind): Type {
  const { give, possible, history } = subjects[kind];

  @Controller()
  class SubjectController {
    constructor(
      @Inject(COMMANDS) private readonly commands: Commands,
      @Inject(QUERIES) private readonly queries: Queries,
    ) {}

    @Handles(give)
    async give(@Input() { caller, path }: InputOf<typeof give>, @Req() request: FastifyRequest): Promise<Antwoord> {
      const streamId = streamIdOf(kind, path);
      return this.commands.give({ ...readCommand(give.commands, request), streamId, caller, scope: scopeOf(caller) });
    }

    @Handles(possible)
    async possible(@Input() { caller, path }: InputOf<typeof possible>): Promise<MogelijkeOpdrachten> {
      const streamId = streamIdOf(kind, path);
      return (await this.commands.possible(streamId, caller)) ?? missing(kind, streamId);
    }

    @Handles(history)
    async history(
      @Input() { caller, path, query }: InputOf<typeof history>,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<Lijst<HistorieRegel>> {
      const streamId = streamIdOf(kind, path);
      const list = (await this.queries.historie(caller, streamId, query)) ?? missing(kind, streamId);
      addPageLinks(request, reply, query, list.totaal);
      return list;
    }
  }
  return SubjectController;
}

/** A register is also known by its code: `BO` is `gremium-BO`. Anything else of another kind does not exist in this collection. */
function streamIdOf(kind: AggregateKind, { id = '' }: Readonly<Record<string, string>>): string {
  if (id.startsWith(`${kind}-`)) return id;
  return kind === 'gremium' || kind === 'programma' ? `${kind}-${id}` : missing(kind, id);
}

function missing(kind: AggregateKind, id: string): never {
  throw notFound(`Er is geen ${kind} met het id ${id}.`);
}
