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

export const cirkeloverzichtSchema = z.strictObject({
  programma: z.string(),
  naam: z.string(),
  versie: z.int().positive(),
  fasen: z.array(fasestandSchema),
  vandaag: datumSchema,
  standVan: momentSchema,
});
export type Cirkeloverzicht = z.infer<typeof cirkeloverzichtSchema>;
