import { z } from 'zod';
import { datumSchema, metingen, normSchema } from '@cirkel/domain';
import { momentSchema } from './beurt';

const dagen = z.int().nullable();

const cijfersSchema = z.strictObject({
  ronde: z.string().nullable().describe('De subsidieronde; null voor alles samen, of voor items zonder ronde'),
  afgerond: z.int().min(0),
  lopend: z.int().min(0),
  gestopt: z.int().min(0).describe('Geëindigd zonder het te halen; telt niet mee in de dagen en niet in op tijd'),
  gemiddeld: dagen.describe('Kalenderdagen, van wat is afgerond'),
  mediaan: dagen,
  minst: dagen,
  meest: dagen,
  p10: dagen.describe('Een tiende duurde niet langer'),
  p90: dagen.describe('Negen tiende duurde niet langer'),
  beoordeeld: z.int().min(0).describe('Waarvan te zeggen is of het op tijd was: afgerond, of al te laat'),
  opTijd: z.int().min(0).describe('Een studie volgens haar eerste plan, met de dagen van opschorting'),
  opTijdVerlengd: z.int().min(0).describe('Op tijd volgens het laatste plan, als dat is verlengd'),
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
  fasen: z.array(z.strictObject({ fase: z.string(), naam: z.string(), totaal: cijfersSchema.nullable(), perRonde: z.array(cijfersSchema) })).describe('Hoe lang items in een fase waren; over op tijd zegt een fase niets'),
  vandaag: datumSchema,
  standVan: momentSchema,
});
export type Doorlooptijdenoverzicht = z.infer<typeof doorlooptijdenoverzichtSchema>;
