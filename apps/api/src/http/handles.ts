import { applyDecorators, createParamDecorator, Get, HttpCode, Post, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '@cirkel/auth';
import { API_BASE, type Operation } from '@cirkel/contracts/openapi';

const OPERATION = Symbol('operation');

/** Makes a method the handler of an operation: its route, its status, its access and its checks all come from there. */
export function Handles(operation: Operation): MethodDecorator {
  const path = `${API_BASE}${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  return applyDecorators((operation.method === 'get' ? Get : Post)(path), HttpCode(operation.status), SetMetadata(OPERATION, operation));
}

/** The operation that a handler handles; undefined for the routes outside the API. */
export const operationOf = (handler: object): Operation | undefined => Reflect.getMetadata(OPERATION, handler) as Operation | undefined;

/** What came in for an operation, checked against its schemas. */
export interface InputOf<O extends Operation> {
  readonly caller: Caller;
  /** The parameters of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: O['query'] extends z.ZodObject ? z.output<O['query']> : Readonly<Record<string, never>>;
  readonly body: O['body'] extends z.ZodObject ? z.output<O['body']> : undefined;
}

/** The input of the operation, as the guard has checked it. */
export const Input = createParamDecorator((_data: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().input);
