import { z } from 'zod';
import { definitieSchema } from '@cirkel/domain';

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const SAFE = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

/** Takes out what says nothing to a reader: bounds of JavaScript numbers, and the pattern beside a format. */
function simplify({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (zodSchema === definitieSchema) return asDocument(jsonSchema);
  if (SAFE.includes(Number(jsonSchema.maximum))) delete jsonSchema.maximum;
  if (SAFE.includes(Number(jsonSchema.minimum))) delete jsonSchema.minimum;
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  // It says that our own code changes no answer, nothing of what is sent.
  delete jsonSchema.readOnly;
}

/** A programme definition is a document with a description of its own; here it would fill pages. */
function asDocument(jsonSchema: z.core.JSONSchema.BaseSchema): void {
  for (const member of Object.keys(jsonSchema)) delete jsonSchema[member];
  Object.assign(jsonSchema, { type: 'object', description: 'Een programmadefinitie: fasen, overgangen, termijnen, ladder en rechten, zoals in infra/programmas' });
}

const bare = ({ $schema: _dialect, $id: _id, ...schema }: Record<string, unknown>): JsonSchema => schema;

/** The JSON Schema of what somebody may send. */
export const inputSchema = (schema: z.ZodType): JsonSchema =>
  bare(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: simplify }) as Record<string, unknown>);

/** The schemas of answers by name, referring to each other by name. */
export function answerSchemas(named: Readonly<Record<string, z.ZodType>>): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: 'output', unrepresentable: 'any', override: simplify, uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Record<string, unknown>)]));
}

export const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
