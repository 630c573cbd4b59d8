import { z } from 'zod';
import { datumSchema } from '@cirkel/domain';
import { momentSchema } from './beurt';

const dagen = z.int().min(0).nullable();

/** One stage of the overview. Medians are of calendar days; null when there is nothing to take one of. */
const fasestandSchema = z.strictObject({
  fase: z.string(),
  naam: z.string(),
  nr: z.int().positive(),
  domein: z.string().nullable(),
  aantal: z.int().min(0).describe('Items die nu in deze fase zijn'),
  teLaat: z.int().min(0).describe('Waarvan met een verstreken termijn'),
  opgeschort: z.int().min(0).describe('Waarvan opgeschort'),
  mediaanDagenNu: dagen.describe('Hoe lang die er al zijn'),
  verlaten: z.int().min(0).describe('Hoe vaak een item deze fase heeft verlaten of erin is beëindigd'),
  mediaanDagen: dagen.describe('Hoe lang dat duurde'),
});

const stroomSchema = z.strictObject({
  van: z.string().nullable().describe('De fase waar items uit kwamen; null: van buiten'),
  naar: z.string().nullable().describe('De fase waar zij heen gingen; null: beëindigd'),
  aantal: z.int().positive(),
});

export const cirkeloverzichtSchema = z.strictObject({
  programma: z.string(),
  naam: z.string(),
  versie: z.int().positive(),
  fasen: z.array(fasestandSchema),
  doorstroom: z
    .strictObject({
      dagen: z.int().positive(),
      sinds: datumSchema.describe('De eerste dag van de periode'),
      stromen: z.array(stroomSchema),
      rond: z.int().min(0).describe('Nieuwe items die een vervolg zijn op een item dat rondging'),
    })
    .describe('Hoe items in die dagen van fase wisselden'),
  vandaag: datumSchema,
  standVan: momentSchema,
});
export type Cirkeloverzicht = z.infer<typeof cirkeloverzichtSchema>;
