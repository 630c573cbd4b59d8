import { z } from 'zod';
import { datumSchema, eigenaarSchema, verschuifbaar, verzoekstanden } from '@cirkel/domain';
import { escalatieKortSchema } from './beurt';

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
  gevolg: z
    .strictObject({ was: datumSchema.describe('De laatste dag van nu'), wordt: datumSchema, dagen: z.int(), streefdatum: datumSchema.nullable().describe('Verandert niet; leeg als de termijn er geen heeft') })
    .nullable()
    .describe('Wat er verplaatst als het zo wordt verleend; leeg als er niets meer te beslissen is'),
  escalaties: z.array(escalatieKortSchema).describe('De open escalaties van deze termijn'),
  bijEscalatie: z.boolean().describe('De termijn is intussen verstreken: het besluit in de escalatie is ook het antwoord'),
  besluit: z.strictObject({ door: z.union([eigenaarSchema, z.literal('systeem')]), op: datumSchema, wordt: datumSchema.nullable(), reden: z.string().nullable() }).nullable(),
});
export type UitstelRij = z.infer<typeof uitstelRijSchema>;

/** A request for another date, for this user. */
export const uitstelBesluitSchema = uitstelRijSchema.extend({ kanBeslissen: z.boolean().describe('Of u hierover nu kunt beslissen') });
export type UitstelBesluit = z.infer<typeof uitstelBesluitSchema>;
