import { z } from 'zod';
import { datumSchema, eigenaarSchema, verbeteractiesoorten, verbeteractiestatussen } from '@cirkel/domain';

/** A subject on the implementatieagenda. */
export const implementatieRijSchema = z.strictObject({
  id: z.string(),
  nummer: z.string(),
  titel: z.string(),
  programma: z.string(),
  eigenaar: eigenaarSchema,
  wvs: z.array(z.string()),
  sinds: datumSchema.describe('Het begin van de implementatie'),
  deImplementatie: z.boolean(),
  streeftijd: datumSchema.nullable(),
  perStatus: z.record(z.enum(verbeteractiestatussen), z.int().min(0)),
  verbeteracties: z.array(
    z.strictObject({ code: z.string(), omschrijving: z.string(), eigenaar: eigenaarSchema, soort: z.enum(verbeteractiesoorten).nullable(), status: z.enum(verbeteractiestatussen) }),
  ),
  koplopers: z.array(z.string()).describe('Codes van zorgaanbieders'),
  openBelemmeringen: z.int().min(0),
  belemmeringen: z.array(z.strictObject({ code: z.string(), omschrijving: z.string(), gemeldDoor: z.string(), gemeldOp: datumSchema })).describe('De open belemmeringen; leeg voor lezers'),
  rapporten: z.array(z.int()).describe('De jaren waarover gerapporteerd is'),
  volgendRapport: z.strictObject({ omschrijving: z.string(), op: datumSchema, teLaat: z.boolean() }).nullable(),
});
export type ImplementatieRij = z.infer<typeof implementatieRijSchema>;
