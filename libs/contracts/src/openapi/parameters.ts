import { z } from 'zod';

export const versionPattern = /^[a-z]+-[^@\s]{1,120}@\d{1,9}$/;

const naVersie = z
  .array(z.string().regex(versionPattern, 'Schrijf een versie als item-…@3.'))
  .max(50)
  .optional()
  .describe('Antwoord pas als deze versies verwerkt zijn, hoogstens 2 seconden later (herhaalbaar), bijvoorbeeld item-0197c2a0@3');

/** Every read can be told what its caller has seen already, so that nobody sees the state from before their own command. */
export const readQuery = z.strictObject({ naVersie });

export const pageQuery = readQuery.extend({
  page: z.coerce.number().int().min(1).default(1).describe('Bladzijde, vanaf 1'),
  pageSize: z.coerce.number().int().min(1).max(500).default(50).describe('Aantal rijen per bladzijde'),
});

/** A choice out of several values, as a repeatable parameter. */
export const anyOf = <const V extends readonly [string, ...string[]]>(values: V) => z.array(z.enum(values)).max(values.length).optional();

export const searchText = z.string().trim().min(1).max(100).optional().describe('Woorden uit de titel of het nummer');

/** The parameters of a query that may be given more than once. */
export const repeatable = (query: z.ZodObject): ReadonlySet<string> =>
  new Set(Object.entries(query.shape).flatMap(([name, schema]) => (inner(schema as z.ZodType) instanceof z.ZodArray ? [name] : [])));

const inner = (schema: z.ZodType): z.ZodType => (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? inner(schema.unwrap() as z.ZodType) : schema);

/** What every command can be asked before it is given. */
export const trialQuery = z.strictObject({
  proef: z.enum(['true', 'false']).transform((choice) => choice === 'true').default(false).describe('Alleen kijken: zeg wat de opdracht nu zou doen, zonder haar uit te voeren. Antwoordt met Gevolgen, met status 200'),
});
