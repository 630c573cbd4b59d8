import { Controller, Inject, Req, Res, type Type } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Antwoord, GevolgenAntwoord, HistorieRegel } from '@cirkel/contracts';
import { subjects, type MogelijkeOpdrachten } from '@cirkel/contracts/openapi';
import type { AggregateKind } from '@cirkel/domain';
import { Handles, Input, type InputOf } from '../http/handles';
import { Problem } from '../http/problem';
import { addPageLinks } from '../queries/page-links';
import type { Lijst, Queries } from '../queries/queries';
import { missing, streamIdsOf } from '../queries/stream-ids';
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
    async give(@Input() { caller, path, query }: InputOf<typeof give>, @Req() request: FastifyRequest): Promise<Antwoord | GevolgenAntwoord> {
      const streamId = onlyOne(await this.streamIds(path), path);
      const command = { ...readCommand(give.commands, request), streamId, caller, scope: scopeOf(caller) };
      return query.proef ? this.commands.preview(command) : this.commands.give(command);
    }

    @Handles(possible)
    async possible(@Input() { caller, path }: InputOf<typeof possible>): Promise<MogelijkeOpdrachten> {
      const [streamId] = await this.streamIds(path);
      return (await this.commands.possible(streamId, caller)) ?? missing(kind, streamId);
    }

    @Handles(history)
    async history(
      @Input() { caller, path, query }: InputOf<typeof history>,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<Lijst<HistorieRegel>> {
      const [streamId] = await this.streamIds(path);
      const list = (await this.queries.historie(caller, streamId, query)) ?? missing(kind, streamId);
      addPageLinks(request, reply, query, list);
      return list;
    }

    private streamIds({ id = '' }: PathParameters): Promise<readonly [string, ...string[]]> {
      return streamIdsOf(this.queries, kind, id);
    }
  }
  return SubjectController;
}

type PathParameters = Readonly<Record<string, string>>;

/** Reading takes the first; what is changed must be beyond doubt. */
function onlyOne([streamId, ...others]: readonly [string, ...string[]], { id = '' }: PathParameters): string {
  if (others.length > 0) throw new Problem(409, `Meer dan één actie heeft de code ${id}. Geef de opdracht met het nummer of het id.`, { code: 'niet-eenduidig' });
  return streamId;
}
