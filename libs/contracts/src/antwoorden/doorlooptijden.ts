import { z } from 'zod';
import { datumSchema, metingen, normSchema } from '@cirkel/domain';
import { momentSchema } from './beurt';

const dagen = z.int().nullable();

const cijfersSchema = z.strictObject({
  ronde: z.string().nullable().describe('De subsidieronde; null voor alles samen, of voor items zonder ronde'),
  afgerond: z.int().min(0),
  lopend: z.int().min(0),
  gemiddeld: dagen.describe('Kalenderdagen, van wat is afgerond'),
  mediaan: dagen,
  minst: dagen,
  meest: dagen,
  beoordeeld: z.int().min(0).describe('Waarvan te zeggen is of het op tijd was: afgerond, of al te laat'),
  opTijd: z.int().min(0),
});

export const doorlooptijdenoverzichtSchema = z.strictObject({
  programma: z.string(),
  metingen: z.array(
    z.strictObject({
      meting: z.enum(metingen),
      normen: z.array(normSchema).describe('Wat daarover is gepubliceerd: norm, doel of nulmeting; een afspraak is van het programma zelf en geen norm'),
      totaal: cijfersSchema.nullable(),
      perRonde: z.array(cijfersSchema),
    }),
  ),
  vandaag: datumSchema,
  standVan: momentSchema,
});
export type Doorlooptijdenoverzicht = z.infer<typeof doorlooptijdenoverzichtSchema>;
