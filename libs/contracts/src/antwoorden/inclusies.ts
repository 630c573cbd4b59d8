import { z } from 'zod';
import { datumSchema, eigenaarSchema } from '@cirkel/domain';

const planSchema = z.strictObject({ start: datumSchema, eind: datumSchema, doel: z.int().positive() });
const aantal = z.int().min(0).nullable();

/** The inclusions of one study against its plan. A count is null when nobody counted, or when it may not be shown. */
export const inclusieRijSchema = z.strictObject({
  id: z.string(),
  item: z.string(),
  nummer: z.string(),
  titel: z.string(),
  eigenaar: eigenaarSchema,
  plan: planSchema.nullable(),
  doel: aantal.describe('Volgens het plan van de studie, of anders van de centra samen'),
  centra: z.int().min(0),
  getekend: z.int().min(0).describe('Centra die het afsprakendocument hebben getekend'),
  gestart: z.int().min(0),
  op: datumSchema.nullable().describe('De laatste dag waarop geteld is'),
  totaal: aantal,
  verwacht: aantal.describe('Volgens plan, op die dag'),
  teTraag: z.boolean().nullable(),
  prognose: z
    .discriminatedUnion('soort', [
      z.strictObject({ soort: z.literal('bereikt'), op: datumSchema }),
      z.strictObject({ soort: z.literal('verwacht'), op: datumSchema, perMaand: z.number() }),
      z.strictObject({ soort: z.literal('onbekend') }),
    ])
    .describe('Wanneer het doel bereikt is als het tempo van de laatste zes maanden zo blijft'),
  versie: z.int(),
});
export type InclusieRij = z.infer<typeof inclusieRijSchema>;

export const inclusieDetailSchema = inclusieRijSchema.extend({
  perCentrum: z.array(
    z.strictObject({
      code: z.string(),
      naam: z.string(),
      getekendOp: datumSchema.nullable(),
      gestartOp: datumSchema.nullable(),
      plan: planSchema.nullable(),
      op: datumSchema.nullable(),
      aantal,
      verwacht: aantal,
      verborgen: z.boolean().describe('Het aantal is kleiner dan tien, of zou een kleiner aantal verraden'),
    }),
  ),
  opschortingen: z
    .array(z.strictObject({ van: datumSchema, tot: datumSchema.nullable() }))
    .describe('Wanneer de studie stillag: van de eerste dag tot de dag waarop zij verderging; null als zij nog stilligt. In die tijd groeit het plan niet'),
  verloop: z.array(z.strictObject({ op: datumSchema, totaal: z.int().min(0), verwacht: aantal })).describe('Op elke dag waarop geteld is, en op de eerste en de laatste dag van elke opschorting. Alleen voor de eigenaar van de studie, de aangewezen datapartijen en de projectorganisatie: uit het verschil tussen twee dagen volgt het aantal van een centrum'),
});
export type InclusieDetail = z.infer<typeof inclusieDetailSchema>;
