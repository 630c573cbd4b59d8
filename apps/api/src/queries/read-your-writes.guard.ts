import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QUERIES } from '../tokens';
import type { Queries } from './queries';
import { seenVersions } from './seen-versions';

/** Every read waits until it can show what its caller has seen already (`naVersie`), and says so when it cannot yet. Comes after the guard of input. */
@Injectable()
export class ReadYourWritesGuard implements CanActivate {
  constructor(@Inject(QUERIES) private readonly queries: Queries) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const { naVersie } = (http.getRequest<FastifyRequest>().input?.query ?? {}) as { naVersie?: readonly string[] };
    if (naVersie !== undefined && !(await this.queries.waitFor(seenVersions(naVersie)))) void http.getResponse<FastifyReply>().header('loopt-achter', 'ja');
    return true;
  }
}
