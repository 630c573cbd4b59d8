import { z } from 'zod';
import { datumSchema, termijnstaten, waaromsoorten } from '@cirkel/domain';
import { momentSchema } from './beurt';

/** *Waarom deze datum?*: the chain from the agreed text of a termijn to its effective date. */
export const waaromSchema = z.strictObject({
  termijnId: z.string(),
  omschrijving: z.string(),
  staat: z.enum(termijnstaten),
  nominaal: datumSchema,
  effectief: datumSchema,
  streefdatum: datumSchema.optional(),
  stappen: z
    .array(
      z.strictObject({
        soort: z.enum(waaromsoorten),
        zin: z.string(),
        op: datumSchema.describe('De dag waarop het gebeurde'),
        door: z.string().nullable().describe('Namens wie; leeg als uw rol dat niet ziet'),
        versie: z.int().describe('De gebeurtenis in de historie die dit zegt'),
        oud: datumSchema.optional(),
        nieuw: datumSchema.optional(),
        reden: z.string().optional(),
        besluit: z.string().optional(),
      }),
    )
    .describe('Van de afspraak naar de datum die nu geldt'),
  waarschuwingen: z.array(z.string()).describe('Wat niet zeker is, bijvoorbeeld een datum na het einde van de kalender'),
  standVan: momentSchema,
  vandaag: datumSchema,
});
export type WaaromAntwoord = z.infer<typeof waaromSchema>;
