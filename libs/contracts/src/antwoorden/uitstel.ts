import { z } from 'zod';
import { datumSchema, eigenaarSchema, verschuifbaar, verzoekstanden } from '@cirkel/domain';

/** A request of an owner for another date of a termijn, and what became of it. */
export const uitstelRijSchema = z.strictObject({
  onderwerp: z.strictObject({ id: z.string(), soort: z.enum(verschuifbaar), nummer: z.string(), titel: z.string() }),
  nr: z.int().positive(),
  termijnId: z.string(),
  omschrijving: z.string(),
  door: eigenaarSchema.describe('Wie het vraagt'),
  aan: eigenaarSchema.describe('Wie beslist'),
  op: datumSchema,
  was: datumSchema.describe('De datum van de termijn toen het gevraagd werd'),
  gevraagd: datumSchema,
  reden: z.string(),
  stand: z.enum(verzoekstanden),
  open: z.boolean().describe('Of iemand nog moet beslissen'),
  bijEscalatie: z.boolean().describe('De termijn is intussen verstreken: het besluit in de escalatie is ook het antwoord'),
  besluit: z.strictObject({ door: z.union([eigenaarSchema, z.literal('systeem')]), op: datumSchema, wordt: datumSchema.nullable(), reden: z.string().nullable() }).nullable(),
});
export type UitstelRij = z.infer<typeof uitstelRijSchema>;
