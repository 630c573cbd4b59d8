import type { z } from 'zod';
import type { AggregateKind, AnyCommandDefinition } from '@cirkel/domain';
import type { ProblemStatus } from '../problem';

/** The full version of the API, in the document and in the header `API-Version` of every answer; the major one is in every path. */
export const API_VERSION = '1.0.0';
export const API_BASE = '/v1';

/**
 * Who may use an operation. `public`: anybody; `reader`: everybody who is signed in; `participant`: the parties, bodies and the
 * projectorganisatie; `steward`: projectorganisatie and beheerder; `administrator`: beheerder only. Who may give which command is decided by the domain, not here.
 */
export type Access = 'public' | 'reader' | 'participant' | 'steward' | 'administrator';

/** The commands of one aggregate that an operation takes, told apart by `type`. */
export interface CommandBody {
  readonly kind: AggregateKind;
  readonly commands: readonly AnyCommandDefinition<unknown>[];
  /** Whether the command makes something new, and so may name the programme. */
  readonly creates: boolean;
}

/** One operation of the API. The routes, the checks on what comes in and the OpenAPI document are all made from this. */
export interface Operation {
  /** `operationId`, unique. */
  readonly id: string;
  readonly method: 'get' | 'post';
  /** Below the base path, with `{id}` for parameters. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly access: Access;
  /** The query parameters, all as they arrive: texts. */
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly commands?: CommandBody;
  /** The media types of a file that is the whole body; the caller's key says which upload it is. */
  readonly upload?: readonly string[];
  readonly answer: z.ZodType;
  readonly status: 200 | 201;
  /** `application/json` unless said otherwise. */
  readonly mediaType?: string;
  /** Refusals beside those that every operation of its shape can give. */
  readonly problems?: readonly ProblemStatus[];
}

/** Declares an operation without losing the types of its schemas. */
export const operation = <const O extends Operation>(declared: O): O => declared;

/** The names of the parameters in a path. */
export const pathParameters = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
