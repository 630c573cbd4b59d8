import type { FastifyRequest } from 'fastify';
import { check, type Checked, type Fault } from '@cirkel/contracts';
import { repeatable, type Operation } from '@cirkel/contracts/openapi';
import { z } from 'zod';
import { invalidInput } from './problem';
import type { CheckedInput } from './request';

const repeatableIn = new WeakMap<object, ReadonlySet<string>>();

/** The query as its schema wants it: a parameter that may be repeated is a list, also when it came once. */
function rawQuery(query: NonNullable<Operation['query']>, given: unknown): Record<string, unknown> {
  const lists = repeatableIn.get(query) ?? repeatable(query);
  repeatableIn.set(query, lists);
  return Object.fromEntries(Object.entries(given as Record<string, unknown>).map(([name, value]) => [name, lists.has(name) && !Array.isArray(value) ? [value] : value]));
}

const pathSchema = z.record(z.string(), z.string());

/** Checks path, query and body and throws a Problem 400 with every fault of them. */
export function readInput(operation: Operation, request: FastifyRequest): CheckedInput {
  const path = check(pathSchema, request.params, 'path');
  const query: Checked<unknown> = operation.query === undefined ? noQuery(request.query) : check(operation.query, rawQuery(operation.query, request.query), 'query');
  const body: Checked<unknown> = operation.body === undefined ? { value: undefined } : check(operation.body, request.body ?? {});
  const faults: readonly Fault[] = [...(path.faults ?? []), ...(query.faults ?? []), ...(body.faults ?? [])];
  if (path.value === undefined || faults.length > 0) throw invalidInput(faults);
  return { caller: request.caller, path: path.value, query: query.value, body: body.value };
}

/** An operation without parameters says so, instead of doing something else than was asked. */
function noQuery(given: unknown): Checked<object> {
  const faults = Object.keys(given as object).map((name) => ({ pad: `query:${name}`, melding: `Onbekend veld: ${name}` }));
  return faults.length === 0 ? { value: {} } : { faults };
}
