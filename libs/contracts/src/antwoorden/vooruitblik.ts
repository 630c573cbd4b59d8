import { z } from 'zod';
import { bliksoorten, datumSchema, eigenaarSchema, onderwerpsoorten } from '@cirkel/domain';

/** One thing that time will bring if nobody does anything. */
export const blikSchema = z.strictObject({
  op: datumSchema.describe('De dag waarop het gebeurt als niemand iets doet'),
  soort: z.enum(bliksoorten).describe('te-laat: de termijn verstrijkt; trede: een gremium komt aan zet; begint: de volgende keer van een reeks'),
  onderwerp: z.strictObject({ id: z.string(), soort: z.enum(onderwerpsoorten), nummer: z.string(), titel: z.string() }),
  termijnId: z.string().optional(),
  omschrijving: z.string(),
  wie: z.array(eigenaarSchema).describe('Wie dan iets moet doen'),
  tot: datumSchema.optional().describe('De laatste dag die op tijd is, of tot wanneer het gremium kan reageren'),
  gremium: z.string().optional(),
  escalatie: z.string().optional().describe('Het nummer van de escalatie, als die er al is'),
});

/** *Vooruitblik*: what becomes late, and which rung is called in when. */
export const vooruitblikSchema = z.strictObject({
  rijen: z.array(blikSchema),
  totaal: z.int(),
  meer: z.boolean().describe('Er verandert meer dan er is bekeken: alleen wat het eerst verandert, staat erin'),
  vandaag: datumSchema,
  tot: datumSchema.describe('Tot en met deze dag is vooruitgekeken'),
});
export type Vooruitblik = z.infer<typeof vooruitblikSchema>;
