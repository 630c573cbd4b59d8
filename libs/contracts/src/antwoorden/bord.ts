import { z } from 'zod';
import { datumSchema } from '@cirkel/domain';
import { momentSchema } from './beurt';
import { itemRijSchema } from './items';

export const bordSchema = z.strictObject({
  programma: z.string(),
  kolommen: z.array(z.strictObject({ fase: z.string(), naam: z.string(), nr: z.int().positive(), rijen: z.array(itemRijSchema), totaal: z.int(), meer: z.boolean() })).describe('Een kolom per fase, de eerste termijn bovenaan'),
  vandaag: datumSchema,
  standVan: momentSchema,
});
export type Bord = z.infer<typeof bordSchema>;
