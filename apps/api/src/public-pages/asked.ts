import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { check } from '@cirkel/contracts';
import { operations } from '@cirkel/contracts/openapi';
import { fasecodeSchema } from '@cirkel/domain';
import { standen } from '@cirkel/public-pages';
import { invalidInput, notFound } from '../http/problem';

const { page, zoek } = operations.leesItems.query.shape;
export const pagingSchema = z.object({ page });
export const subjectsSchema = z.object({ page, zoek, fase: fasecodeSchema.optional(), stand: z.enum(standen).default('open') });

const pathSchema = z.record(z.string(), z.string());

/**
 * What the address asks for. A form sends its empty fields too: they ask nothing, nor do parameters of others (a newsletter's). Throws a
 * Problem: 404 for a page that no list has, 400 with what is wrong for anything else.
 */
export function asked<Schema extends z.ZodObject>(schema: Schema, request: FastifyRequest): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(request.query as Record<string, unknown>).filter(([, value]) => value !== ''));
  const checked = check(schema, given, 'query');
  if (checked.faults === undefined) return checked.value;
  if (checked.faults.some(({ pad }) => pad === 'query:page')) throw notFound('Deze bladzijde bestaat niet.');
  throw invalidInput(checked.faults);
}

/** The name in the path. Throws a Problem 404 for one that nothing can have. */
export function named(request: FastifyRequest): string {
  const { value } = check(pathSchema, request.params, 'path');
  if (value === undefined) throw notFound();
  return value['naam'] ?? '';
}

/** A list has no pages beyond its last one; its first it always has. Throws a Problem 404. */
export function onPage<L extends { readonly rijen: readonly unknown[] }>(list: L, number: number): L {
  if (list.rijen.length === 0 && number > 1) throw notFound('Deze bladzijde bestaat niet.');
  return list;
}
