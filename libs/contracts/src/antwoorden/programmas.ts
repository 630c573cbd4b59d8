import { z } from 'zod';
import { datumSchema, definitieSchema } from '@cirkel/domain';

export const programmaRijSchema = z.strictObject({
  code: z.string(),
  naam: z.string(),
  versie: z.int().positive(),
  sinds: datumSchema.describe('Sinds wanneer deze versie geldt'),
  fasen: z.array(z.strictObject({ fase: z.string(), naam: z.string() })),
  ladder: z.array(z.string()).describe('De gremia, laagste trede eerst'),
  werkagenda: z.boolean().describe('Of het programma lijnen, doelen, indicatoren of budget heeft'),
});
export type ProgrammaRij = z.infer<typeof programmaRijSchema>;

export const programmaSchema = programmaRijSchema.extend({
  versies: z.array(z.strictObject({ versie: z.int().positive(), sinds: datumSchema })),
  definitie: definitieSchema,
});
export type ProgrammaAntwoord = z.infer<typeof programmaSchema>;
