import { z } from 'zod';
import { definitieSchema } from './definitie';

const SAFE = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

/**
 * The JSON Schema (draft 2020-12) of a programme definition as somebody writes it: the shape. What the parts mean together, publishing checks.
 * A file may name it as its `$schema`.
 */
export function definitieJsonschema(): Readonly<Record<string, unknown>> {
  const { properties, ...schema } = z.toJSONSchema(definitieSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      // Bounds of JavaScript numbers say nothing to a reader.
      if (SAFE.includes(Number(jsonSchema.maximum))) delete jsonSchema.maximum;
      if (SAFE.includes(Number(jsonSchema.minimum))) delete jsonSchema.minimum;
    },
  });
  return {
    ...schema,
    title: 'Programmadefinitie',
    description: 'Fasen, overgangen, einden, termijnen, ladder, rechten en werkagenda van een programma. Publiceren controleert ook de samenhang.',
    properties: { $schema: { type: 'string', description: 'Dit schema, voor wie het bestand bewerkt' }, ...properties },
  };
}
