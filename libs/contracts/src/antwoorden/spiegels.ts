import { z } from 'zod';
import { criteriumSchema, datumSchema, ritmes } from '@cirkel/domain';

const procent = z.number().min(0).max(100).nullable();
const cijfersSchema = z.strictObject({ teller: z.int().min(0), noemer: z.int().positive() });

export const spiegelRijSchema = z.strictObject({
  id: z.string(),
  code: z.string(),
  onderwerp: z.string(),
  item: z.strictObject({ id: z.string(), nummer: z.string() }).nullable(),
  wvs: z.array(z.string()),
  dataparties: z.array(z.string()),
  indicator: z.string(),
  definities: z.strictObject({ teller: z.string(), noemer: z.string() }),
  ritme: z.enum(ritmes),
  criterium: criteriumSchema.nullable(),
  laatste: z.strictObject({ periode: z.string(), graad: procent, voldoet: z.boolean().nullable() }).nullable().describe('De laatste periode die is opgeleverd'),
  versie: z.int(),
});
export type SpiegelRij = z.infer<typeof spiegelRijSchema>;

/** The comparison. What is null was not measured, counts too few people to show, or belongs to a period that was not delivered yet. */
export const spiegelDetailSchema = spiegelRijSchema.extend({
  perioden: z.array(
    z.strictObject({
      periode: z.string(),
      opgeleverdOp: datumSchema.nullable().describe('Null zolang de periode niet is opgeleverd; dan staan er nog geen cijfers bij'),
      graad: procent.describe('De implementatiegraad'),
      cijfers: cijfersSchema.nullable(),
      bron: z.enum(['landelijke-monitor', 'zorgaanbieders']),
      criterium: criteriumSchema.nullable(),
      voldoet: z.boolean().nullable(),
      spreiding: z
        .strictObject({
          laagste: z.number(), mediaan: z.number(), hoogste: z.number(),
          middelsteHelft: z.strictObject({ van: z.number(), tot: z.number() }).optional().describe('Van P25 tot P75; vanaf vier getoonde zorgaanbieders'),
        })
        .nullable(),
      zorgaanbieders: z.array(
        z.strictObject({
          zorgaanbieder: z.string(),
          cijfers: cijfersSchema.extend({ graad: z.number() }).nullable(),
          verschilMetEerder: z.number().nullable().describe('In procentpunten, met de vorige getoonde periode van deze zorgaanbieder'),
          naastAnderen: z.enum(['hoger', 'gelijk', 'lager']).nullable().describe('Naast de mediaan'),
        }),
      ),
    }),
  ),
});
export type SpiegelDetail = z.infer<typeof spiegelDetailSchema>;
