import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { operationOf } from './handles';
import { readInput } from './read-input';

/** What comes in is checked before the handler runs, also for a handler that does not look at it. Comes after the guard of access. */
@Injectable()
export class InputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const operation = operationOf(context.getHandler());
    if (operation !== undefined) request.input = readInput(operation, request);
    return true;
  }
}
