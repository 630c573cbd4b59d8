import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '@cirkel/auth';
import type { Rol } from '@cirkel/domain';
import type { Access } from '@cirkel/contracts/openapi';
import { CALLERS, RATE_LIMIT } from '../tokens';
import type { Callers } from '../session/callers';
import { operationOf } from './handles';
import { Problem } from './problem';
import { unauthorized } from './problem-of';
import type { RateLimit } from './rate-limit';

const allowed: Readonly<Record<Exclude<Access, 'public'>, readonly Rol[]>> = {
  reader: ['projectorganisatie', 'partij', 'gremium', 'dataparty', 'lezer', 'beheerder', 'systeem'],
  participant: ['projectorganisatie', 'partij', 'gremium', 'dataparty', 'beheerder', 'systeem'],
  steward: ['projectorganisatie', 'beheerder'],
  administrator: ['beheerder'],
};

/** Who calls, how often, and whether they may use this operation. What they may do with it, `decide` says. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CALLERS) private readonly callers: Callers,
    @Inject(RATE_LIMIT) private readonly rateLimit: RateLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const operation = operationOf(context.getHandler());
    const access = operation?.access ?? 'public';
    const caller = access === 'public' ? undefined : await this.recognise(request);
    // Known before anything is refused: the log says who was refused.
    if (caller !== undefined) request.caller = caller;
    this.rateLimit.take(caller === undefined ? `adres ${request.ip}` : `wie ${caller.actor.id}`);
    if (access !== 'public') requireRole(access, caller);
    return true;
  }

  /** Guessing tokens costs a turn of the address. */
  private async recognise(request: FastifyRequest): Promise<Caller | undefined> {
    try {
      return await this.callers.of(request);
    } catch (error) {
      this.rateLimit.take(`adres ${request.ip}`);
      throw error;
    }
  }
}

function requireRole(access: Exclude<Access, 'public'>, caller: Caller | undefined): void {
  if (caller === undefined) throw unauthorized('U bent niet aangemeld. Meld u aan, of stuur een access token mee.');
  if (!allowed[access].includes(caller.actor.rol)) throw new Problem(403, 'Uw rol geeft hier geen toegang.', { code: 'geen-recht' });
}
