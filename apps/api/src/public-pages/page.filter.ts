import { Catch, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '@cirkel/observability';
import { foutpagina, type Opmaak } from '@cirkel/public-pages';
import type { Problem } from '../http/problem';
import { ProblemFilter } from '../http/problem.filter';
import { APPEARANCE, LOGGER } from '../tokens';
import { pageAnswer } from './page-answer';

/** What goes wrong at a public page is told on a page. */
@Catch()
export class PageFilter extends ProblemFilter {
  constructor(
    @Inject(LOGGER) logger: Logger,
    @Inject(APPEARANCE) private readonly appearance: Opmaak,
  ) {
    super(logger);
  }

  protected override send({ status, detail, headers, extras }: Problem, request: FastifyRequest, reply: FastifyReply): void {
    const page = foutpagina({ status, zinnen: extras.fouten?.map(({ melding }) => melding) ?? [detail] });
    const answer = pageAnswer(page, this.appearance, status, request.headers['accept-encoding']);
    void reply.removeHeader('api-version').status(status).headers({ ...answer.headers, ...headers }).send(answer.body);
  }
}
