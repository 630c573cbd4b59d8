import { randomBytes } from 'node:crypto';
import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_MEDIA_TYPE } from '@cirkel/contracts';
import { API_BASE } from '@cirkel/contracts/openapi';
import type { Logger } from '@cirkel/observability';
import { LOGGER } from '../tokens';
import { allowedMethods } from './methods';
import { Problem } from './problem';
import { problemOf } from './problem-of';
import { commandKeyOf } from './request';

/** Every refusal and every fault leaves through here, as a problem in JSON unless a kind of route sends it otherwise. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = withOutcome(methodProblem(request, problemOf(error) ?? this.fault(error, request)), request);
    this.log(problem, request);
    if (!reply.sent) this.send(problem, request, reply);
  }

  protected send(problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
    void reply
      .status(problem.status)
      .headers(problem.headers)
      .type(PROBLEM_MEDIA_TYPE)
      .send({ ...problem.body, instance: request.url.split('?')[0] });
  }

  /** A fault of our own: the caller gets a code to mention, the log gets everything. */
  private fault(error: unknown, request: FastifyRequest): Problem {
    const meldcode = randomBytes(3).toString('hex').toUpperCase();
    this.logger.error({ err: error, meldcode, ...origin(request) }, 'onverwachte fout');
    const saved = request.method === 'GET' || request.method === 'HEAD' ? '' : ' Wij weten niet of uw opdracht is uitgevoerd.';
    return new Problem(500, `Er ging iets mis.${saved} Probeer het opnieuw. Blijft het misgaan, noem dan code ${meldcode}.`, { code: 'onverwacht', more: { meldcode } });
  }

  private log(problem: Problem, request: FastifyRequest): void {
    const record = { ...origin(request), resultaat: problem.status, code: problem.extras.code };
    if (problem.status === 503) this.logger.warn({ ...record, err: problem.cause }, problem.detail);
    else if (problem.status === 401 || problem.status === 403 || problem.status === 429) this.logger.info(record, problem.detail);
    else this.logger.debug(record, problem.detail);
  }
}

/** Action, object, origin and actor of a log line (BIO2, 8.15.01); result and time are added where it is written. */
const origin = (request: FastifyRequest) => ({ actie: request.method, object: request.url.split('?')[0], oorsprong: request.ip, actor: request.caller?.actor ?? null });

/** An address that exists, asked with a method that it does not have (standards: /core/http-methods). */
function methodProblem(request: FastifyRequest, problem: Problem): Problem {
  if (problem.status !== 404 || request.routeOptions.url !== undefined) return problem;
  const allowed = allowedMethods(request.url);
  if (allowed.length === 0) return problem;
  return new Problem(405, `Dit adres kent alleen ${allowed.join(' en ')}.`, { code: 'methode-bestaat-niet', headers: { allow: allowed.join(', ') } });
}

/** A command of which nobody knows whether it was executed: say under which key, and where to ask. */
function withOutcome(problem: Problem, request: FastifyRequest): Problem {
  const sleutel = commandKeyOf(request);
  if (problem.status < 500 || sleutel === undefined) return problem;
  const navraag = `${API_BASE}/opdrachten/${encodeURIComponent(sleutel)}`;
  return problem.with({ sleutel, navraag, uitkomst: 'onbekend', advies: 'Stuur de opdracht opnieuw met dezelfde sleutel: er gebeurt niets dubbel. Of vraag na wat ervan geworden is.' });
}
