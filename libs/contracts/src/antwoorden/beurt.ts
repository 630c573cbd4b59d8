import { z } from 'zod';
import { datumSchema, eigenaarSchema, termijnstaten, kalenderregels, precisies } from '@cirkel/domain';

export const momentSchema = z.iso.datetime().describe('Moment in UTC');

/** A termijn as every answer shows it: what, agreed text, original and current date, state. */
export const termijnSchema = z.strictObject({
  id: z.string(),
  stap: z.string(),
  omschrijving: z.string(),
  tekst: z.string(),
  oorspronkelijk: datumSchema,
  nominaal: datumSchema,
  effectief: datumSchema.describe('De laatste dag die op tijd is: de uiterste datum'),
  streefdatum: datumSchema.optional().describe('De geplande datum, als de termijn er een heeft; op die dag verstrijkt er niets'),
  oorspronkelijkeStreefdatum: datumSchema.optional(),
  herhaling: z.strictObject({ maanden: z.int(), keer: z.int().describe('De hoeveelste keer sinds de reeks werd afgesproken of verschoof') }).optional().describe('De termijn komt terug'),
  precisie: z.enum(precisies),
  kalenderregel: z.enum(kalenderregels),
  eigenaren: z.array(eigenaarSchema),
  gereedDoor: z.array(z.string()),
  bron: z.string(),
  staat: z.enum(termijnstaten),
  gehaaldOp: datumSchema.optional(),
});
export type TermijnAntwoord = z.infer<typeof termijnSchema>;

/** The beurtregel: who, what, until when, what was decided last. `null` where nobody is aan zet. */
export const beurtregelSchema = z.strictObject({
  wie: z.array(eigenaarSchema),
  wat: z.string(),
  termijn: termijnSchema.optional(),
  laatsteBesluit: z.strictObject({ wat: z.string(), door: z.string(), op: datumSchema }).optional(),
});
export type Beurtregel = z.infer<typeof beurtregelSchema>;

/** An open escalatie as it is shown beside its subject. */
export const escalatieKortSchema = z.strictObject({ id: z.string(), nummer: z.string(), gremium: z.string(), sinds: datumSchema });
export type EscalatieKort = z.infer<typeof escalatieKortSchema>;
